// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.ingest.privacy.birth.BirthDetectors;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.number.NumberDetectors;
import nl.rotterdam.lezenvandestad.ingest.privacy.online.OnlineDetectors;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.PersonReader;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.PersonReading;
import nl.rotterdam.lezenvandestad.ingest.privacy.place.PlaceDetectors;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;
import nl.rotterdam.lezenvandestad.ingest.validation.RawReport;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;

/** The only maker of a {@link Sfeerbeeld} from what a person typed. Thread-safe. */
public final class PrivacyGate {

  private final List<Detector> detectors;
  private final PersonReader persons = new PersonReader();

  /** Looks for every kind of personal data. */
  public PrivacyGate() {
    List<Detector> codes = new ArrayList<>(NumberDetectors.all());
    codes.addAll(OnlineDetectors.all());
    codes.addAll(PlaceDetectors.all());
    codes.addAll(BirthDetectors.all());
    List<Detector> all = new ArrayList<>(codes);
    all.add(new Respelled(codes, OnlineDetectors.all()));
    this.detectors = List.copyOf(all);
  }

  /** What this text holds of persons. */
  public Inspection inspect(String note) {
    if (note.isEmpty()) {
      return new Inspection(List.of(), false);
    }
    NormalisedText text = NormalisedText.of(note);
    List<Finding> findings = new ArrayList<>();
    for (Detector detector : detectors) {
      detector.detect(text, span -> findings.add(Introductions.with(span, text).in(text)));
    }
    PersonReading person = persons.read(text);
    person.spans().forEach(span -> findings.add(Introductions.with(span, text).in(text)));
    return new Inspection(joined(withoutOverlap(findings), note), person.aboutOnePerson());
  }

  /**
   * Lets a report through when its note is clean, or can be made so by masking what the policy does
   * not refuse. A note about one person is refused whatever the policy says: without the finds it
   * is still about that person.
   */
  public GateDecision decide(RawReport report, GatePolicy policy) {
    Inspection inspection = inspect(report.note());
    List<Finding> findings = inspection.findings();
    if (inspection.aboutOnePerson()) {
      return new GateDecision.AboutOnePerson(findings);
    }
    return policy.refuses(findings)
        ? new GateDecision.Refused(findings)
        : new GateDecision.Cleared(coarsened(report, masked(report.note(), findings)), findings);
  }

  /**
   * This text with each find replaced by its kind in brackets, again and again until nothing is
   * found: what stood against a find may only be seen for itself when that is gone. It is kept as
   * short as a note each time, for an end that was cut off may let something be seen as well.
   */
  private String masked(String note, List<Finding> found) {
    String masked = note;
    List<Finding> findings = found;
    while (!findings.isEmpty()) {
      masked = fitting(maskedOnce(masked, findings));
      findings = inspect(masked).findings();
    }
    return masked;
  }

  /** This text without what the gate finds in it, at most as long as a note. */
  public String masked(String note) {
    return masked(note, inspect(note).findings());
  }

  /** Masking may lengthen a note: what is then too long loses its end, between two characters. */
  private static String fitting(String note) {
    String text = note.strip();
    if (text.length() <= Note.MAX_LENGTH) {
      return text;
    }
    boolean cutsACharacter = Character.isHighSurrogate(text.charAt(Note.MAX_LENGTH - 1));
    return text.substring(0, cutsACharacter ? Note.MAX_LENGTH - 1 : Note.MAX_LENGTH).strip();
  }

  private static String maskedOnce(String note, List<Finding> findings) {
    StringBuilder masked = new StringBuilder();
    int at = 0;
    for (Finding finding : findings) {
      masked.append(note, at, finding.start()).append(finding.kind().mask());
      at = finding.end();
    }
    return masked.append(note, at, note.length()).toString();
  }

  private static Sfeerbeeld coarsened(RawReport report, String note) {
    return new Sfeerbeeld(
        report.id(),
        Quarter.floor(report.observedAt()),
        report.area(),
        report.domain(),
        report.themes(),
        report.level(),
        report.direction(),
        report.kind(),
        report.basis(),
        report.source(),
        report.resilience(),
        Optional.of(note.strip()).filter(text -> !text.isBlank()).map(Note::new));
  }

  /**
   * Overlapping finds become one over both, of the longer one's kind: no end of one stays behind.
   */
  private static List<Finding> withoutOverlap(List<Finding> findings) {
    List<Finding> sorted =
        findings.stream().sorted(Comparator.comparingInt(Finding::start)).toList();
    List<Finding> merged = new ArrayList<>();
    for (Finding next : sorted) {
      if (merged.isEmpty() || merged.getLast().end() <= next.start()) {
        merged.add(next);
      } else {
        merged.add(union(merged.removeLast(), next));
      }
    }
    return List.copyOf(merged);
  }

  /** "Heer Bokelweg 157" and "3032 AD Rotterdam", with a comma between, are one address. */
  private static List<Finding> joined(List<Finding> sorted, String note) {
    List<Finding> joined = new ArrayList<>();
    for (Finding next : sorted) {
      if (!joined.isEmpty() && isOneAddress(joined.getLast(), next, note)) {
        joined.add(union(joined.removeLast(), next));
      } else {
        joined.add(next);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean isOneAddress(Finding first, Finding next, String note) {
    return first.kind() == FindingKind.ADRES
        && next.kind() == FindingKind.ADRES
        && note.substring(first.end(), next.start()).matches("[ ,]{1,3}");
  }

  private static Finding union(Finding first, Finding second) {
    Finding longer = first.end() - first.start() >= second.end() - second.start() ? first : second;
    return new Finding(
        longer.kind(),
        first.start(),
        Math.max(first.end(), second.end()),
        Math.max(first.confidence(), second.confidence()),
        longer.evidence());
  }
}
