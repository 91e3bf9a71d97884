// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

/** The streams service has not made its topics yet. */
final class TopicsMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TopicsMissing(String topic) {
    super("no topic " + topic, null, false, false);
  }
}
