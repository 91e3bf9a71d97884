// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.check;

import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.ingest.privacy.GatePolicy;
import nl.rotterdam.lezenvandestad.ingest.privacy.Inspection;
import nl.rotterdam.lezenvandestad.ingest.privacy.Measure;
import nl.rotterdam.lezenvandestad.ingest.privacy.PrivacyGate;
import nl.rotterdam.lezenvandestad.ingest.validation.Reading;

/** Says of a report that may not be finished what the intake would. Thread-safe. */
public final class NoteCheck {

  private final PrivacyGate gate;
  private final GatePolicy policy;

  /**
   * @param policy what the intake does with a find
   */
  public NoteCheck(PrivacyGate gate, GatePolicy policy) {
    this.gate = gate;
    this.policy = policy;
  }

  /**
   * Looks at the note, however wrong the rest of the report is.
   *
   * @param explained whether to tell the evidence behind each find
   */
  public CheckAnswer check(Reading reading, boolean explained) {
    return switch (reading) {
      case Reading.Valid(var report) -> check(report.note(), List.of(), explained);
      case Reading.Invalid(var errors, var note) -> check(note, errors, explained);
      case Reading.Unreadable unreadable -> check("", unreadable.errors(), explained);
    };
  }

  private CheckAnswer check(String note, List<FieldError> errors, boolean explained) {
    Inspection inspection = gate.inspect(note);
    List<CheckedFinding> findings =
        inspection.findings().stream()
            .map(finding -> CheckedFinding.of(finding, policy.measure(finding.kind()), explained))
            .toList();
    boolean refused =
        inspection.aboutOnePerson()
            || findings.stream().anyMatch(found -> found.measure().equals(Measure.REFUSE.wire()));
    return new CheckAnswer(
        errors.isEmpty() && !refused,
        errors,
        findings,
        findings.isEmpty() || inspection.aboutOnePerson()
            ? Optional.empty()
            : Optional.of(gate.masked(note)),
        inspection.aboutOnePerson(),
        inspection.aboutOnePerson() ? Optional.of(Referral.TEXT) : Optional.empty());
  }
}
