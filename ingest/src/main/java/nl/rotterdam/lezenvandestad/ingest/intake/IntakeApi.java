// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Semaphore;
import nl.rotterdam.lezenvandestad.http.Access;
import nl.rotterdam.lezenvandestad.http.Problem;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.http.Refusal;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.ingest.check.NoteCheck;
import nl.rotterdam.lezenvandestad.ingest.privacy.GateDecision;
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

/** The routes of the intake. Thread-safe. */
public final class IntakeApi implements RouteTable {

  private final ReportReader reader;
  private final PrivacyGate gate = new PrivacyGate();
  private final ReportPublisher publisher;
  private final IntakeSettings settings;
  private final InstantSource clock;
  private final NoteCheck noteCheck;
  private final IntakeMetrics metrics;
  private final IntakeMetrics checks;
  private final Doorway door;
  private final Doorway checkDoor;
  private final Semaphore imports = new Semaphore(IntakeSettings.IMPORTS);

  /** The door to this publisher. */
  public IntakeApi(
      ReportReader reader,
      ReportPublisher publisher,
      IntakeSettings settings,
      InstantSource clock,
      MeterRegistry registry) {
    this.reader = reader;
    this.publisher = publisher;
    this.settings = settings;
    this.clock = clock;
    this.noteCheck = new NoteCheck(gate, settings.single());
    this.metrics = IntakeMetrics.ofReports(registry);
    this.checks = IntakeMetrics.ofChecks(registry);
    this.door = door(settings.perSecond(), metrics);
    this.checkDoor = door(settings.checksPerSecond(), checks);
  }

  /** Whoever types must not keep out who sends: each has a door of its own. */
  private Doorway door(int perSecond, IntakeMetrics counts) {
    return new Doorway(perSecond, settings.openRequests(), settings.reportBytes(), counts);
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.post("/v1/sfeerbeelden", this::takeOne, Access.MELDER);
    routes.post("/v1/sfeerbeelden/_bulk", this::takeMany, Access.MELDER);
    routes.post("/v1/sfeerbeelden/_controleer", this::check, Access.MELDER);
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

  private void takeOne(Context context) throws IOException {
    door.enter(() -> acceptOne(context));
  }

  private void takeMany(Context context) throws IOException {
    door.enterUnpaced(
        () -> door.within(imports, Refusals::tooManyImports, () -> acceptMany(context)));
  }

  private void check(Context context) throws IOException {
    checkDoor.enter(() -> {
      boolean explained = explained(context);
      Reading reading = reader.read(checkDoor.json(context));
      context.json(noteCheck.check(reading, explained));
      checks.checked();
    });
  }

  private static boolean explained(Context context) {
    List<String> given = context.queryParams("uitleg");
    if (given.size() > 1 || !List.of("true", "false").containsAll(given)) {
      throw new Refusal(Problem.invalid(List.of(new FieldError("uitleg", "Kies true of false."))));
    }
    return given.contains("true");
  }

  private void acceptMany(Context context) throws IOException {
    door.expect(context, "application/x-ndjson");
    BulkIntake bulk = new BulkIntake(reader, gate, publisher, settings, metrics);
    context.json(bulk.take(context.bodyInputStream()));
  }

  private void acceptOne(Context context) throws IOException {
    RawReport raw = valid(reader.read(door.json(context)));
    GateDecision.Cleared cleared = cleared(gate.decide(raw, settings.single()));
    Sfeerbeeld report = cleared.report();
    if (publisher.publish(report).join() == PublishOutcome.UNAVAILABLE) {
      metrics.unavailable();
      throw Refusals.notStored(report.id());
    }
    metrics.accepted();
    context
        .status(HttpStatus.ACCEPTED)
        .json(new Receipt(report.id(), Quarter.floor(clock.instant()), kinds(cleared.masked())));
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
