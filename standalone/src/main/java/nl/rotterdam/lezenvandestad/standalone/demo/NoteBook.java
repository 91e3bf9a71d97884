// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.model.config.ConfigFile;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.config.InvalidConfig;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** The notes of the demo city, by what they are about, kind, level and domain. Immutable. */
final class NoteBook {

  private static final String RESOURCE = "notities.yaml";
  private static final String EVERYONE = "allen";
  private static final Pattern BLANK = Pattern.compile("\\{([^}]*)}");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** Room for what is filled in. */
  private static final int LONGEST = Note.MAX_LENGTH - 100;

  private final Map<Key, List<String>> texts;
  private final Map<String, List<String>> fillings;

  private record Key(String about, Kind kind, TensionLevel level, Domain domain) {}

  private NoteBook(Map<Key, List<String>> texts, Map<String, List<String>> fillings) {
    this.texts = texts;
    this.fillings = fillings;
  }

  /**
   * The notes that come with the demo.
   *
   * @throws InvalidConfig with every mistake in the file
   */
  static NoteBook load() {
    try (InputStream in = NoteBook.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the build");
      }
      return read(RESOURCE, new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /**
   * The notes in this YAML.
   *
   * @throws InvalidConfig with every mistake
   */
  static NoteBook read(String name, Reader yaml) {
    ConfigProblems problems = new ConfigProblems();
    ConfigNode root = ConfigFile.parse(name, yaml, problems);
    Map<String, List<String>> fillings = fillings(root.section("invulwoorden"));
    Map<Key, List<String>> texts = new HashMap<>();
    for (ConfigNode block : root.sections("notities")) {
      readBlock(block, fillings, texts);
    }
    root.refuseUnread();
    problems.throwIfAny();
    return new NoteBook(texts, fillings);
  }

  /** A note that fits the scene, its blanks filled in; none when the file has no words for it. */
  Optional<String> note(Scene scene, Dice dice) {
    List<String> fitting =
        texts.getOrDefault(
            new Key(scene.words(), scene.kind(), scene.level(), scene.domain()), List.of());
    return fitting.isEmpty() ? Optional.empty() : Optional.of(filled(dice.oneOf(fitting), dice));
  }

  private String filled(String text, Dice dice) {
    Matcher blanks = BLANK.matcher(text);
    String whole =
        blanks.replaceAll(blank ->
            Matcher.quoteReplacement(
                dice.oneOf(fillings.getOrDefault(blank.group(1), List.of(blank.group())))));
    return whole.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + whole.substring(1);
  }

  private static Map<String, List<String>> fillings(ConfigNode node) {
    Map<String, List<String>> fillings = new HashMap<>();
    for (String blank : List.of("wie", "plek", "moment")) {
      List<String> words = node.texts(blank);
      if (words.isEmpty()) {
        node.problem(blank, "verwacht: minstens één woord om in te vullen");
      }
      fillings.put(blank, words);
    }
    node.refuseUnread();
    return fillings;
  }

  private static void readBlock(
      ConfigNode block, Map<String, List<String>> fillings, Map<Key, List<String>> texts) {
    String about = block.text("bij");
    Kind kind = Kind.of(block.choice("aard", WireWord.words(Kind.class)));
    List<TensionLevel> levels = levels(block);
    for (Domain domain : Domain.values()) {
      List<String> lines = new ArrayList<>(checked(block, EVERYONE, fillings));
      lines.addAll(checked(block, domain.wire(), fillings));
      for (TensionLevel level : levels) {
        texts
            .computeIfAbsent(new Key(about, kind, level, domain), key -> new ArrayList<>())
            .addAll(lines);
      }
    }
    block.refuseUnread();
  }

  private static List<TensionLevel> levels(ConfigNode block) {
    List<TensionLevel> levels = new ArrayList<>();
    for (String text : block.texts("niveau")) {
      if (text.matches("[1-5]")) {
        levels.add(TensionLevel.of(Integer.parseInt(text)));
      } else {
        block.problem("niveau", "verwacht: niveaus van 1 tot en met 5, zoals [1, 2]");
      }
    }
    if (levels.isEmpty()) {
      block.problem("niveau", "ontbreekt; verwacht: een of meer niveaus, zoals [1, 2]");
    }
    return levels;
  }

  private static List<String> checked(
      ConfigNode block, String key, Map<String, List<String>> fillings) {
    List<String> lines = block.texts(key);
    for (String line : lines) {
      if (line.length() > LONGEST) {
        block.problem(key, "een notitie is te lang; hoogstens " + LONGEST + " tekens");
      }
      if (DIGIT.matcher(line).find()) {
        block.problem(key, "een notitie van de demo heeft geen cijfers");
      }
      BLANK
          .matcher(line)
          .results()
          .map(blank -> blank.group(1))
          .filter(blank -> !fillings.containsKey(blank))
          .forEach(blank -> block.problem(key, "onbekend invulwoord {" + blank + "}"));
    }
    return lines;
  }
}
