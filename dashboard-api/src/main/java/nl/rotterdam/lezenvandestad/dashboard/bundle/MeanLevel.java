// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;

/**
 * The mean level of a bundle as it may be known: it lies from {@code low} up to, not with, {@code
 * high} (5 itself lies in the highest).
 *
 * <p>With three reports or more, every half holds a mix of levels: 1 to 1.5 is three times level 1
 * and also two times 1 and one 2. So no half says of a single report which level it had.
 */
public record MeanLevel(double low, double high) {

  private static final double HALF = 0.5;
  private static final double HIGHEST_HALF = 4.5;

  /** The half in which the mean of these reports lies. */
  static MeanLevel half(Tally reports) {
    double low = Math.min(HIGHEST_HALF, Math.floor(mean(reports) / HALF) * HALF);
    return new MeanLevel(low, low + HALF);
  }

  static MeanLevel exact(Tally reports) {
    double mean = mean(reports);
    return new MeanLevel(mean, mean);
  }

  /** What it stands for in a calculation. */
  public double middle() {
    return (low + high) / 2;
  }

  private static double mean(Tally reports) {
    int sum = 0;
    for (Domain domain : Domain.values()) {
      for (TensionLevel level : TensionLevel.values()) {
        sum += level.number() * reports.reports(domain, level);
      }
    }
    return (double) sum / reports.reports();
  }
}
