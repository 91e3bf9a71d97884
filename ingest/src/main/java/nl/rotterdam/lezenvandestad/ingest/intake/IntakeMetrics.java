// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;

/** Counts what happened to reports, by reason alone. */
final class IntakeMetrics {

  private final MeterRegistry registry;

  IntakeMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  void accepted() {
    outcome("aanvaard");
  }

  void invalid() {
    outcome("ongeldig");
  }

  void unavailable() {
    outcome("kafka-weg");
  }

  void tooLarge() {
    outcome("te-groot");
  }

  void wrongType() {
    outcome("verkeerd-type");
  }

  void tooOften() {
    outcome("te-vaak");
  }

  void tooBusy() {
    outcome("te-druk");
  }

  void refused(List<Finding> findings) {
    outcome("persoonsgegevens");
    found(findings);
  }

  /** Findings that were masked: the report itself counts by what becomes of it. */
  void found(List<Finding> findings) {
    findings.forEach(finding ->
        Counter.builder("lezen.intake.vondsten")
            .tag("soort", finding.kind().wire())
            .register(registry)
            .increment());
  }

  private void outcome(String outcome) {
    Counter.builder("lezen.intake.sfeerbeelden")
        .tag("uitkomst", outcome)
        .register(registry)
        .increment();
  }
}
