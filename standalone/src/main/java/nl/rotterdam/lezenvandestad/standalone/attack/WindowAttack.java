// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.standalone.attack.Finding.Kind;

/**
 * Attacks a cell by the picture of the last seven days, which moves a day at a time, against the
 * course by week: what counts for a single day comes into the one and leaves the other. What came
 * late comes into the look back at a day and not into the picture of the day itself.
 */
final class WindowAttack {

  private final Notebook notebook;
  private final City city;
  private int programmes;

  WindowAttack(Notebook notebook, City city) {
    this.notebook = notebook;
    this.city = city;
  }

  /** How many programmes were solved. */
  int programmes() {
    return programmes;
  }

  /** What is proved of this cell in this week and the next. */
  List<Finding> attack(String cell, LocalDate monday) {
    WindowProgramme programme = new WindowProgramme(monday, seen(cell), city.levelWidth());
    List<Finding> findings = new ArrayList<>();
    List<Programme.Sum> parts = programme.parts();
    List<Programme.Target> counts = parts.stream().map(Programme.Sum::count).toList();
    List<Programme.Target> open = programme.stillOpen(counts, city.smallestGroup());
    for (Programme.Target target : open) {
      long high = target.atMost();
      long low = high >= 1 && high < city.smallestGroup() ? target.atLeast() : 0;
      if (low >= 1) {
        findings.add(new Finding(Kind.WINDOW, cell, monday, low, high));
      }
    }
    List<Programme.Sum> many =
        parts.stream().filter(part -> !open.contains(counts.get(parts.indexOf(part)))).toList();
    if (isALevelKnown(programme, many)) {
      findings.add(new Finding(Kind.LEVEL, cell, monday, 0, 0));
    }
    programmes += programme.solved();
    return findings;
  }

  /** Whether all who count for some day surely had the lowest level, or the highest. */
  private static boolean isALevelKnown(WindowProgramme programme, List<Programme.Sum> parts) {
    List<Programme.Target> ends =
        parts.stream().flatMap(part -> Stream.of(part.aboveLowest(), part.belowHighest())).toList();
    List<Programme.Target> open = programme.stillOpen(ends, 1);
    for (int end = 0; end < ends.size(); end++) {
      boolean isKnown = open.contains(ends.get(end)) && ends.get(end).atMost() < 1;
      if (isKnown && parts.get(end / 2).count().atLeast() >= 1) {
        return true;
      }
    }
    return false;
  }

  private WindowProgramme.Seen seen(String cell) {
    return new WindowProgramme.Seen() {
      @Override
      public Sight window(LocalDate day) {
        return WindowProgramme.at(notebook.windows(cell), day);
      }

      @Override
      public Sight lookBack(LocalDate day, LocalDate on) {
        return WindowProgramme.at(notebook.looksBack(cell, day), on);
      }

      @Override
      public Sight week(LocalDate monday, LocalDate day) {
        return WindowProgramme.at(notebook.sights(cell, monday), day);
      }
    };
  }
}
