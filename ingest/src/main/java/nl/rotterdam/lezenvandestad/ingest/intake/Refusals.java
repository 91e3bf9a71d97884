// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.http.Problem;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.http.Refusal;
import nl.rotterdam.lezenvandestad.ingest.check.CheckedFinding;
import nl.rotterdam.lezenvandestad.ingest.check.Referral;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;
import nl.rotterdam.lezenvandestad.model.report.ReportId;

/** Every way in which the intake says no, in words that a sender can do something with. */
final class Refusals {

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration AFTER_AN_IMPORT = Duration.ofSeconds(30);

  private Refusals() {}

  static Refusal wrongType(String expected) {
    return new Refusal(
        Problem.of(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "Dit soort bericht lezen wij niet",
            "Stuur het als Content-Type: " + expected + "."));
  }

  static Refusal tooLarge(int mostBytes) {
    return new Refusal(
        Problem.of(
            HttpStatus.CONTENT_TOO_LARGE,
            "Het bericht is te groot",
            "Een sfeerbeeld is hooguit " + mostBytes + " bytes."));
  }

  static Refusal tooManyLines(int mostLines) {
    return new Refusal(
        Problem.of(
            HttpStatus.CONTENT_TOO_LARGE,
            "Deze import heeft te veel regels",
            "De eerste "
                + mostLines
                + " regels zijn gelezen. Stuur de rest in een volgende import, of alles opnieuw in"
                + " kleinere delen: een regel telt maar een keer."));
  }

  static Refusal tooOften() {
    return new Refusal(
        Problem.of(HttpStatus.TOO_MANY_REQUESTS, "Het is nu erg druk", "Probeer het zo opnieuw."),
        SOON);
  }

  static Refusal tooBusy() {
    return new Refusal(
        Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Het is nu erg druk", "Probeer het zo opnieuw."),
        SOON);
  }

  static Refusal tooManyImports() {
    return new Refusal(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Er lopen al andere imports",
            "Probeer het opnieuw als die klaar zijn."),
        AFTER_AN_IMPORT);
  }

  /** The id may be one that we made: the sender needs it to make the retry the same report. */
  static Refusal notStored(ReportId id) {
    return new Refusal(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Uw melding is nog niet opgeslagen",
            "Stuur haar over enkele seconden opnieuw, met id "
                + id
                + ": dan telt ze maar een keer."),
        SOON);
  }

  static Refusal importNotFinished() {
    return new Refusal(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "De import is niet af",
            "Stuur het hele bestand over enkele seconden opnieuw: wat al is opgeslagen, telt niet"
                + " nog een keer."),
        SOON);
  }

  static Refusal personalData(List<Finding> findings) {
    return new Refusal(Problem.invalid(errors(findings)));
  }

  static Refusal aboutOnePerson(List<Finding> findings) {
    return new Refusal(
        new Problem(
            Referral.TYPE,
            Referral.TITLE,
            HttpStatus.BAD_REQUEST.getCode(),
            Referral.TEXT,
            errors(findings)));
  }

  /** Each find as an error of the note. */
  static List<FieldError> errors(List<Finding> findings) {
    return findings.stream().map(Refusals::error).toList();
  }

  private static FieldError error(Finding finding) {
    return new FieldError(
        "notitie",
        finding.kind().explanation(),
        Optional.of(
            new Problem.Place(
                finding.start(),
                finding.end(),
                finding.kind().wire(),
                CheckedFinding.told(finding.confidence()),
                finding.kind().advice())));
  }
}
