// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundle;

/**
 * What bundles say together. It sees their open side and nothing else, so that whatever it
 * calculates may leave the system.
 *
 * <p>The level is the mean of the bundles' levels by their reports, drawn towards the ordinary mix
 * as if {@value #PRIOR_REPORTS} reports of that mix had come too (the {@code vooraf} of
 * alerting.yaml as delivered). Its 90 % interval takes the reports for spread evenly around their
 * mean.
 */
record Picture(List<Bundle.Open> bundles) {

  private static final double PRIOR_REPORTS = 4;
  private static final double PRIOR_LEVEL = 2.1;
  private static final double TWO_SIDED_90 = 1.645;

  Picture {
    bundles = List.copyOf(bundles);
  }

  boolean isEmpty() {
    return bundles.isEmpty();
  }

  int reports() {
    return bundles.stream().mapToInt(Bundle.Open::reports).sum();
  }

  double mean() {
    double sum = PRIOR_REPORTS * PRIOR_LEVEL;
    for (Bundle.Open bundle : bundles) {
      sum += bundle.reports() * bundle.level().middle();
    }
    return sum / (PRIOR_REPORTS + reports());
  }

  ReleasedLevel level() {
    double mean = mean();
    // An even spread over all five levels has half of the variance that two extremes would have.
    double variance = (mean - 1) * (5 - mean) / 2;
    return ReleasedLevel.of(mean, TWO_SIDED_90 * Math.sqrt(variance / (PRIOR_REPORTS + reports())));
  }

  <T> Set<T> all(Function<Bundle.Open, Set<T>> part) {
    Stream<T> values = bundles.stream().flatMap(bundle -> part.apply(bundle).stream());
    return values.collect(Collectors.toUnmodifiableSet());
  }
}
