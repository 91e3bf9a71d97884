// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.emerging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmergingTest {

  private static final long SEED = 11;
  private static final int DAYS = 14;
  private static final Instant NOW = InventedNotes.START.plus(Duration.ofDays(DAYS));
  private static final List<String> TEXTS =
      InventedNotes.texts(List.of(Path.of("src/test/resources/themas/ontwikkel.jsonl")));
  private static final List<String> BUS = InventedNotes.stories().getFirst();

  private final Emerging emerging = new Emerging(EmergingSettings.of(3, Duration.ofDays(14)));

  private static InventedNotes city(int days) {
    return new InventedNotes(SEED).background(TEXTS, days, 40);
  }

  @Test
  void aStoryOfEightNotesInADayAndAHalfIsNew() {
    List<ReadNote> notes =
        city(DAYS).story(BUS.subList(0, 8), NOW.minus(Duration.ofHours(36)), 3, 3).all();

    List<EmergingTopic> topics = emerging.topics(notes, NOW);

    assertThat(topics.getFirst().words()).contains("bestelbus");
    assertThat(topics.getFirst().notes()).allMatch(InventedNotes::isOfStory);
    assertThat(topics.getFirst().gebieden()).hasSizeBetween(2, 3);
  }

  @Test
  void whatWasToldJustAsOftenBeforeIsNotNew() {
    InventedNotes notes = city(DAYS);
    for (int day = 1; day < DAYS; day++) {
      notes.story(BUS.subList(0, 5), InventedNotes.START.plus(Duration.ofDays(day)), 2, 3);
    }

    assertThat(emerging.topics(notes.all(), NOW))
        .noneMatch(topic -> topic.words().contains("bestelbus"));
  }

  @Test
  void twoNotesAreNoTopicHoweverStrange() {
    List<ReadNote> notes =
        city(DAYS).story(BUS.subList(0, 2), NOW.minus(Duration.ofHours(5)), 1, 1).all();

    assertThat(emerging.topics(notes, NOW)).isEmpty();
  }

  @Test
  void withTooLittleBeforeNothingIsCalledNew() {
    List<ReadNote> notes =
        city(2).story(BUS, InventedNotes.START.plus(Duration.ofHours(30)), 1, 3).all();

    assertThat(emerging.topics(notes, InventedNotes.START.plus(Duration.ofDays(2)))).isEmpty();
  }

  @Test
  void theOrderOfTheNotesDoesNotMatter() {
    List<ReadNote> notes = city(DAYS).story(BUS, NOW.minus(Duration.ofHours(36)), 3, 3).all();
    List<ReadNote> reversed = new ArrayList<>(notes);
    Collections.reverse(reversed);

    assertThat(emerging.topics(reversed, NOW)).isEqualTo(emerging.topics(notes, NOW)).isNotEmpty();
  }
}
