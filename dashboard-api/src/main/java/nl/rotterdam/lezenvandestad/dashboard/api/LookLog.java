// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import nl.rotterdam.lezenvandestad.model.access.Role;

/** Where it is written that somebody looked at what is told of fewer than {@code k} people. */
@FunctionalInterface
public interface LookLog {

  /**
   * Returns when it is kept: a role looked now, at this.
   *
   * @throws RuntimeException when it cannot be kept
   */
  void wrote(Role role, String at);
}
