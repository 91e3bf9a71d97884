// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The programme of a cell in two weeks, seen at the end of each day: the amounts are what counts
 * for each day, and what was added on each day of the second week to the Sunday of the first, for
 * so late reports count. Seen are the picture of the last seven days, of every seven days that lie
 * in the two weeks, at their end and by looking back later, and the course of both weeks.
 */
final class WindowProgramme extends Programme {

  private static final int WEEK = 7;
  private static final int DAYS = 2 * WEEK;

  private final Map<String, Sum> parts = new LinkedHashMap<>();

  /** What was seen at the end of a day; nothing told is nobody. */
  interface Seen {

    /** Of the seven days up to and with this one. */
    Sight window(LocalDate day);

    /** Of the seven days up to and with this one, looking back at the end of a later day. */
    Sight lookBack(LocalDate day, LocalDate on);

    /** Of the week that starts on this Monday, up to and with this day. */
    Sight week(LocalDate monday, LocalDate day);
  }

  WindowProgramme(LocalDate monday, Seen seen, double width) {
    super(width);
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("a week starts on a Monday");
    }
    for (int day = 0; day < DAYS; day++) {
      part("d" + day);
    }
    for (int day = WEEK; day < DAYS; day++) {
      part("late" + day);
    }
    for (int day = WEEK - 1; day < DAYS; day++) {
      see(names(day - WEEK + 1, day, day), seen.window(monday.plusDays(day)));
      for (int on = day + 1; on < DAYS; on++) {
        see(
            names(day - WEEK + 1, day, on),
            seen.lookBack(monday.plusDays(day), monday.plusDays(on)));
      }
    }
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = monday.plusDays(day);
      see(names(0, Math.min(day, WEEK - 1), day), seen.week(monday, date));
      if (day >= WEEK) {
        see(names(WEEK, day, day), seen.week(monday.plusDays(WEEK), date));
      }
    }
  }

  private void part(String name) {
    amount(name, 0, Notebook.MANY);
    Sum part = new Sum().plus(name, 1);
    part.isSomebodyOrNobody();
    parts.put(name, part);
  }

  /** What counts for these days, as far as it was there at the end of a day. */
  private static List<String> names(int first, int last, int seenOn) {
    List<String> names = new ArrayList<>();
    for (int day = first; day <= last; day++) {
      names.add("d" + day);
    }
    if (first < WEEK && last >= WEEK - 1) {
      for (int late = WEEK; late <= seenOn; late++) {
        names.add("late" + late);
      }
    }
    return names;
  }

  private void see(List<String> names, Sight sight) {
    Sum sum = new Sum();
    names.forEach(name -> sum.plus(name, 1));
    sum.seen(sight);
    if (sight.to() == 0) {
      names.forEach(parts::remove);
    }
  }

  /** Each amount of which somebody may be there: everything that is told is a sum of these. */
  List<Sum> parts() {
    return List.copyOf(parts.values());
  }

  /** The newest sight up to the end of a day, or nobody. */
  static Sight at(List<Sight> sights, LocalDate day) {
    Optional<Sight> newest = Notebook.newest(sights, Notebook.endOf(day));
    return newest.orElse(new Sight(Notebook.endOf(day), 0, 0, 0));
  }
}
