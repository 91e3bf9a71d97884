// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.publish;

import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/** Takes what is published. */
@FunctionalInterface
public interface Outlet {

  /** Passes a publication on. */
  void accept(Cell cell, Publication publication);
}
