// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.assessment;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.dashboard.assessment.AssessmentReader.Wish;
import nl.rotterdam.lezenvandestad.dashboard.publish.AlertReleases;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedAlert;
import nl.rotterdam.lezenvandestad.http.Problem;
import nl.rotterdam.lezenvandestad.http.Refusal;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.alert.Assessment;
import nl.rotterdam.lezenvandestad.model.alert.AssessmentStep;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/**
 * Takes in what the kerngroep makes of an alert, from a program or a form. Thread-safe.
 *
 * <p>Whether a step fits is looked at here for a good answer, and again where it is applied: of two
 * people at once, one is first.
 */
public final class AssessmentIntake {

  private static final Duration SOON = Duration.ofSeconds(2);

  private final AlertReleases releases;
  private final Assessments assessments;
  private final InstantSource clock;

  /** An intake that writes to these. */
  public AssessmentIntake(AlertReleases releases, Assessments assessments, InstantSource clock) {
    this.releases = releases;
    this.assessments = assessments;
    this.clock = clock;
  }

  /**
   * Takes one in.
   *
   * @param id the alert, as the caller wrote it
   * @param fields {@code stap} and {@code reden}
   * @return when it was given, to the quarter
   * @throws Refusal when there is no such alert, a field is wrong, the step does not fit, or it is
   *     not known to be written
   */
  public Instant take(String id, Map<String, String> fields) {
    ReleasedAlert alert =
        releases
            .current()
            .orElseThrow(AssessmentIntake::notReady)
            .find(id)
            .orElseThrow(AssessmentIntake::noSuchAlert);
    Wish wish = AssessmentReader.read(fields);
    if (!alert.steps().contains(wish.step())) {
      throw doesNotFit(alert);
    }
    Instant given = Quarter.floor(clock.instant());
    Assessment assessment =
        new Assessment(alert.id(), wish.step(), wish.reason(), given, Role.KERNGROEP);
    if (!assessments.write(assessment)) {
      throw notWritten();
    }
    return given;
  }

  /** Waits a moment until the alert is told otherwise than with this many changes. */
  public void awaitChange(String id, int changes) {
    var _ =
        releases.await(
            release ->
                release.find(id).filter(alert -> alert.history().size() > changes).isPresent(),
            SOON);
  }

  /** Whether the alert can take this step now; not when either is unknown. */
  public boolean fits(String id, String step) {
    return releases
        .current()
        .flatMap(release -> release.find(id))
        .flatMap(alert -> WireWord.find(AssessmentStep.class, step).filter(alert.steps()::contains))
        .isPresent();
  }

  /** There is no such alert, or none that may be told. */
  public static Refusal noSuchAlert() {
    return new Refusal(
        Problem.of(
            HttpStatus.NOT_FOUND,
            "Deze waarschuwing kennen wij niet",
            "Kijk in /v1/waarschuwingen welke er zijn."));
  }

  /** The alerts are still being read. */
  public static Refusal notReady() {
    return new Refusal(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Het beeld van de stad wordt nog opgebouwd",
            "Probeer het over enkele seconden opnieuw."),
        SOON);
  }

  private static Refusal doesNotFit(ReleasedAlert alert) {
    String allowed =
        alert.steps().stream().sorted().map(AssessmentStep::wire).collect(Collectors.joining(", "));
    return new Refusal(
        Problem.of(
            HttpStatus.CONFLICT,
            "Dit kan niet met deze waarschuwing",
            "De waarschuwing is " + alert.state().wire() + ". Nu kan: " + allowed + "."));
  }

  private static Refusal notWritten() {
    return new Refusal(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Uw beoordeling is misschien niet opgeslagen",
            "Kijk zo of de waarschuwing is veranderd, en probeer het anders opnieuw."),
        SOON);
  }
}
