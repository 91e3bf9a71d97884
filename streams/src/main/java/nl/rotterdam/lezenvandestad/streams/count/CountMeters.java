// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.count;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.spread.ThemeShare;

/**
 * What can be watched of the counting. Every task sees every report; one of them counts it here.
 */
final class CountMeters {

  private final Counter counted;
  private final Counter tooOld;
  private final Counter failed;
  private final boolean isOne;

  CountMeters(MeterRegistry meters, ThemeShare share) {
    counted = counter(meters, "streams.reports.counted", "Reports counted");
    tooOld = counter(meters, "streams.reports.expired", "Reports of a day that is no longer kept");
    failed =
        counter(meters, "streams.calculations.failed", "Indicators that could not be calculated");
    isOne = share.owns(ThemeId.ALL);
  }

  void counted() {
    if (isOne) {
      counted.increment();
    }
  }

  void tooOld() {
    if (isOne) {
      tooOld.increment();
    }
  }

  void failed() {
    failed.increment();
  }

  private static Counter counter(MeterRegistry meters, String name, String description) {
    return Counter.builder(name).description(description).register(meters);
  }
}
