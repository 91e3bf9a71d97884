// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.ingest.check.Referral;
import nl.rotterdam.lezenvandestad.ingest.privacy.GateDecision;
import nl.rotterdam.lezenvandestad.ingest.privacy.PrivacyGate;
import nl.rotterdam.lezenvandestad.ingest.publish.PublishOutcome;
import nl.rotterdam.lezenvandestad.ingest.publish.ReportPublisher;
import nl.rotterdam.lezenvandestad.ingest.validation.Reading;
import nl.rotterdam.lezenvandestad.ingest.validation.ReportReader;

/**
 * Takes a stream of lines, each a report. A line that is wrong is told and passed over; when Kafka
 * is away the whole import stops, and sending it again counts nothing twice. One instance serves
 * one request.
 */
final class BulkIntake {

  private final ReportReader reader;
  private final PrivacyGate gate;
  private final ReportPublisher publisher;
  private final IntakeSettings settings;
  private final IntakeMetrics metrics;
  private final int mostLines;
  private final Deque<CompletableFuture<PublishOutcome>> pending = new ArrayDeque<>();
  private final BulkTally tally = new BulkTally();

  BulkIntake(
      ReportReader reader,
      PrivacyGate gate,
      ReportPublisher publisher,
      IntakeSettings settings,
      IntakeMetrics metrics) {
    this.reader = reader;
    this.gate = gate;
    this.publisher = publisher;
    this.settings = settings;
    this.metrics = metrics;
    this.mostLines = settings.importLines().orElse(Integer.MAX_VALUE);
  }

  BulkReceipt take(InputStream body) throws IOException {
    LineReader lines = new LineReader(body, settings.reportBytes());
    int taken = 0;
    for (LineReader.Line line = lines.next(); !line.isEnd(); line = lines.next()) {
      if (line.isBlank()) {
        continue;
      }
      if (taken++ == mostLines) {
        awaitAll();
        metrics.tooLarge();
        throw Refusals.tooManyLines(mostLines);
      }
      take(line);
    }
    awaitAll();
    return tally.receipt();
  }

  private void take(LineReader.Line line) {
    Reading reading =
        line.fault()
            .<Reading>map(Reading.Unreadable::new)
            .orElseGet(() -> reader.readImported(line.text()));
    switch (reading) {
      case Reading.Valid(var raw) -> take(line, gate.decide(raw, settings.imported()));
      case Reading.Invalid(var errors, var _) -> refuse(line, RefusalReason.INVALID, errors);
      case Reading.Unreadable unreadable ->
          refuse(line, RefusalReason.INVALID, unreadable.errors());
    }
  }

  private void take(LineReader.Line line, GateDecision decision) {
    switch (decision) {
      case GateDecision.Cleared(var report, var masked) -> {
        tally.masked(masked);
        metrics.found(masked);
        if (pending.size() >= settings.importWindow()) {
          awaitOldest();
        }
        pending.add(publisher.publish(report));
      }
      case GateDecision.Refused(var findings) -> {
        metrics.found(findings);
        refuse(line, RefusalReason.PERSONAL_DATA, Refusals.errors(findings));
      }
      case GateDecision.AboutOnePerson(var findings) -> {
        metrics.found(findings);
        refuse(
            line,
            RefusalReason.ABOUT_ONE_PERSON,
            List.of(new FieldError("notitie", Referral.TITLE + ". " + Referral.TEXT)));
      }
    }
  }

  private void refuse(LineReader.Line line, RefusalReason reason, List<FieldError> errors) {
    metrics.refused(reason);
    tally.refused(line.number(), reason, errors);
  }

  private void awaitAll() {
    while (!pending.isEmpty()) {
      awaitOldest();
    }
  }

  private void awaitOldest() {
    if (pending.remove().join() == PublishOutcome.UNAVAILABLE) {
      metrics.unavailable();
      throw Refusals.importNotFinished();
    }
    tally.accepted();
    metrics.accepted();
  }
}
