// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.ingest.privacy.GateDecision;
import nl.rotterdam.lezenvandestad.ingest.privacy.PrivacyGate;
import nl.rotterdam.lezenvandestad.ingest.validation.RawReport;
import nl.rotterdam.lezenvandestad.ingest.validation.Reading;
import nl.rotterdam.lezenvandestad.ingest.validation.ReportReader;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import org.junit.jupiter.api.Test;

/** That the intake takes the whole demo in, without a word masked. */
class DemoIntakeTest {

  private static final Instant NOW = Instant.parse("2026-11-26T13:49:00Z");

  private final DemoCity city = new DemoCity(DemoCity.SEED, Catalogues.AREAS, Catalogues.THEMES);
  private final PrivacyGate gate = new PrivacyGate();

  @Test
  void everyReportIsAcceptedAsItIs() {
    for (DemoReport report : city.reports(NOW)) {
      assertThat(accepted(report, NOW)).isEqualTo(kept(report));
    }
  }

  @Test
  void everyReportOfTheTrickleIsAcceptedWhenItIsDue() {
    List<DemoReport> trickle = city.trickle(NOW, DemoCity.PACE).limit(500).toList();

    for (DemoReport report : trickle) {
      assertThat(accepted(report, report.observedAt())).isEqualTo(kept(report));
    }
  }

  private Sfeerbeeld accepted(DemoReport report, Instant now) {
    ReportReader reader =
        new ReportReader(
            Catalogues.AREAS, Catalogues.THEMES, InstantSource.fixed(now), () -> new UUID(0, 0));
    GateDecision decision =
        switch (reader.readImported(report.ndjson())) {
          case Reading.Valid(RawReport raw) -> gate.decide(raw);
          case Reading.Invalid invalid -> throw new AssertionError(invalid.errors().toString());
        };
    return switch (decision) {
      case GateDecision.Cleared cleared -> cleared.report();
      case GateDecision.Refused refused -> throw new AssertionError(refused.findings().toString());
      case GateDecision.AboutOnePerson refused ->
          throw new AssertionError(refused.findings().toString());
    };
  }

  private static Sfeerbeeld kept(DemoReport report) {
    return new Sfeerbeeld(
        report.id(),
        Quarter.floor(report.observedAt()),
        report.area(),
        report.domain(),
        report.themes(),
        report.level(),
        report.direction(),
        report.kind(),
        report.basis(),
        report.source(),
        report.resilience(),
        report.note().map(Note::new));
  }
}
