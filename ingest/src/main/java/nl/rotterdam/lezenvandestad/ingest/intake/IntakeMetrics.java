// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;

/** Counts what happened to requests, by reason alone. */
final class IntakeMetrics {

  private final MeterRegistry registry;
  private final String counted;

  private IntakeMetrics(MeterRegistry registry, String counted) {
    this.registry = registry;
    this.counted = counted;
  }

  /** Counts reports. */
  static IntakeMetrics ofReports(MeterRegistry registry) {
    return new IntakeMetrics(registry, "lezen.intake.sfeerbeelden");
  }

  /** Counts checks: somebody who types has the same find checked many times. */
  static IntakeMetrics ofChecks(MeterRegistry registry) {
    return new IntakeMetrics(registry, "lezen.intake.controles");
  }

  void accepted() {
    outcome("aanvaard");
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

  void checked() {
    outcome("gecontroleerd");
  }

  void refused(RefusalReason reason) {
    outcome(reason.wire());
  }

  /** Each find by its kind, whatever became of the report. */
  void found(List<Finding> findings) {
    findings.forEach(finding ->
        Counter.builder("lezen.intake.vondsten")
            .tag("soort", finding.kind().wire())
            .register(registry)
            .increment());
  }

  private void outcome(String outcome) {
    Counter.builder(counted).tag("uitkomst", outcome).register(registry).increment();
  }
}
