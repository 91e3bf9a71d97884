// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundle;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Resilience;

/**
 * What bundles say together. It sees their open side and nothing else, so that whatever it
 * calculates may leave the system.
 *
 * <p>The level is the mean of the bundles' levels by their reports, drawn towards the ordinary mix
 * as if some reports of that mix had come too (the {@code vooraf} of alerting.yaml). Its 90 %
 * interval takes the reports for spread evenly around their mean.
 */
final class Picture {

  private static final double TWO_SIDED_90 = 1.645;

  private final List<Bundle.Open> bundles;
  private final double prior;
  private final int reports;
  private final double mean;

  Picture(List<Bundle.Open> bundles, PictureRules rules) {
    this.bundles = bundles;
    this.prior = rules.prior();
    int count = 0;
    double sum = prior * rules.ordinary();
    for (Bundle.Open bundle : bundles) {
      count += bundle.reports();
      sum += bundle.reports() * bundle.level().middle();
    }
    this.reports = count;
    this.mean = sum / (prior + count);
  }

  List<Bundle.Open> bundles() {
    return bundles;
  }

  boolean isEmpty() {
    return bundles.isEmpty();
  }

  int reports() {
    return reports;
  }

  /** The tick of the bundle that was made last. */
  Instant newest() {
    Instant newest = Instant.MIN;
    for (Bundle.Open bundle : bundles) {
      newest = bundle.madeAt().isAfter(newest) ? bundle.madeAt() : newest;
    }
    return newest;
  }

  double mean() {
    return mean;
  }

  ReleasedLevel level() {
    // An even spread over all five levels has half of the variance that two extremes would have.
    double variance = (mean - 1) * (5 - mean) / 2;
    return ReleasedLevel.of(mean, TWO_SIDED_90 * Math.sqrt(variance / (prior + reports)));
  }

  Set<Domain> domains() {
    return all(Domain.class, Bundle.Open::domains);
  }

  Set<Resilience> resilience() {
    return all(Resilience.class, Bundle.Open::resilience);
  }

  private <E extends Enum<E>> Set<E> all(Class<E> type, Function<Bundle.Open, Set<E>> part) {
    Set<E> all = EnumSet.noneOf(type);
    for (Bundle.Open bundle : bundles) {
      // Most have none; asking first is what makes this cheap.
      if (!part.apply(bundle).isEmpty()) {
        all.addAll(part.apply(bundle));
      }
    }
    return Set.copyOf(all);
  }
}
