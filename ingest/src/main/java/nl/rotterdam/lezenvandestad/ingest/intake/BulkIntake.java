// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.ingest.privacy.GateDecision;
import nl.rotterdam.lezenvandestad.ingest.privacy.PrivacyGate;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;
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

  private static final int MOST_ERRORS = 100;
  private static final String PERSONAL_DATA = "De notitie gaat over een persoon.";
  private static final String ABOUT_ONE_PERSON =
      "De notitie gaat over één persoon. Meld dat bij het Meld- en Adviespunt Radicalisering of de"
          + " politie.";

  private final ReportReader reader;
  private final PrivacyGate gate;
  private final ReportPublisher publisher;
  private final IntakeSettings settings;
  private final IntakeMetrics metrics;
  private final int mostLines;
  private final Deque<CompletableFuture<PublishOutcome>> pending = new ArrayDeque<>();
  private final List<LineError> errors = new ArrayList<>();
  private int accepted;
  private int refused;
  private int masked;

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

  /**
   * What the sender of an import hears.
   *
   * @param accepted lines that are safe in Kafka
   * @param refused lines that were wrong
   * @param masked accepted lines of which something in the note was masked
   * @param errors what was wrong with the first {@link #MOST_ERRORS} wrong lines
   */
  record BulkReceipt(
      @JsonProperty("aanvaard") int accepted,
      @JsonProperty("geweigerd") int refused,
      @JsonProperty("gemaskeerd") int masked,
      @JsonProperty("fouten") List<LineError> errors) {}

  /** What is wrong with one line, counted from 1. */
  record LineError(
      @JsonProperty("regel") long line, @JsonProperty("fouten") List<FieldError> errors) {}

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
    return new BulkReceipt(accepted, refused, masked, errors);
  }

  private void take(LineReader.Line line) {
    Reading reading =
        line.fault()
            .<Reading>map(fault -> new Reading.Invalid(List.of(new FieldError("", fault))))
            .orElseGet(() -> reader.readImported(line.text()));
    switch (reading) {
      case Reading.Invalid(var lineErrors) -> {
        metrics.invalid();
        refuse(line, lineErrors);
      }
      case Reading.Valid(var raw) -> take(line, gate.mask(raw));
    }
  }

  private void take(LineReader.Line line, GateDecision decision) {
    switch (decision) {
      case GateDecision.Cleared(var report, var found) -> {
        masked += found.isEmpty() ? 0 : 1;
        metrics.found(found);
        if (pending.size() >= settings.importWindow()) {
          awaitOldest();
        }
        pending.add(publisher.publish(report));
      }
      case GateDecision.Refused(var findings) -> refuse(line, findings, PERSONAL_DATA);
      case GateDecision.AboutOnePerson(var findings) -> refuse(line, findings, ABOUT_ONE_PERSON);
    }
  }

  private void refuse(LineReader.Line line, List<Finding> findings, String reason) {
    metrics.refused(findings);
    refuse(line, List.of(new FieldError("notitie", reason)));
  }

  private void refuse(LineReader.Line line, List<FieldError> lineErrors) {
    refused++;
    if (errors.size() < MOST_ERRORS) {
      errors.add(new LineError(line.number(), lineErrors));
    }
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
    accepted++;
    metrics.accepted();
  }
}
