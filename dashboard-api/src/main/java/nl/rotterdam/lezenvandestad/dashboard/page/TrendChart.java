// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedLevel;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend;
import nl.rotterdam.lezenvandestad.html.Html;
import nl.rotterdam.lezenvandestad.html.Tag;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;

/**
 * The course of a cell by week as a drawing: the level, its interval, and gaps where it is dark.
 */
final class TrendChart {

  private static final double WIDTH = 760;
  private static final double HEIGHT = 250;
  private static final double LEFT = 84;
  private static final double RIGHT = 14;
  private static final double TOP = 12;
  private static final double BOTTOM = 34;

  /** Over a week of which nothing is told no line is drawn. */
  private static final long JOINED_DAYS = 7;

  private final LocalDate first;
  private final LocalDate last;

  TrendChart(LocalDate first, LocalDate last) {
    this.first = first;
    this.last = last;
  }

  private record Spot(LocalDate day, ReleasedLevel level) {}

  Html of(ReleasedTrend trend, String description) {
    List<Html> parts = new ArrayList<>();
    parts.add(Tag.of("title").with("id", "grafiek-titel").holding(description));
    parts.addAll(grid());
    for (List<Spot> run : runs(trend)) {
      parts.add(interval(run));
      parts.add(line(run));
    }
    return Tag.of("svg", "grafiek")
        .with("viewBox", "0 0 " + Tag.coordinate(WIDTH) + " " + Tag.coordinate(HEIGHT))
        .with("role", "img")
        .with("aria-labelledby", "grafiek-titel")
        .holding(parts);
  }

  private List<Html> grid() {
    List<Html> parts = new ArrayList<>();
    for (TensionLevel level : TensionLevel.values()) {
      double y = y(level.number());
      parts.add(line("lijn", LEFT, y, WIDTH - RIGHT, y));
      parts.add(text("as as-niveau", LEFT - 8, y + 4, level.number() + " " + level.label()));
    }
    for (LocalDate month = first.withDayOfMonth(1).plusMonths(1);
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      parts.add(line("lijn maand", x(month), TOP, x(month), HEIGHT - BOTTOM));
      parts.add(text("as as-maand", x(month) + 4, HEIGHT - 10, Words.month(month)));
    }
    return parts;
  }

  private static Html line(String classes, double x1, double y1, double x2, double y2) {
    return Tag.of("line", classes)
        .with("x1", x1)
        .with("y1", y1)
        .with("x2", x2)
        .with("y2", y2)
        .empty();
  }

  private static Html text(String classes, double x, double y, String text) {
    return Tag.of("text", classes).with("x", x).with("y", y).holding(text);
  }

  /** A week stands at its last day, the week that lasts at the end of the drawing. */
  private List<List<Spot>> runs(ReleasedTrend trend) {
    List<List<Spot>> runs = new ArrayList<>();
    for (ReleasedTrend.WeekPoint point : trend.points()) {
      LocalDate day = LocalDate.ofEpochDay(point.week().lastDay());
      Spot spot = new Spot(day.isAfter(last) ? last : day, point.level());
      if (runs.isEmpty() || isFar(runs.getLast().getLast(), spot)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(spot);
    }
    return runs;
  }

  private static boolean isFar(Spot before, Spot next) {
    return before.day().plusDays(JOINED_DAYS).isBefore(next.day());
  }

  private Html interval(List<Spot> run) {
    StringBuilder path = new StringBuilder();
    if (run.size() == 1) {
      Spot only = run.getFirst();
      path.append(point('M', only.day(), only.level().low()));
      path.append(point('L', only.day(), only.level().high()));
      return Tag.of("path", "staaf").with("d", path.toString()).empty();
    }
    for (Spot spot : run) {
      path.append(point(path.isEmpty() ? 'M' : 'L', spot.day(), spot.level().high()));
    }
    for (Spot spot : run.reversed()) {
      path.append(point('L', spot.day(), spot.level().low()));
    }
    return Tag.of("path", "marge").with("d", path.append('Z').toString()).empty();
  }

  private Html line(List<Spot> run) {
    Spot end = run.getLast();
    StringBuilder path = new StringBuilder();
    for (Spot spot : run) {
      path.append(point(path.isEmpty() ? 'M' : 'L', spot.day(), spot.level().mean()));
    }
    return Tag.of("g")
        .holding(
            Tag.of("path", "verloop").with("d", path.toString()).empty(),
            Tag.of("circle", "punt")
                .with("cx", x(end.day()))
                .with("cy", y(end.level().mean()))
                .with("r", 3)
                .empty());
  }

  private String point(char command, LocalDate day, double level) {
    return String.format(Locale.ROOT, "%c%.1f %.1f", command, x(day), y(level));
  }

  private double x(LocalDate day) {
    double share =
        (double) (day.toEpochDay() - first.toEpochDay()) / (last.toEpochDay() - first.toEpochDay());
    return LEFT + share * (WIDTH - LEFT - RIGHT);
  }

  private static double y(double level) {
    return HEIGHT - BOTTOM - (level - 1) / 4 * (HEIGHT - BOTTOM - TOP);
  }
}
