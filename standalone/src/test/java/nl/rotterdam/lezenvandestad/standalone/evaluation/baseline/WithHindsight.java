// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation.baseline;

import java.util.List;
import nl.rotterdam.lezenvandestad.standalone.evaluation.Detector;
import nl.rotterdam.lezenvandestad.standalone.evaluation.Raised;
import nl.rotterdam.lezenvandestad.standalone.evaluation.Scoring;
import nl.rotterdam.lezenvandestad.standalone.evaluation.TestCity;

/**
 * A detector that is told, city by city, the lowest line that keeps its false alarms within the
 * budget. In life nobody knows that line beforehand; ours does without.
 *
 * @param falseAlarmsPerWeek the budget
 */
record WithHindsight(Detector detector, double falseAlarmsPerWeek) implements Detector {

  @Override
  public String name() {
    return detector.name();
  }

  /** False alarms hardly ever grow with the line, so that halving finds it. */
  @Override
  public List<Raised> alerts(TestCity city) {
    List<Raised> all = detector.alerts(city);
    double[] lines = all.stream().mapToDouble(Raised::score).distinct().sorted().toArray();
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isWithinBudget(above(all, lines[middle]), city)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == lines.length ? List.of() : above(all, lines[low]);
  }

  private boolean isWithinBudget(List<Raised> alerts, TestCity city) {
    return new Scoring(city.truth()).score(alerts).falseAlarmsPerWeek() <= falseAlarmsPerWeek;
  }

  private static List<Raised> above(List<Raised> all, double line) {
    return all.stream().filter(alert -> alert.score() >= line).toList();
  }
}
