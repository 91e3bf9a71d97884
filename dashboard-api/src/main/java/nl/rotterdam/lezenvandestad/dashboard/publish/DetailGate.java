// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import static nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedLevel.hundredths;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedDetail.Counts;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedDetail.DomainFigures;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedDetail.DomainView;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedDetail.Heard;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.DomainPicture;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Resilience;

/** Cuts the figures behind a cell that may be told down to those that may be told as well. Pure. */
final class DetailGate {

  private static final String ACUTE_WITHOUT_FIGURES =
      "Acuut, nu of in de afgelopen uren. In de laatste uren zijn er te weinig meldingen voor"
          + " cijfers.";

  private final int smallestGroup;

  DetailGate(int smallestGroup) {
    this.smallestGroup = smallestGroup;
  }

  ReleasedDetail of(Indicator indicator) {
    return new ReleasedDetail(
        counts(indicator.buildUp()),
        Optional.of(indicator.acute())
            .filter(acute -> isTold(acute.seen()))
            .map(DetailGate::counts),
        hundredths(indicator.coverage().share()),
        heard(indicator.coverage().byDomain()),
        domains(indicator.domains()),
        resilience(indicator.resilience()),
        why(indicator));
  }

  private boolean isTold(int reports) {
    return reports == 0 || reports >= smallestGroup;
  }

  private static Counts counts(Expectation expectation) {
    return new Counts(
        expectation.window(),
        expectation.seen(),
        hundredths(expectation.expected()),
        expectation.low(),
        expectation.high());
  }

  /** The sentence names the reports of the last hours when, and only when, the band is acute. */
  private String why(Indicator indicator) {
    boolean namesAcute = indicator.band() == Band.ACUUT;
    return namesAcute && !isTold(indicator.acute().seen())
        ? ACUTE_WITHOUT_FIGURES
        : indicator.why();
  }

  private static SortedMap<Domain, Heard> heard(Map<Domain, Double> shares) {
    SortedMap<Domain, Heard> heard = new TreeMap<>();
    shares.forEach((domain, share) -> heard.put(domain, Heard.of(share)));
    return Collections.unmodifiableSortedMap(heard);
  }

  private List<DomainView> domains(Map<Domain, DomainPicture> pictures) {
    boolean told = pictures.values().stream().allMatch(p -> p.reports() >= smallestGroup);
    return pictures.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry ->
            new DomainView(
                entry.getKey(),
                Optional.of(entry.getValue()).filter(p -> told).map(DetailGate::figures)))
        .toList();
  }

  private static DomainFigures figures(DomainPicture picture) {
    return new DomainFigures(picture.reports(), hundredths(picture.mean()));
  }

  private Map<Resilience, Integer> resilience(Map<Resilience, Integer> answers) {
    Map<Resilience, Integer> told = new EnumMap<>(Resilience.class);
    answers.forEach((answer, reports) -> {
      if (reports >= smallestGroup) {
        told.put(answer, reports);
      }
    });
    return Collections.unmodifiableMap(told);
  }
}
