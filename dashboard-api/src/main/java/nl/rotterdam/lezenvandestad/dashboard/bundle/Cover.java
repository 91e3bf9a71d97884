// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.DayPoint;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeTree;

/**
 * How much may be told of a whole, a group or {@code alle}, before it shows that one of its parts
 * has somebody. Every report of the whole has a theme in it; so when the themes of all parts but
 * one can hold less than was told, the last part has a report that was hidden.
 *
 * <p>A theme holds what was told of it and what may wait: fewer than {@code k}, and nobody right
 * after all who waited were told. By the end of its week all but fewer than {@code k} of a theme's
 * reports are told, wherever they wait now, so that it surely comes to hold as many as it has. Both
 * bounds only grow: what fits now fits for good. One theme and week at one tick.
 */
final class Cover {

  private final AreaTree areas;
  private final ThemeTree themes;
  private final int mostHidden;
  private final Week week;
  private final Counted counted;
  private final Ledger ledger;
  private final Instant tick;
  private final Map<AreaId, Integer> toldRooms = new HashMap<>();
  private final Map<AreaId, Integer> rooms = new HashMap<>();

  /** Of a theme: what will be told of it at the least, and what it can hold at the most. */
  private record Span(int least, int most) {
    static final Span NOTHING = new Span(0, 0);
  }

  Cover(
      AreaTree areas,
      ThemeTree themes,
      Rules rules,
      Week week,
      Counted counted,
      Ledger ledger,
      Instant tick) {
    this.areas = areas;
    this.themes = themes;
    this.mostHidden = rules.smallestGroup() - 1;
    this.week = week;
    this.counted = counted;
    this.ledger = ledger;
    this.tick = tick;
  }

  /** Whether so much of the whole may be told in this area; the same whole at every call. */
  boolean holds(ThemeId whole, AreaId area, int reports) {
    // Mostly what was told of the themes is enough, and that is known at once.
    return reports
            <= toldRooms.computeIfAbsent(
                area, there -> room(whole, there, theme -> told(new Cell(theme, there))))
        || reports
            <= rooms.computeIfAbsent(
                area, there -> room(whole, there, theme -> span(new Cell(theme, there))));
  }

  private int room(ThemeId whole, AreaId area, Function<ThemeId, Span> spanOf) {
    Map<ThemeId, Span> spans = new HashMap<>();
    int all = 0;
    for (ThemeId theme : themes.themesIn(whole)) {
      Span span = spanOf.apply(theme);
      spans.put(theme, span);
      all += span.most();
    }
    int room = Integer.MAX_VALUE;
    for (ThemeId part : themes.parts(whole)) {
      int without = all;
      for (ThemeId theme : themes.themesIn(part)) {
        without -= spans.getOrDefault(theme, Span.NOTHING).most();
      }
      int least =
          themes.isGroup(part)
              ? ledger.within(new Cell(part, area), week)
              : spans.getOrDefault(part, Span.NOTHING).least();
      room = Math.min(room, without + least);
    }
    return room;
  }

  private Span told(Cell cell) {
    int told = ledger.within(cell, week);
    return new Span(told, told);
  }

  private Span span(Cell cell) {
    int told = ledger.within(cell, week);
    List<DayPoint> days = counted.days(cell, week);
    int total = 0;
    for (DayPoint day : days) {
      total += day.tally().reports();
    }
    int hidden = isToldAtThisTick(cell) ? 0 : mostHidden;
    return new Span(Math.max(told, total - mostHidden), Math.max(told + hidden, total));
  }

  /**
   * Whether all of the cell that waited was told just now, there or with those of a place above.
   */
  private boolean isToldAtThisTick(Cell cell) {
    return areas.upwards(cell.area()).stream()
        .anyMatch(area -> ledger.newest(new Cell(cell.theme(), area), week).equals(tick));
  }
}
