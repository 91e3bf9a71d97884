// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.html.Html;
import nl.rotterdam.lezenvandestad.html.Tag;

/** The figures of a cell as a list of terms and what they are. */
final class CellFacts {

  private CellFacts() {}

  static Html of(Released cell) {
    List<Html> facts = new ArrayList<>();
    facts.add(
        fact(
            "Niveau (1 tot 5)",
            Words.number(cell.level().mean()),
            "90 % zeker tussen "
                + Words.number(cell.level().low())
                + " en "
                + Words.number(cell.level().high())
                + cell.trend().map(trend -> "; " + Words.trend(trend)).orElse("")));
    facts.add(
        fact(
            "Meldingen in 7 dagen",
            Words.count(cell.count()),
            cell.usual().map(usual -> "gewoon is " + Words.count(usual)).orElse("")));
    if (!cell.domains().isEmpty()) {
      facts.add(
          fact(
              "Domeinen die het zien",
              "",
              cell.domains().stream()
                  .sorted()
                  .map(Words::domain)
                  .collect(Collectors.joining(", "))));
    }
    if (!cell.resilience().isEmpty()) {
      facts.add(
          fact(
              "Weerbaarheid, vaak genoemd",
              "",
              cell.resilience().stream()
                  .sorted()
                  .map(Words::resilience)
                  .collect(Collectors.joining(", "))));
    }
    return Tag.of("dl", "feiten").holding(facts);
  }

  private static Html fact(String term, String figure, String note) {
    List<Html> value = new ArrayList<>();
    if (!figure.isEmpty()) {
      value.add(Tag.of("b").holding(figure));
    }
    if (!note.isEmpty()) {
      value.add(Tag.of("span").holding(note));
    }
    return Tag.of("div").holding(Tag.of("dt").holding(term), Tag.of("dd").holding(value));
  }
}
