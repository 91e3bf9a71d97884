// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.config.ConfigFile;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.config.InvalidConfig;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.junit.jupiter.api.Test;

class NoteBookTest {

  /** The names that may stand in a note: places, peoples and organisations, never a person. */
  private static final Set<String> PROPER_NAMES =
      Set.of(
          "Erasmusbrug",
          "EUR",
          "Eritrea",
          "Eritrees",
          "Eritrese",
          "Gaza",
          "Israël",
          "Joden",
          "Joods",
          "Joodse",
          "Koti",
          "Libanon",
          "Midden-Oosten",
          "Oekraïens",
          "Oekraïense",
          "Oekraïne",
          "Oekraïners",
          "Palestina",
          "Rotterdam",
          "Rotterdammers",
          "Rotterdamse",
          "Rusland",
          "Russisch",
          "Tigrinya",
          "Woudestein");

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]) ");
  private static final Pattern WORD = Pattern.compile("[\\p{L}'-]+");

  /** Words with which a text points at one person. */
  private static final Pattern ONE_PERSON =
      Pattern.compile(
          "(?iu)\\b(hij|hem|mevrouw|meneer|dhr|mw|(een|de|die|deze) (man|vrouw|jongen|meisje|oudere"
              + "|dader|verdachte|slachtoffer|leerling|student|buurman|buurvrouw|moeder|vader|zoon"
              + "|dochter|imam|docent|bewoner|winkelier))\\b");

  private static final String FILLINGS =
      "invulwoorden: {wie: [bewoners], plek: [op het plein], moment: [deze week]}\n";

  @Test
  void theFileHasManyNotesAndNoneTwice() {
    List<String> texts = texts();

    assertThat(texts).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
  }

  @Test
  void notesHaveNothingThatLeadsToAPerson() {
    for (String text : texts()) {
      assertThat(text)
          .doesNotContainPattern("[0-9@#]|https?:|www\\.")
          .doesNotContainPattern(ONE_PERSON);
      for (String sentence : SENTENCE_END.splitAsStream(text).toList()) {
        assertThat(namesAfterTheFirstWord(sentence)).isSubsetOf(PROPER_NAMES);
      }
    }
  }

  @Test
  void notesAreWholeSentences() {
    assertThat(texts()).allMatch(text -> text.endsWith(".")).noneMatch(text -> text.contains("  "));
  }

  @Test
  void blocksBelongToAThemeOrAStory() {
    Set<String> known =
        Stream.of(
                Catalogues.THEMES.all().stream().map(Theme::id).map(ThemeId::value),
                StoryBook.lines().stream().map(StoryLine::words),
                Stream.of(IncidentBook.stabbing(), IncidentBook.confrontation())
                    .map(Incident::name))
            .flatMap(names -> names)
            .collect(Collectors.toSet());

    assertThat(blocks()).extracting(block -> block.text("bij")).isSubsetOf(known);
  }

  @Test
  void everyThemeHasWordsForEveryReportOfTheBackground() {
    NoteBook notes = NoteBook.load();
    for (Theme theme : Catalogues.THEMES.all()) {
      for (Mood mood : List.of(Mood.TENSION, Mood.WORRY, Mood.NEED, Mood.BOND)) {
        for (Shares.Share<TensionLevel> level : mood.levels().all()) {
          for (Domain domain : Domain.values()) {
            Scene scene = scene(theme.id().value(), mood.kind(), level.value(), domain);

            assertThat(level.weight() == 0 || notes.note(scene, dice()).isPresent())
                .as("%s %s %s", theme.id(), mood.kind(), level.value())
                .isTrue();
          }
        }
      }
    }
  }

  @Test
  void everyReportOfAnIncidentHasWords() {
    NoteBook notes = NoteBook.load();
    for (Incident incident : List.of(IncidentBook.stabbing(), IncidentBook.confrontation())) {
      for (Incident.Beat beat : incident.beats()) {
        Scene scene = scene(incident.name(), beat.kind(), beat.level(), beat.domain());

        assertThat(notes.note(scene, dice())).as("%s %s", incident.name(), beat).isPresent();
      }
    }
  }

  @Test
  void blanksAreFilledInAndANoteStartsWithACapital() {
    NoteBook notes =
        read(
            FILLINGS
                + "notities:\n"
                + "  - {bij: x, aard: zorg, niveau: [2], allen: ['{wie} staan {plek}, {moment}.']}");

    assertThat(notes.note(scene("x", Kind.ZORG, TensionLevel.ONGEMAK, Domain.VEILIG), dice()))
        .contains("Bewoners staan op het plein, deze week.");
  }

  @Test
  void aVoiceIsHeardFromItsOwnDomainAlone() {
    NoteBook notes =
        read(
            FILLINGS
                + "notities:\n  - {bij: x, aard: zorg, niveau: [2], veilig: [Ronde gelopen.]}");

    assertThat(notes.note(scene("x", Kind.ZORG, TensionLevel.ONGEMAK, Domain.VEILIG), dice()))
        .isPresent();
    assertThat(notes.note(scene("x", Kind.ZORG, TensionLevel.ONGEMAK, Domain.SOCIAAL), dice()))
        .isEmpty();
  }

  @Test
  void everyMistakeIsToldAtOnceWithItsLine() {
    String yaml =
        """
        invulwoorden: {wie: [bewoners], plek: [op het plein]}
        notities:
          - {bij: x, aard: zorgen, niveau: [2], allen: [Tekst.]}
          - {bij: x, aard: zorg, niveau: [6], allen: [Tekst.]}
          - {bij: x, aard: zorg, niveau: [2], allen: ['{waar} is het druk.']}
          - {bij: x, aard: zorg, niveau: [2], allen: [Op nummer 12.]}
          - {bij: x, aard: zorg, niveau: [2], iedereen: [Tekst.]}
        """;

    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(InvalidConfig.class)
        .hasMessageContaining("moment")
        .hasMessageContaining("proef.yaml:3")
        .hasMessageContaining("niveaus van 1 tot en met 5")
        .hasMessageContaining("{waar}")
        .hasMessageContaining("geen cijfers")
        .hasMessageContaining("iedereen");
  }

  private static List<String> namesAfterTheFirstWord(String sentence) {
    return WORD.matcher(sentence)
        .results()
        .skip(1)
        .map(word -> word.group())
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .toList();
  }

  private static Dice dice() {
    return Dice.of(1, "proef", "vandaag", 1);
  }

  private static Scene scene(String words, Kind kind, TensionLevel level, Domain domain) {
    return new Scene(
        words,
        List.of(StoryBook.STABBING),
        new AreaId("centrum"),
        domain,
        kind,
        level,
        Direction.GELIJK,
        false);
  }

  private static NoteBook read(String yaml) {
    return NoteBook.read("proef.yaml", new StringReader(yaml));
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (ConfigNode block : blocks()) {
      for (String voice : List.of("allen", "veilig", "sociaal", "gebieden")) {
        texts.addAll(block.texts(voice));
      }
    }
    return texts;
  }

  private static List<ConfigNode> blocks() {
    try (InputStream in = NoteBook.class.getResourceAsStream("notities.yaml")) {
      return ConfigFile.parse(
              "notities.yaml", new InputStreamReader(in, UTF_8), new ConfigProblems())
          .sections("notities");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
