// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.standalone.evaluation.Detector;
import nl.rotterdam.lezenvandestad.standalone.evaluation.Raised;
import nl.rotterdam.lezenvandestad.standalone.evaluation.TestCity;

/**
 * The likelihood ratio CUSUM for negative binomial counts by day, against a doubling: {@code S =
 * max(0, S + l(x))} with {@code l(x) = k x - (x + 1/a) log((1 + a m e^k) / (1 + a m))}, mean m and
 * dispersion a from the 28 days before the last 7. (Höhle and Paul 2008, {@code glrnb} of R's
 * surveillance.) The score is S.
 */
final class NegativeBinomialCusum implements Detector {

  private static final int BASELINE = 28;
  private static final int GUARD = 7;
  private static final double DOUBLING = Math.log(2);
  private static final double LEAST_MEAN = 0.02;
  private static final double LEAST_DISPERSION = 0.05;
  private static final double WORTH_TELLING = 1;

  @Override
  public String name() {
    return "nb-cusum";
  }

  @Override
  public List<Raised> alerts(TestCity city) {
    CellSeries series = CellSeries.of(city);
    List<Raised> alerts = new ArrayList<>();
    series
        .byCell()
        .forEach((cell, hours) -> {
          double sum = 0;
          int first = (BASELINE + GUARD + 1) * CellSeries.DAY - 1;
          for (int hour = first; hour < hours.length; hour += CellSeries.DAY) {
            double[] days = CellSeries.daysUpTo(hours, hour, BASELINE + GUARD + 1);
            double[] before = Arrays.copyOf(days, BASELINE);
            double mean = Math.max(LEAST_MEAN, Arrays.stream(before).average().orElseThrow());
            sum = Math.max(0, sum + ratio(days[days.length - 1], mean, dispersion(before, mean)));
            if (sum > WORTH_TELLING) {
              alerts.add(
                  new Raised(
                      series.endOf(hour),
                      List.of(cell.area()),
                      cell.theme(),
                      sum,
                      AlertKind.OPBOUW));
            }
          }
        });
    alerts.sort(Comparator.comparing(Raised::raisedAt));
    return alerts;
  }

  /** The log likelihood ratio of one count. */
  static double ratio(double count, double mean, double dispersion) {
    double raised = 1 + dispersion * mean * Math.exp(DOUBLING);
    return DOUBLING * count - (count + 1 / dispersion) * Math.log(raised / (1 + dispersion * mean));
  }

  private static double dispersion(double[] days, double mean) {
    double variance =
        Arrays.stream(days).map(day -> (day - mean) * (day - mean)).sum() / (days.length - 1);
    return Math.max(LEAST_DISPERSION, (variance - mean) / (mean * mean));
  }
}
