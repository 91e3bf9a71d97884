// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.standalone.evaluation.Detector;
import nl.rotterdam.lezenvandestad.standalone.evaluation.Raised;
import nl.rotterdam.lezenvandestad.standalone.evaluation.TestCity;

/**
 * A published rule on the counts of the last days, applied to every cell. It raises an alert each
 * time it looks and sees something; the score is how much, so that the line can be drawn with
 * hindsight.
 */
final class CountRule implements Detector {

  /**
   * How much the last of these days stands out against those before it; 0 or less is not at all.
   */
  @FunctionalInterface
  interface Rule {
    double strength(double[] days);
  }

  private final String name;
  private final int days;
  private final int everyHours;
  private final Rule rule;

  /**
   * @param days how many days the rule looks at, the last included
   * @param everyHours how often it looks
   */
  CountRule(String name, int days, int everyHours, Rule rule) {
    this.name = name;
    this.days = days;
    this.everyHours = everyHours;
    this.rule = rule;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Raised> alerts(TestCity city) {
    CellSeries series = CellSeries.of(city);
    List<Raised> alerts = new ArrayList<>();
    series
        .byCell()
        .forEach((cell, hours) -> {
          for (int hour = days * CellSeries.DAY - 1; hour < hours.length; hour += everyHours) {
            double strength = rule.strength(CellSeries.daysUpTo(hours, hour, days));
            if (strength > 0) {
              alerts.add(
                  new Raised(
                      series.endOf(hour),
                      List.of(cell.area()),
                      cell.theme(),
                      strength,
                      everyHours < CellSeries.DAY ? AlertKind.ACUUT : AlertKind.OPBOUW));
            }
          }
        });
    alerts.sort(Comparator.comparing(Raised::raisedAt));
    return alerts;
  }
}
