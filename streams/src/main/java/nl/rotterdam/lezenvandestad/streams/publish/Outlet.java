// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.publish;

import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/** Takes what is published. */
@FunctionalInterface
public interface Outlet {

  /**
   * Passes a publication on.
   *
   * @param timestamp the record's timestamp
   */
  void accept(Cell cell, Publication publication, Instant timestamp);
}
