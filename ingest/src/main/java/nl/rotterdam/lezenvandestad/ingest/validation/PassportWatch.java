// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.validation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeStanding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns, at the start and every day, of themes whose passport ends soon or has ended. */
public final class PassportWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PassportWatch.class);

  private final ThemeCatalogue themes;
  private final InstantSource clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("passports-", 0).factory());

  private PassportWatch(ThemeCatalogue themes, InstantSource clock) {
    this.themes = themes;
    this.clock = clock;
  }

  /** Starts; the gauges are looked at whenever somebody reads the metrics. */
  public static PassportWatch start(
      ThemeCatalogue themes, InstantSource clock, MeterRegistry registry) {
    PassportWatch watch = new PassportWatch(themes, clock);
    watch.gauge(registry, "ingest.themes.ending", ThemeStanding.ENDS_SOON);
    watch.gauge(registry, "ingest.themes.ended", ThemeStanding.ENDED);
    var _ = watch.thread.scheduleAtFixedRate(watch::warn, 0, 1, TimeUnit.DAYS);
    return watch;
  }

  private void gauge(MeterRegistry registry, String name, ThemeStanding standing) {
    Gauge.builder(name, () -> standingAt(standing).size())
        .description("Themes whose passport is " + standing)
        .register(registry);
  }

  private void warn() {
    for (Theme theme : standingAt(ThemeStanding.ENDS_SOON)) {
      LOG.warn("theme {} ends on {}", theme.id(), theme.passport().end());
    }
    for (Theme theme : standingAt(ThemeStanding.ENDED)) {
      LOG.warn("theme {} has ended on {}", theme.id(), theme.passport().end());
    }
  }

  private List<Theme> standingAt(ThemeStanding standing) {
    return themes.all().stream()
        .filter(theme -> ThemeStanding.of(theme.passport(), ThemeStanding.today(clock)) == standing)
        .toList();
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
