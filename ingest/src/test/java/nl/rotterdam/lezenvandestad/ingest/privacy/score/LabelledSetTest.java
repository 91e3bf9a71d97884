// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.rotterdam.lezenvandestad.ingest.privacy.PrivacyGate;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.LabelledNotes.Offsets;
import nl.rotterdam.lezenvandestad.model.report.Note;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Our own labelled notes, and what the gate must reach on them. */
class LabelledSetTest {

  /** Detectors were tuned on these. */
  private static final List<String> DEVELOPMENT =
      List.of(
          "ontwikkel.jsonl",
          "ontwikkel-2.jsonl",
          "ontwikkel-3.jsonl",
          "ontwikkel-4.jsonl",
          "ontwikkel-5.jsonl",
          "ontwikkel-6.jsonl",
          "ontwikkel-7.jsonl",
          "ontwikkel-8.jsonl",
          "ontwikkel-9.jsonl",
          "ontwikkel-personen.jsonl");

  /** Nobody who tunes has looked at these. */
  private static final List<String> HELD_BACK =
      List.of("achtergehouden.jsonl", "achtergehouden-2.jsonl");

  private static final PrivacyGate GATE = new PrivacyGate();

  @Test
  void theGateReachesItsLimitsOnTheNotesItWasTunedOn() {
    assertReaches(score(DEVELOPMENT), 0.995, 0.97, 0.85, 0.03);
  }

  /** What it reaches, so that it never gets worse unseen; docs/privacy-gate.md has the targets. */
  @Test
  void theGateKeepsWhatItReachesOnNotesHeldBack() {
    assertReaches(score(HELD_BACK.subList(0, 1)), 0.965, 0.93, 0.89, 0.06);
    assertReaches(score(HELD_BACK.subList(1, 2)), 0.89, 0.92, 0.765, 0.082);
  }

  private static Score score(List<String> files) {
    return Score.of(
        files.stream()
            .flatMap(file -> notes(file).stream())
            .map(note -> ScoredNote.by(GATE, note))
            .toList());
  }

  private static void assertReaches(
      Score score, double hard, double names, double descriptions, double wronglyRefused) {
    SoftAssertions.assertSoftly(softly -> {
      softly.assertThat(score.hard().recall().orElse(0)).as("hard").isGreaterThanOrEqualTo(hard);
      softly
          .assertThat(score.of(FindingKind.NAAM).recall().orElse(0))
          .as("naam")
          .isGreaterThanOrEqualTo(names);
      softly
          .assertThat(score.of(FindingKind.PERSOONSBESCHRIJVING).recall().orElse(0))
          .as("persoonsbeschrijving")
          .isGreaterThanOrEqualTo(descriptions);
      softly
          .assertThat(score.shareWronglyRefused().orElse(1))
          .as("wrongly refused")
          .isLessThanOrEqualTo(wronglyRefused);
    });
  }

  @Test
  void theSetHasEnoughOfEveryKindAndOfCleanNotes() {
    List<LabelledNote> all = all();

    Map<FindingKind, Integer> spans = new EnumMap<>(FindingKind.class);
    for (FindingKind kind : FindingKind.values()) {
      spans.put(kind, 0);
    }
    all.stream()
        .flatMap(note -> note.spans().stream())
        .forEach(span -> spans.merge(span.kind(), 1, Integer::sum));
    long clean = all.stream().filter(LabelledNote::isClean).count();

    assertThat(all).hasSizeGreaterThanOrEqualTo(480);
    assertThat(2.0 * clean / all.size()).isBetween(0.8, 1.2);
    assertThat(spans.get(FindingKind.NAAM)).isGreaterThanOrEqualTo(120);
    assertThat(spans.get(FindingKind.PERSOONSBESCHRIJVING)).isGreaterThanOrEqualTo(70);
    assertThat(spans.values()).allMatch(count -> count >= 15);
  }

  @Test
  void noNoteIsInItTwiceOrLongerThanTheIntakeTakes() {
    assertThat(all()).extracting(LabelledNote::id).doesNotHaveDuplicates();
    assertThat(all()).extracting(LabelledNote::text).doesNotHaveDuplicates();
    assertThat(all()).allMatch(note -> note.text().length() <= Note.MAX_LENGTH);
  }

  @Test
  void spansStandInOrderAndAreBoundedByWords() {
    for (LabelledNote note : all()) {
      int before = 0;
      for (LabelledSpan span : note.spans()) {
        String text = note.text().substring(span.start(), span.end());

        assertThat(span.start()).as(note.id()).isGreaterThanOrEqualTo(before);
        assertThat(text).as(note.id()).isEqualTo(text.strip());
        assertThat(insideAWord(note.text(), span.start())).as(note.id()).isFalse();
        assertThat(insideAWord(note.text(), span.end())).as(note.id()).isFalse();
        before = span.end();
      }
    }
  }

  private static boolean insideAWord(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at));
  }

  private static List<LabelledNote> all() {
    List<LabelledNote> all = new ArrayList<>();
    HELD_BACK.forEach(file -> all.addAll(notes(file)));
    DEVELOPMENT.forEach(file -> all.addAll(notes(file)));
    return all;
  }

  private static List<LabelledNote> notes(String name) {
    try {
      Path file =
          Path.of(
              Objects.requireNonNull(LabelledSetTest.class.getResource("/privacy/" + name))
                  .toURI());
      return new LabelledNotes(Offsets.CODE_UNITS).read(file);
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
