// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonReaderTest {

  private final PersonReader reader = new PersonReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gesproken met ahmed en hun buurt is boos|ahmed",
        "Fadumo Warsame vertelt dat de kinderen bang zijn.|Fadumo Warsame",
        "Klacht van J.P. van den Heuvel over de rommel.|J.P. van den Heuvel",
        "Pandeigenaar dhr Bakker zegt dat de huurders klagen.|dhr Bakker",
        "Wij spraken meneer Tsegay Hailehiwet daarover.|meneer Tsegay Hailehiwet",
        "wij spraken mevrouw johanna aksoykaya daarover|mevrouw johanna aksoykaya",
        "Ik sprak Hatice Karaoğlan over de sfeer.|Hatice Karaoğlan",
        "Signaal: Abdirahman Warsame zoekt contact met jongens.|Abdirahman Warsame",
        "de Boer, H. meldt overlast.|de Boer, H.",
        "VAN DIJK, JOHAN staat op de lijst.|VAN DIJK, JOHAN",
        "anouar b heeft gedreigd|anouar b",
        "in de app staat i.brahim als doelwit|i.brahim",
        "Bezoek aan Jan en Alie Kramer gebracht.|Jan en Alie Kramer",
        "Voor mevrouw Tjon A Fat hoeft het niet.|mevrouw Tjon A Fat",
      })
  void aNameIsFoundWhereItStands(String note, String name) {
    assertThat(texts(note)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "die jongen van nummer 14 filmt alles|die jongen van nummer 14",
        "de zoon van de bakker preekt op het plein|de zoon van de bakker",
        "de imam van de Kocatepe-moskee wil praten|de imam van de Kocatepe-moskee",
      })
  void aDescriptionOfOnePersonIsFoundAsAWhole(String note, String description) {
    assertThat(texts(note)).contains(description);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hij radicaliseert, is van school af en bekeerd, maak me zorgen om hem",
        "deze jongen trekt zich terug en kijkt jihadfilmpjes, hij praat met niemand meer",
      })
  void aWorryAboutOnePersonIsANoteAboutOnePerson(String note) {
    assertThat(read(note).aboutOnePerson()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De jongens op het plein zijn boos.",
        "Een bewoner zei dat het onrustig is.",
        "De burgemeester bezocht de Essalam-moskee op Zuid.",
        "De imam roept op tot rust.",
        "In de Dr. Zamenhofstraat is de sfeer goed.",
        "De boeren en vissers demonstreren bij het stadhuis.",
        "bij de bakker en de slager praten ze over de prijzen",
        "De sfeer in Pendrecht, Zuidwijk en Lombardijen is gespannen.",
        "Bij Albert Heijn wordt veel gestolen.",
        "Op het Cor Kieboomplein voetballen kinderen.",
        "Bij Het Witte Huis en de Kralingse Plas is het druk.",
        "Max. 200 demonstranten, en de boas waren rustig.",
        "De clubs Zwart-Wit en Neptunus doen mee.",
        "De visser op de kade klaagt niet.",
        "De imam riep op tot rust.",
      })
  void groupsPlacesAndOfficesPass(String note) {
    assertThat(read(note).spans()).isEmpty();
  }

  private PersonReading read(String note) {
    return reader.read(NormalisedText.of(note));
  }

  private List<String> texts(String note) {
    NormalisedText text = NormalisedText.of(note);
    return reader.read(text).spans().stream()
        .map(span -> text.text().substring(span.start(), span.end()))
        .toList();
  }
}
