// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.emerging;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures what is found and what is false: {@code EmergingBench FIRST_SEED CITIES NOTES_A_DAY
 * FILE...} lets invented cities live for five weeks, tells a story in the last, looks every two
 * hours, and prints after how many of its notes each story was found and how many topics a week
 * were of nothing. The files are labelled notes, of which those without personal data are the
 * background.
 */
final class EmergingBench {

  private static final int DAYS = 35;
  private static final int STORY_DAY = 28;
  private static final Duration REACH = Duration.ofDays(14);
  private static final Duration BETWEEN_LOOKS = Duration.ofHours(2);

  private final Emerging emerging = new Emerging(EmergingSettings.of(3, REACH));

  private EmergingBench() {}

  @SuppressWarnings("SystemOut") // a bench for the person at the terminal
  public static void main(String[] arguments) {
    long first = Long.parseLong(arguments[0]);
    int cities = Integer.parseInt(arguments[1]);
    int perDay = Integer.parseInt(arguments[2]);
    List<String> texts = InventedNotes.texts(Stream.of(arguments).skip(3).map(Path::of).toList());
    List<List<String>> stories = InventedNotes.stories();
    System.out.println(texts.size() + " notes, " + stories.size() + " stories");
    List<Integer> after = new ArrayList<>();
    double falseOnes = 0;
    for (int city = 0; city < cities; city++) {
      Seen seen =
          new EmergingBench().city(first + city, texts, perDay, stories.get(city % stories.size()));
      falseOnes += seen.falseOnes().size();
      after.add(seen.after());
      System.out.println("city " + (first + city) + ": " + seen);
    }
    after.sort(Integer::compare);
    double weeks = cities * (DAYS - REACH.toDays()) / 7.0;
    System.out.printf(
        Locale.ROOT,
        "found after (0 is not): %s, false topics a week: %.2f%n",
        after,
        falseOnes / weeks);
  }

  /**
   * What was seen in one city.
   *
   * @param after how many notes of the story had come when it was found; 0 when it was not
   * @param words by which it was found
   * @param falseOnes the topics of nothing, by their first word
   */
  private record Seen(int after, List<String> words, Set<String> falseOnes) {}

  private Seen city(long seed, List<String> texts, int perDay, List<String> story) {
    Instant told = InventedNotes.START.plus(Duration.ofDays(STORY_DAY)).plusSeconds(9 * 3600);
    List<ReadNote> notes =
        new InventedNotes(seed).background(texts, DAYS, perDay).story(story, told, 6, 3).all();
    Instant end = InventedNotes.START.plus(Duration.ofDays(DAYS));
    Set<String> falseOnes = new HashSet<>();
    int after = 0;
    List<String> words = List.of();
    for (Instant now = InventedNotes.START.plus(REACH);
        now.isBefore(end);
        now = now.plus(BETWEEN_LOOKS)) {
      Instant look = now;
      for (EmergingTopic topic : emerging.topics(notes, look)) {
        if (topic.notes().stream().filter(InventedNotes::isOfStory).count() * 2
            < topic.notes().size()) {
          falseOnes.add(topic.words().getFirst());
        } else if (after == 0) {
          after =
              (int)
                  notes.stream()
                      .filter(InventedNotes::isOfStory)
                      .filter(note -> !note.observedAt().isAfter(look))
                      .count();
          words = topic.words();
        }
      }
    }
    return new Seen(after, words, falseOnes);
  }
}
