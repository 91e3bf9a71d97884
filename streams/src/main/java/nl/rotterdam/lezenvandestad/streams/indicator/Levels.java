// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;

/** Plain means of levels, unweighted: what a person would count by hand. */
final class Levels {

  private Levels() {}

  /** The mean level of all reports; 1 when there are none. */
  static double mean(Tally tally) {
    double sum = 0;
    for (Domain domain : Domain.values()) {
      sum += sum(tally, domain);
    }
    return tally.reports() == 0 ? 1 : sum / tally.reports();
  }

  /** The mean level of one domain's reports; 1 when there are none. */
  static double mean(Tally tally, Domain domain) {
    int reports = tally.reports(domain);
    return reports == 0 ? 1 : sum(tally, domain) / reports;
  }

  private static double sum(Tally tally, Domain domain) {
    double sum = 0;
    for (TensionLevel level : TensionLevel.values()) {
      sum += level.number() * tally.reports(domain, level);
    }
    return sum;
  }
}
