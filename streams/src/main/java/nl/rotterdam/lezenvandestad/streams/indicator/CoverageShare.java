// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.indicator.Coverage;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.streams.history.History;

/**
 * How much of what is usually heard from a gebied was heard lately: per domain the reports of the
 * build-up window against the usual number in as many days, at most 1. Until tokens tell people
 * apart, reports stand for reporters.
 */
final class CoverageShare {

  private static final double USUAL_AT_LEAST = 0.5;

  private CoverageShare() {}

  static Coverage of(History allInGebied, AlertingSettings settings, Instant now) {
    long today = History.index(Resolution.DAY, now);
    long days = settings.buildUpWindow().toDays();
    long to = today - settings.guard().toDays() + 1;
    long from = to - settings.baseline().toDays();
    int[] seen = reports(allInGebied, today - days + 1, today + 1);
    int[] before = reports(allInGebied, from, to);
    double windows = (double) baselineDays(allInGebied, from, to) / days;
    Map<Domain, Double> byDomain = new EnumMap<>(Domain.class);
    for (Domain domain : Domain.values()) {
      double usual = windows > 0 ? before[domain.ordinal()] / windows : 0;
      if (usual >= USUAL_AT_LEAST) {
        byDomain.put(domain, Math.min(1, seen[domain.ordinal()] / usual));
      }
    }
    return new Coverage(share(byDomain, seen), byDomain);
  }

  /** Without any habit to compare with: how many of the three domains were heard at all. */
  private static double share(Map<Domain, Double> byDomain, int[] seen) {
    if (byDomain.isEmpty()) {
      long heard = java.util.Arrays.stream(seen).filter(reports -> reports > 0).count();
      return (double) heard / seen.length;
    }
    return byDomain.values().stream().mapToDouble(Double::doubleValue).sum() / byDomain.size();
  }

  private static long baselineDays(History history, long from, long to) {
    long[] first = {to};
    history.forEach(Resolution.DAY, from, to, (day, tally) -> first[0] = Math.min(first[0], day));
    return to - first[0];
  }

  private static int[] reports(History history, long from, long to) {
    int[] reports = new int[Domain.values().length];
    history.forEach(
        Resolution.DAY,
        from,
        to,
        (day, tally) -> {
          for (Domain domain : Domain.values()) {
            reports[domain.ordinal()] += tally.reports(domain);
          }
        });
    return reports;
  }
}
