// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Semaphore;
import nl.rotterdam.lezenvandestad.http.Access;
import nl.rotterdam.lezenvandestad.http.Problem;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.http.Refusal;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.ingest.check.NoteCheck;
import nl.rotterdam.lezenvandestad.ingest.form.FormPage;
import nl.rotterdam.lezenvandestad.ingest.privacy.PrivacyGate;
import nl.rotterdam.lezenvandestad.ingest.publish.ReportPublisher;
import nl.rotterdam.lezenvandestad.ingest.validation.Reading;
import nl.rotterdam.lezenvandestad.ingest.validation.ReportReader;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;

/** The routes of the intake. Thread-safe. */
public final class IntakeApi implements RouteTable {

  private final ReportReader reader;
  private final PrivacyGate gate;
  private final ReportPublisher publisher;
  private final IntakeSettings settings;
  private final SingleIntake single;
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
    this.gate = new PrivacyGate();
    this.publisher = publisher;
    this.settings = settings;
    this.metrics = IntakeMetrics.ofReports(registry);
    this.checks = IntakeMetrics.ofChecks(registry);
    this.single = new SingleIntake(reader, gate, publisher, settings.single(), clock, metrics);
    this.noteCheck = new NoteCheck(gate, settings.single());
    this.door = door(settings.perSecond(), metrics);
    this.checkDoor = door(settings.checksPerSecond(), checks);
  }

  /** Whoever types must not keep out who sends: each has a door of its own. */
  private Doorway door(int perSecond, IntakeMetrics counts) {
    return new Doorway(perSecond, settings.openRequests(), settings.reportBytes(), counts);
  }

  /** The field form, which comes in by the same door as a single report. */
  public RouteTable form(AreaTree areas, ThemeCatalogue themes, InstantSource clock) {
    FormFiles files = FormFiles.load();
    FormPage page = new FormPage(areas, themes, files.scripted());
    return new FormRoutes(page, files, single, door, clock);
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.post("/v1/sfeerbeelden", this::takeOne, Access.MELDER);
    routes.post("/v1/sfeerbeelden/_bulk", this::takeMany, Access.MELDER);
    routes.post("/v1/sfeerbeelden/_controleer", this::check, Access.MELDER);
  }

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
    context.status(HttpStatus.ACCEPTED).json(single.take(door.json(context)));
  }
}
