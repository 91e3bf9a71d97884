// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;

/**
 * What was seen of a theme in every area, over every stretch: the table in which a scan looks for
 * areas that stand out.
 *
 * @param kind what is looked for
 * @param ratios by area, then by stretch
 * @param averageDays how many average days each stretch counts for
 */
@SuppressWarnings("ArrayRecordComponent") // stays in this package, and is never compared
record Looked(AlertKind kind, Ratios[][] ratios, double[] averageDays) {

  int areas() {
    return ratios.length;
  }

  int stretches() {
    return averageDays.length;
  }

  /** The areas where anything was heard in this stretch. */
  IntStream heard(int stretch) {
    return IntStream.range(0, areas()).filter(area -> isHeard(area, stretch));
  }

  boolean isHeard(int area, int stretch) {
    return ratios[area][stretch].total() > 0;
  }

  /** One area by itself, for which nothing is paid. */
  Finding alone(int area, int stretch) {
    return finding(List.of(area), stretch, ratios[area][stretch], 0);
  }

  /**
   * Areas together.
   *
   * @param joined what was seen in them together
   * @param cost what choosing just these costs, taken from the evidence
   */
  Finding finding(List<Integer> areas, int stretch, Ratios joined, double cost) {
    double evidence = joined.evidence(kind, averageDays[stretch]) - cost;
    return new Finding(areas, stretch, joined, evidence);
  }

  /** The same table, in which nothing was heard in these areas. */
  Looked without(Collection<Integer> taken) {
    Ratios[][] left = ratios.clone();
    for (int area : taken) {
      left[area] = Ratios.nothingSeen(stretches());
    }
    return new Looked(kind, left, averageDays);
  }
}
