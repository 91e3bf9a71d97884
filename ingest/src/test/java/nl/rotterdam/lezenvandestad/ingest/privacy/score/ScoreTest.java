// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Evidence;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import org.junit.jupiter.api.Test;

class ScoreTest {

  private static final String TEXT = "x".repeat(40);

  @Test
  void fourInFiveCharactersAreEnoughAndOneLessIsNot() {
    LabelledSpan span = new LabelledSpan(FindingKind.NAAM, 10, 20);

    assertThat(note(span).with(finding(FindingKind.NAAM, 12, 20)).found(span)).isTrue();
    assertThat(note(span).with(finding(FindingKind.NAAM, 13, 20)).found(span)).isFalse();
    assertThat(note(span).with(finding(FindingKind.NAAM, 0, 40)).found(span)).isTrue();
  }

  @Test
  void severalFindingsOfWhateverKindCoverASpanTogether() {
    LabelledSpan span = new LabelledSpan(FindingKind.TELEFOON, 10, 20);
    Finding left = finding(FindingKind.BSN, 8, 14);
    Finding right = finding(FindingKind.ADRES, 15, 19);

    assertThat(note(span).with(left, right).found(span)).isTrue();
    assertThat(note(span).with(left).found(span)).isFalse();
  }

  @Test
  void aCharacterCoveredTwiceCountsOnce() {
    LabelledSpan span = new LabelledSpan(FindingKind.IBAN, 0, 10);

    ScoredNote scored =
        note(span).with(finding(FindingKind.IBAN, 0, 5), finding(FindingKind.NAAM, 0, 5));

    assertThat(scored.missed()).containsExactly(span);
  }

  @Test
  void recallGoesByTheLabelAndPrecisionByTheFinding() {
    ScoredNote half =
        note(new LabelledSpan(FindingKind.NAAM, 0, 10), new LabelledSpan(FindingKind.NAAM, 20, 30))
            .with(finding(FindingKind.NAAM, 0, 10), finding(FindingKind.BSN, 32, 40));
    ScoredNote asAnotherKind =
        note(new LabelledSpan(FindingKind.NAAM, 0, 10)).with(finding(FindingKind.ACCOUNT, 0, 10));

    Score score = Score.of(List.of(half, asAnotherKind));

    assertThat(score.of(FindingKind.NAAM)).isEqualTo(new Counts(3, 2, 1, 1));
    assertThat(score.of(FindingKind.BSN)).isEqualTo(new Counts(0, 0, 1, 0));
    assertThat(score.of(FindingKind.ACCOUNT)).isEqualTo(new Counts(0, 0, 1, 1));
    assertThat(score.hard()).isEqualTo(new Counts(0, 0, 2, 1));
    assertThat(score.all()).isEqualTo(new Counts(3, 2, 3, 2));
  }

  @Test
  void namesAndDescriptionsAreNoHardKinds() {
    assertThat(Arrays.stream(FindingKind.values()).filter(kind -> !Score.isHard(kind)))
        .containsExactly(FindingKind.NAAM, FindingKind.PERSOONSBESCHRIJVING);
  }

  @Test
  void onlyACleanNoteIsRefusedWrongly() {
    ScoredNote refused = note().with(finding(FindingKind.BSN, 0, 9));
    ScoredNote dirtyAndBesides =
        note(new LabelledSpan(FindingKind.NAAM, 0, 10)).with(finding(FindingKind.BSN, 20, 29));

    Score score = Score.of(List.of(refused, note().with(), note().with(), dirtyAndBesides));

    assertThat(score.notes()).isEqualTo(4);
    assertThat(score.cleanNotes()).isEqualTo(3);
    assertThat(score.wronglyRefused()).isEqualTo(1);
    assertThat(score.shareWronglyRefused()).hasValueCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void f2WeighsRecallTwiceAsMuchAsPrecision() {
    // precision 1/2, recall 4/5: 5 * 0.4 / (4 * 0.5 + 0.8)
    assertThat(new Counts(5, 4, 8, 4).f2()).hasValueCloseTo(2.0 / 2.8, within(1e-12));
    // precision 4/5, recall 1/2: 5 * 0.4 / (4 * 0.8 + 0.5)
    assertThat(new Counts(8, 4, 5, 4).f2()).hasValueCloseTo(2.0 / 3.7, within(1e-12));
    assertThat(new Counts(3, 0, 2, 0).f2()).hasValue(0);
  }

  @Test
  void aShareOfNothingIsAbsent() {
    Counts nothing = new Counts(0, 0, 0, 0);

    assertThat(nothing.recall()).isEmpty();
    assertThat(nothing.precision()).isEmpty();
    assertThat(nothing.f2()).isEmpty();
    assertThat(Score.of(List.of()).shareWronglyRefused()).isEmpty();
  }

  private static Finding finding(FindingKind kind, int start, int end) {
    return new Finding(kind, start, end, 1, List.of(new Evidence("reden", 1)));
  }

  private static Marked note(LabelledSpan... spans) {
    return new Marked(new LabelledNote("een", TEXT, List.of(spans)));
  }

  private record Marked(LabelledNote note) {

    ScoredNote with(Finding... findings) {
      return new ScoredNote(note, List.of(findings));
    }
  }
}
