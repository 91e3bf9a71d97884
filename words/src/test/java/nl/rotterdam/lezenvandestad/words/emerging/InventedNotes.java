// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.emerging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.words.analysis.VocabularyFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A city's notes: labelled notes of the tests in a random order and place, and a story that is told
 * in it. A note of the background comes back only when all others were told.
 */
final class InventedNotes {

  static final Instant START = Instant.parse("2026-02-02T00:00:00Z");
  private static final int GEBIEDEN = 14;
  private static final NoteReader READER = reader();

  private final Random random;
  private final List<ReadNote> notes = new ArrayList<>();

  InventedNotes(long seed) {
    random = new Random(seed);
  }

  private static NoteReader reader() {
    ConfigProblems problems = new ConfigProblems();
    return VocabularyFile.read(Path.of("../config/taal.yaml"), problems)
        .map(NoteReader::new)
        .orElseThrow(() -> new IllegalStateException(problems.all().toString()));
  }

  /** The texts of these files of labelled notes. */
  static List<String> texts(List<Path> files) {
    JsonMapper mapper = JsonMapper.shared();
    return files.stream()
        .flatMap(InventedNotes::lines)
        .map(mapper::readTree)
        .filter(note -> note.path("spans").isEmpty())
        .map(note -> text(note))
        .distinct()
        .toList();
  }

  private static String text(JsonNode note) {
    return note.has("text") ? note.get("text").asString() : note.get("notitie").asString();
  }

  /** Stories, each in several tellings. */
  static List<List<String>> stories() {
    List<List<String>> stories = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : lines(Path.of("src/test/resources/themas/nieuw.txt")).toList()) {
      if (line.isBlank()) {
        stories.add(new ArrayList<>());
      } else if (!line.startsWith("#")) {
        stories.getLast().add(line);
      }
    }
    return stories;
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** So many days of so many notes a day, at random moments of them. */
  InventedNotes background(List<String> texts, int days, int perDay) {
    List<String> deck = new ArrayList<>();
    for (int i = 0; i < days * perDay; i++) {
      if (deck.isEmpty()) {
        deck.addAll(texts);
        Collections.shuffle(deck, random);
      }
      Instant at = START.plus(Duration.ofDays(i / perDay)).plusSeconds(random.nextInt(86_400));
      notes.add(READER.read("n" + i, gebied(), at, deck.removeLast()));
    }
    return this;
  }

  /** The tellings of a story from a moment on, so many hours apart on average, in some gebieden. */
  InventedNotes story(List<String> tellings, Instant from, double hoursApart, int gebieden) {
    List<String> order = new ArrayList<>(tellings);
    Collections.shuffle(order, random);
    List<AreaId> places = Stream.generate(this::gebied).distinct().limit(gebieden).toList();
    Instant at = from;
    for (int i = 0; i < order.size(); i++) {
      AreaId place = places.get(random.nextInt(places.size()));
      notes.add(READER.read("verhaal-" + i, place, at, order.get(i)));
      at = at.plusSeconds(Math.round(-Math.log(1 - random.nextDouble()) * hoursApart * 3600));
    }
    return this;
  }

  private AreaId gebied() {
    // Some gebieden send several times as many as others.
    int one = random.nextInt(GEBIEDEN);
    return new AreaId("gebied-" + Math.min(one, random.nextInt(GEBIEDEN)));
  }

  static boolean isOfStory(ReadNote note) {
    return note.id().startsWith("verhaal-");
  }

  /** In the order of time. */
  List<ReadNote> all() {
    return notes.stream().sorted(Comparator.comparing(ReadNote::observedAt)).toList();
  }
}
