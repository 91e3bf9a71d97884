// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints scores: one column a city and one for all together, one row a figure. */
public final class ScoreTable {

  private static final Map<String, Function<Score, String>> FIGURES = Figures.inOrder();

  private ScoreTable() {}

  /**
   * The lines of the table.
   *
   * @param scores by the name of the city, in the order of the columns, at least one
   */
  public static List<String> lines(Map<String, Score> scores) {
    Score together = scores.values().stream().reduce(Score::plus).orElseThrow();
    List<String> lines = new ArrayList<>();
    lines.add(row("", scores.keySet().stream().toList(), "samen"));
    FIGURES.forEach(
        (name, figure) -> lines.add(row(name, cells(scores, figure), figure.apply(together))));
    for (String kind : kinds(together)) {
      Function<Score, String> figure = score -> ofKind(score.ofKind(kind));
      lines.add(row(kind, cells(scores, figure), figure.apply(together)));
    }
    return lines;
  }

  private static List<String> kinds(Score score) {
    return List.copyOf(
        score.found().stream()
            .map(found -> found.episode().kind())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String ofKind(Score score) {
    return score.detected()
        + "/"
        + score.found().size()
        + score.medianDelayHours().stream()
            .mapToObj(hours -> String.format(Locale.ROOT, " %.1f u", hours))
            .collect(Collectors.joining());
  }

  private static List<String> cells(Map<String, Score> scores, Function<Score, String> figure) {
    return scores.values().stream().map(figure).toList();
  }

  private static String row(String name, List<String> cells, String together) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-28s", name));
    cells.forEach(cell -> row.append(String.format(Locale.ROOT, "%14s", cell)));
    return row.append(String.format(Locale.ROOT, "%14s", together)).toString();
  }

  /** The figures by the names that they have in published scores of these cities. */
  private static final class Figures {

    static Map<String, Function<Score, String>> inOrder() {
      Map<String, Function<Score, String>> figures = new java.util.LinkedHashMap<>();
      figures.put("episodes", score -> String.valueOf(score.found().size()));
      figures.put("detected", score -> String.valueOf(score.detected()));
      figures.put("detectionRate", score -> number(score.detectionRate()));
      figures.put("medianDelayH", score -> number(score.medianDelayHours()));
      figures.put("penalisedMedianDelayH", score -> number(score.penalisedMedianDelayHours()));
      figures.put("meanRelativeDelay", score -> number(score.meanRelativeDelay()));
      figures.put("falseAlarms", score -> String.valueOf(score.falseAlarms()));
      figures.put("falseAlarmsPerWeek", score -> number(score.falseAlarmsPerWeek()));
      figures.put(
          "falseAlarmsPer100CellWeeks", score -> number(score.falseAlarmsPerHundredCellWeeks()));
      figures.put("trapAlarms", score -> String.valueOf(score.trapAlarms()));
      figures.put("traps", score -> String.valueOf(score.traps()));
      figures.put("alerts", score -> String.valueOf(score.alerts()));
      figures.put("incidents", score -> String.valueOf(score.incidents()));
      figures.put("precision", score -> number(score.precision()));
      return figures;
    }

    private static String number(double value) {
      return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String number(OptionalDouble value) {
      return value.isPresent() ? number(value.getAsDouble()) : "-";
    }
  }
}
