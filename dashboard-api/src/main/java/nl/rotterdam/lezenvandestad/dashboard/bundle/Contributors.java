// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import nl.rotterdam.lezenvandestad.model.indicator.Tally;

/**
 * How many people are surely behind reports: what {@code k} is compared with. Anonymous tokens will
 * tell people apart; the bound changes here and nowhere else.
 */
@FunctionalInterface
public interface Contributors {

  /** Until then a report counts as a person. */
  Contributors REPORTS = Tally::reports;

  /** A lower bound of the people behind these reports. */
  int atLeast(Tally reports);
}
