// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedDetail;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedDetail.Counts;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedDetail.DomainView;

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
    cell.detail()
        .ifPresentOrElse(
            detail -> facts.addAll(now(detail)),
            () ->
                facts.add(
                    fact("Meldingen in 7 dagen", Integer.toString(cell.seen()), "tot deze dag")));
    return Tag.of("dl", "feiten").holding(facts);
  }

  private static List<Html> now(ReleasedDetail detail) {
    List<Html> facts = new ArrayList<>();
    facts.add(
        fact(
            "Meldingen in " + detail.buildUp().window().toDays() + " dagen",
            Integer.toString(detail.buildUp().seen()),
            expected(detail.buildUp())));
    detail
        .acute()
        .ifPresent(acute ->
            facts.add(
                fact(
                    "In de laatste " + acute.window().toHours() + " uur",
                    Integer.toString(acute.seen()),
                    expected(acute))));
    facts.add(fact("Gehoord in dit gebied", Words.percentage(detail.coverage()), heard(detail)));
    facts.add(
        fact(
            "Domeinen die het zien",
            detail.domains().size() + " van 3",
            detail.domains().stream().map(CellFacts::domain).collect(Collectors.joining(", "))));
    if (!detail.resilience().isEmpty()) {
      facts.add(fact("Weerbaarheid", "", resilience(detail)));
    }
    return facts;
  }

  private static String expected(Counts counts) {
    return "verwacht "
        + Words.number(counts.expected())
        + " ("
        + counts.low()
        + " tot "
        + counts.high()
        + ")";
  }

  private static String heard(ReleasedDetail detail) {
    String domains =
        detail.coverageByDomain().entrySet().stream()
            .map(entry -> Words.domain(entry.getKey()) + " " + entry.getValue().wire())
            .collect(Collectors.joining(", "));
    return "van wat gewoon is" + (domains.isEmpty() ? "" : ": " + domains);
  }

  private static String domain(DomainView view) {
    return Words.domain(view.domain())
        + view.figures()
            .map(figures ->
                " (" + Words.reports(figures.reports()) + ", " + Words.number(figures.mean()) + ")")
            .orElse("");
  }

  private static String resilience(ReleasedDetail detail) {
    return detail.resilience().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(entry -> Words.resilience(entry.getKey()) + ": " + Words.reports(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static Html fact(String term, String figure, String note) {
    List<Html> value = new ArrayList<>();
    if (!figure.isEmpty()) {
      value.add(Tag.of("b").holding(figure));
    }
    value.add(Tag.of("span").holding(note));
    return Tag.of("div").holding(Tag.of("dt").holding(term), Tag.of("dd").holding(value));
  }
}
