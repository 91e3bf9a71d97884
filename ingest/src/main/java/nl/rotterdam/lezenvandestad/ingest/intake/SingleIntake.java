// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import nl.rotterdam.lezenvandestad.http.Problem;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.http.Refusal;
import nl.rotterdam.lezenvandestad.ingest.privacy.GateDecision;
import nl.rotterdam.lezenvandestad.ingest.privacy.GatePolicy;
import nl.rotterdam.lezenvandestad.ingest.privacy.PrivacyGate;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;
import nl.rotterdam.lezenvandestad.ingest.publish.PublishOutcome;
import nl.rotterdam.lezenvandestad.ingest.publish.ReportPublisher;
import nl.rotterdam.lezenvandestad.ingest.validation.RawReport;
import nl.rotterdam.lezenvandestad.ingest.validation.Reading;
import nl.rotterdam.lezenvandestad.ingest.validation.ReportReader;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;

/** Takes one report, from its JSON until it is safe in Kafka. Thread-safe. */
final class SingleIntake {

  private final ReportReader reader;
  private final PrivacyGate gate;
  private final ReportPublisher publisher;
  private final GatePolicy policy;
  private final InstantSource clock;
  private final IntakeMetrics metrics;

  SingleIntake(
      ReportReader reader,
      PrivacyGate gate,
      ReportPublisher publisher,
      GatePolicy policy,
      InstantSource clock,
      IntakeMetrics metrics) {
    this.reader = reader;
    this.gate = gate;
    this.publisher = publisher;
    this.policy = policy;
    this.clock = clock;
    this.metrics = metrics;
  }

  /**
   * What the sender of one report hears.
   *
   * @param masked the kinds of what was masked in the note; left out when nothing was
   */
  record Receipt(
      ReportId id,
      @JsonProperty("ontvangenOp") Instant receivedAt,
      @JsonProperty("gemaskeerd") @JsonInclude(JsonInclude.Include.NON_EMPTY)
          List<String> masked) {}

  /**
   * Takes it.
   *
   * @throws Refusal with everything that is wrong with it, or because Kafka is away
   */
  Receipt take(byte[] json) {
    GateDecision.Cleared cleared = cleared(gate.decide(valid(reader.read(json)), policy));
    Sfeerbeeld report = cleared.report();
    if (publisher.publish(report).join() == PublishOutcome.UNAVAILABLE) {
      metrics.unavailable();
      throw Refusals.notStored(report.id());
    }
    metrics.accepted();
    return new Receipt(report.id(), Quarter.floor(clock.instant()), kinds(cleared.masked()));
  }

  private static List<String> kinds(List<Finding> findings) {
    return findings.stream().map(finding -> finding.kind().wire()).distinct().toList();
  }

  private RawReport valid(Reading reading) {
    return switch (reading) {
      case Reading.Valid(var report) -> report;
      case Reading.Invalid(var errors, var _) -> throw invalid(errors);
      case Reading.Unreadable unreadable -> throw invalid(unreadable.errors());
    };
  }

  private Refusal invalid(List<FieldError> errors) {
    metrics.refused(RefusalReason.INVALID);
    return new Refusal(Problem.invalid(errors));
  }

  private GateDecision.Cleared cleared(GateDecision decision) {
    return switch (decision) {
      case GateDecision.Cleared cleared -> {
        metrics.found(cleared.masked());
        yield cleared;
      }
      case GateDecision.Refused(var findings) -> {
        metrics.refused(RefusalReason.PERSONAL_DATA);
        metrics.found(findings);
        throw Refusals.personalData(findings);
      }
      case GateDecision.AboutOnePerson(var findings) -> {
        metrics.refused(RefusalReason.ABOUT_ONE_PERSON);
        metrics.found(findings);
        throw Refusals.aboutOnePerson(findings);
      }
    };
  }
}
