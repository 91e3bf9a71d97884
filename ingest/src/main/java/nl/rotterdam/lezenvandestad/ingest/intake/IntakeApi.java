// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.rotterdam.lezenvandestad.http.Access;
import nl.rotterdam.lezenvandestad.http.Problem;
import nl.rotterdam.lezenvandestad.http.Refusal;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.ingest.privacy.GateDecision;
import nl.rotterdam.lezenvandestad.ingest.privacy.PrivacyGate;
import nl.rotterdam.lezenvandestad.ingest.publish.PublishOutcome;
import nl.rotterdam.lezenvandestad.ingest.publish.ReportPublisher;
import nl.rotterdam.lezenvandestad.ingest.validation.RawReport;
import nl.rotterdam.lezenvandestad.ingest.validation.Reading;
import nl.rotterdam.lezenvandestad.ingest.validation.ReportReader;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;

/** The routes of the intake. Thread-safe. */
public final class IntakeApi implements RouteTable {

  private final ReportReader reader;
  private final PrivacyGate gate;
  private final ReportPublisher publisher;
  private final IntakeSettings settings;
  private final InstantSource clock;
  private final IntakeMetrics metrics;
  private final TokenBucket rate;
  private final Semaphore open;
  private final Semaphore imports = new Semaphore(IntakeSettings.IMPORTS);

  IntakeApi(
      ReportReader reader,
      PrivacyGate gate,
      ReportPublisher publisher,
      IntakeSettings settings,
      InstantSource clock,
      IntakeMetrics metrics) {
    this.reader = reader;
    this.gate = gate;
    this.publisher = publisher;
    this.settings = settings;
    this.clock = clock;
    this.metrics = metrics;
    this.rate = new TokenBucket(settings.perSecond(), System::nanoTime);
    this.open = new Semaphore(settings.openRequests());
  }

  /** The door to this publisher. */
  public static IntakeApi of(
      ReportReader reader,
      ReportPublisher publisher,
      IntakeSettings settings,
      InstantSource clock,
      MeterRegistry registry) {
    return new IntakeApi(
        reader, new PrivacyGate(), publisher, settings, clock, new IntakeMetrics(registry));
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.post("/v1/sfeerbeelden", this::takeOne, Access.MELDER);
    routes.post("/v1/sfeerbeelden/_bulk", this::takeMany, Access.MELDER);
  }

  /** What the sender of one report hears. */
  record Receipt(ReportId id, @JsonProperty("ontvangenOp") Instant receivedAt) {}

  private void takeOne(Context context) throws IOException {
    if (!rate.tryTake()) {
      metrics.tooOften();
      throw Refusals.tooOften();
    }
    within(open, Refusals::tooBusy, () -> acceptOne(context));
  }

  private void takeMany(Context context) throws IOException {
    within(
        open,
        Refusals::tooBusy,
        () -> within(imports, Refusals::tooManyImports, () -> acceptMany(context)));
  }

  private void acceptMany(Context context) throws IOException {
    expect(context, "application/x-ndjson");
    BulkIntake bulk = new BulkIntake(reader, gate, publisher, settings, metrics);
    context.json(bulk.take(context.bodyInputStream()));
  }

  private void acceptOne(Context context) throws IOException {
    expect(context, "application/json");
    byte[] body = context.bodyInputStream().readNBytes(settings.reportBytes() + 1);
    if (body.length > settings.reportBytes()) {
      metrics.tooLarge();
      throw Refusals.tooLarge(settings.reportBytes());
    }
    Sfeerbeeld report = cleared(valid(reader.read(body)));
    if (publisher.publish(report).join() == PublishOutcome.UNAVAILABLE) {
      metrics.unavailable();
      throw Refusals.notStored(report.id());
    }
    metrics.accepted();
    context
        .status(HttpStatus.ACCEPTED)
        .json(new Receipt(report.id(), Quarter.floor(clock.instant())));
  }

  private RawReport valid(Reading reading) {
    return switch (reading) {
      case Reading.Valid(var report) -> report;
      case Reading.Invalid(var errors) -> {
        metrics.invalid();
        throw new Refusal(Problem.invalid(errors));
      }
    };
  }

  private Sfeerbeeld cleared(RawReport raw) {
    return switch (gate.decide(raw)) {
      case GateDecision.Cleared(var report, var _) -> report;
      case GateDecision.Refused(var findings) -> {
        metrics.refused(findings);
        throw Refusals.personalData(findings);
      }
      case GateDecision.AboutOnePerson(var findings) -> {
        metrics.refused(findings);
        throw Refusals.personalData(findings);
      }
    };
  }

  /** Something that may fail on the caller's connection. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private void within(Semaphore bound, Supplier<Refusal> full, Work work) throws IOException {
    if (!bound.tryAcquire()) {
      metrics.tooBusy();
      throw full.get();
    }
    try {
      work.run();
    } finally {
      bound.release();
    }
  }

  private void expect(Context context, String type) {
    String given = Optional.ofNullable(context.contentType()).orElse("");
    if (!given.split(";", 2)[0].strip().equalsIgnoreCase(type)) {
      metrics.wrongType();
      throw Refusals.wrongType(type);
    }
  }
}
