// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.standalone.attack.Finding.Kind;

/**
 * Attacks a cell by the picture of the last seven days, which moves a day at a time, against the
 * course by week: what counts for a single day comes into the one and leaves the other.
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
    List<Programme.Target> counts = programme.parts().stream().map(Programme.Sum::count).toList();
    List<Programme.Target> open = programme.stillOpen(counts, city.smallestGroup());
    for (Programme.Target target : open) {
      long high = target.atMost();
      long low = high >= 1 && high < city.smallestGroup() ? target.atLeast() : 0;
      if (low >= 1) {
        findings.add(new Finding(Kind.WINDOW, cell, monday, low, high));
      }
    }
    for (int part = 0; part < counts.size(); part++) {
      Programme.Sum sum = programme.parts().get(part);
      if (!open.contains(counts.get(part)) && isLevelKnown(sum)) {
        findings.add(new Finding(Kind.LEVEL, cell, monday, 0, 0));
      }
    }
    programmes += programme.solved();
    return findings;
  }

  private static boolean isLevelKnown(Programme.Sum sum) {
    return (sum.aboveLowest().atMost() < 1 || sum.belowHighest().atMost() < 1)
        && sum.count().atLeast() >= 1;
  }

  private WindowProgramme.Seen seen(String cell) {
    return new WindowProgramme.Seen() {
      @Override
      public Sight window(LocalDate day) {
        return WindowProgramme.at(notebook.windows(cell), day);
      }

      @Override
      public Sight week(LocalDate monday, LocalDate day) {
        return WindowProgramme.at(notebook.sights(cell, monday), day);
      }
    };
  }
}
