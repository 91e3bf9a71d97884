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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own labelled notes, and what the gate must reach on them. */
class LabelledSetTest {

  private static final String DEVELOPMENT = "ontwikkel.jsonl";
  private static final String PERSONS = "ontwikkel-personen.jsonl";
  private static final String HELD_BACK = "achtergehouden.jsonl";

  @ParameterizedTest
  @ValueSource(strings = {DEVELOPMENT, HELD_BACK})
  void theGateReachesItsLimits(String half) {
    PrivacyGate gate = new PrivacyGate();

    Score score = Score.of(notes(half).stream().map(note -> ScoredNote.by(gate, note)).toList());

    SoftAssertions.assertSoftly(softly -> {
      softly.assertThat(score.hard().recall().orElse(0)).as("hard").isGreaterThanOrEqualTo(0.995);
      softly
          .assertThat(score.of(FindingKind.NAAM).recall().orElse(0))
          .as("naam")
          .isGreaterThanOrEqualTo(0.97);
      softly
          .assertThat(score.of(FindingKind.PERSOONSBESCHRIJVING).recall().orElse(0))
          .as("persoonsbeschrijving")
          .isGreaterThanOrEqualTo(0.85);
      softly
          .assertThat(score.shareWronglyRefused().orElse(1))
          .as("wrongly refused")
          .isLessThanOrEqualTo(0.03);
    });
  }

  @Test
  void descriptionsOfOnePersonAreFoundAndLookAlikesPass() {
    PrivacyGate gate = new PrivacyGate();

    Score score =
        Score.of(notes(PERSONS).stream().map(note -> ScoredNote.by(gate, note)).toList());

    SoftAssertions.assertSoftly(
        softly -> {
          softly
              .assertThat(score.of(FindingKind.PERSOONSBESCHRIJVING).recall().orElse(0))
              .as("persoonsbeschrijving")
              .isGreaterThanOrEqualTo(0.85);
          softly
              .assertThat(score.shareWronglyRefused().orElse(1))
              .as("wrongly refused")
              .isLessThanOrEqualTo(0.03);
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
    List<LabelledNote> all = new ArrayList<>(notes(DEVELOPMENT));
    all.addAll(notes(PERSONS));
    all.addAll(notes(HELD_BACK));
    return all;
  }

  private static List<LabelledNote> notes(String half) {
    try {
      Path file =
          Path.of(
              Objects.requireNonNull(LabelledSetTest.class.getResource("/privacy/" + half))
                  .toURI());
      return new LabelledNotes(Offsets.CODE_UNITS).read(file);
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
