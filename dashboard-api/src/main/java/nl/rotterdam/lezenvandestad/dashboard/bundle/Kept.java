// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.time.Instant;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;

/** Reports that no other bundle may take: of a bundle that is told, or of one that was. */
public sealed interface Kept permits Bundle, Withdrawn {

  /** The cell at which the bundle was made. */
  Cell cell();

  /** The week of its reports. */
  Week week();

  /** The day for which it counts, in days since the epoch. */
  int day();

  /** The tick at which it was made. */
  Instant madeAt();

  /** Which reports are in it. */
  Map<Place, Tally> taken();
}
