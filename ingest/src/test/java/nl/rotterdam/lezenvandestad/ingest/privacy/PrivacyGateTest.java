// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rotterdam.lezenvandestad.testkit.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyGateTest {

  private final PrivacyGate gate = new PrivacyGate();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "email|mail naar piet.de.vries@voorbeeld.nl graag|piet.de.vries@voorbeeld.nl",
        "email|bereikbaar op jan+buurt@mail.voorbeeld.co.uk|jan+buurt@mail.voorbeeld.co.uk",
        "url|zie https://voorbeeld.nl/pagina?id=3 voor meer|https://voorbeeld.nl/pagina?id=3",
        "url|op instagram.com/iemand staat het|instagram.com/iemand",
        "telefoon|bel 06-12345678 na zessen|06-12345678",
        "telefoon|bel 06 12 34 56 78 na zessen|06 12 34 56 78",
        "telefoon|bel +31 10 267 1234 na zessen|+31 10 267 1234",
        "bsn|zijn nummer is 111222333 zei hij|111222333",
        "bsn|zijn nummer is 1112.22.333 zei hij|1112.22.333",
        "iban|overmaken op NL91 ABNA 0417 1643 00 zei ze|NL91 ABNA 0417 1643 00",
        "iban|overmaken op nl91abna0417164300 zei ze|nl91abna0417164300",
        "kenteken|een bus met 12-ABC-3 stond er|12-ABC-3",
        "kenteken|een bus met gx-012-k stond er|gx-012-k",
        "kenteken|een bus met GX012K stond er|GX012K",
        "adres|het gaat om 3011 AB 12 en verder niets|3011 AB 12",
        "adres|het gaat om 3011ab, nr 12b en verder niets|3011ab, nr 12b",
      })
  void personalDataIsFoundWhereItStands(String kind, String note, String found) {
    List<Finding> findings = gate.inspect(note);

    assertThat(findings).hasSize(1);
    Finding finding = findings.getFirst();
    assertThat(finding.kind().wire()).isEqualTo(kind);
    assertThat(note.substring(finding.start(), finding.end())).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rustig op straat, ongeveer 40 jongeren op het plein.",
        "In 2024 en 2025 was het hier ook onrustig.",
        "Tussen 20.00 en 23.30 uur veel rumoer.",
        "Het nummer 123456789 klopt niet als burgerservicenummer.",
        "De rekening NL92 ABNA 0417 1643 00 heeft een verkeerd controlegetal.",
        "In 10 20 of 30 gevallen hoorden wij hetzelfde.",
        "Rond de Mathenesserweg en in postcodegebied 3011 is het stil.",
        "De VVE en de GGD werken samen; 3 op de 4 bewoners komt.",
        "Er waren 150 mensen, 12 meer dan vorige week.",
        "Dat was op 12-05-2024 ook zo.",
      })
  void ordinaryNotesPass(String note) {
    assertThat(gate.inspect(note)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bel 06\u200B12345678",
        "bel \uFF10\uFF16-12345678",
        "bel 06\u00A012345678",
        "bel 06\u00AD12345678"
      })
  void invisibleAndWideCharactersHideNothing(String note) {
    List<Finding> findings = gate.inspect(note);

    assertThat(findings).hasSize(1);
    assertThat(note.substring(findings.getFirst().start(), findings.getFirst().end()))
        .isEqualTo(note.substring("bel ".length()));
  }

  @Test
  void maskingReplacesEachFindByItsKind() {
    String note = "Bel 06-12345678 of mail a@b.nl.";

    assertThat(gate.masked(note)).isEqualTo("Bel [telefoon] of mail [email].");
  }

  @Test
  void anyTextIsTakenAndMaskingTwiceIsMaskingOnce() {
    String[] parts = {
      "06-12345678",
      "a@b.nl",
      "NL91ABNA0417164300",
      "111222333",
      "12-ABC-3",
      "3011 AB 12",
      " ",
      "\u200B",
      "\uD83D\uDE00",
      "\uFB01",
      "\u0301",
      "www.x.nl",
      "rust",
      ".",
      "\uD800"
    };
    RandomCases.check(
        3_000,
        random -> {
          StringBuilder note = new StringBuilder();
          for (int i = random.nextInt(12); i >= 0; i--) {
            note.append(parts[random.nextInt(parts.length)]);
            note.appendCodePoint(random.nextInt(0x3000));
          }
          String text = note.toString();

          List<Finding> findings = gate.inspect(text);

          assertThat(findings).allMatch(finding -> finding.end() <= text.length());
          assertThat(gate.inspect(gate.masked(text))).isEmpty();
        });
  }
}
