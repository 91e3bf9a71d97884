// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.topic;

import org.apache.kafka.common.errors.SerializationException;

/**
 * A record's bytes are not what its topic promises. Neither the message nor a cause quotes them.
 */
public final class UnreadableRecord extends SerializationException {

  private static final long serialVersionUID = 1L;

  UnreadableRecord(String type, Exception reason) {
    super("unreadable " + type + " (" + reason.getClass().getSimpleName() + ")");
  }
}
