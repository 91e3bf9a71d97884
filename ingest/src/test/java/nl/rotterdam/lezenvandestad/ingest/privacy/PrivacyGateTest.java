// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import nl.rotterdam.lezenvandestad.testkit.RandomCases;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;
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
        "adres|het gaat om 3011AB12 en verder niets|3011AB12",
        "adres|het gaat om de Coolsingel 40, 3011 AD en verder|40, 3011 AD",
        "adres|het gaat om de Coolsingel 40-B 3011ad en verder|40-B 3011ad",
        "email|mail naar piet @ voorbeeld.nl graag|piet @ voorbeeld.nl",
        "email|mail naar o'neil@voorbeeld.nl graag|o'neil@voorbeeld.nl",
        "url|zie WWW.Voorbeeld.NL dan|WWW.Voorbeeld.NL",
        "url|zie jan-jansen.blogspot.com dan|jan-jansen.blogspot.com",
        "url|de groep t.me/iets roept op|t.me/iets",
        "telefoon|bel tel06-12345678 na zessen|06-12345678",
        "telefoon|bel 06 / 1234 5678 na zessen|06 / 1234 5678",
        "telefoon|bel +31(0)612345678 na zessen|+31(0)612345678",
        "telefoon|bel t0102671234x na zessen|0102671234",
        "telefoon|bel 010-2671234 na zessen|010-2671234",
        "telefoon|bel +90 532 123 45 67 na zessen|+90 532 123 45 67",
        "bsn|bsn:111222333 zei hij|111222333",
        "bsn|bsn-111222333, zei hij|111222333",
        "bsn|de 12 111 222 333 zei hij|111 222 333",
        "bsn|nr. 11122233 en 010464554 zei hij|010464554",
        "bsn|nr. 10464554 zei hij|10464554",
        "iban|overmaken op NL 91 ABNA.0417.1643.00 zei ze|NL 91 ABNA.0417.1643.00",
        "iban|overmaken op DE89 3704 0044 0532 0130 00 zei ze|DE89 3704 0044 0532 0130 00",
        "kenteken|een bus met 12-GB-34 stond er|12-GB-34",
        "kenteken|een bus met AB-12-34 stond er|AB-12-34",
        "kenteken|een bus met 1 KBB 23 stond er|1 KBB 23",
        "kenteken|een bus met KBB01X stond er|KBB01X",
      })
  void personalDataIsFoundWhereItStands(String kind, String note, String found) {
    List<Finding> findings = gate.inspect(note).findings();

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
        "Dat was op 06-12-2024 12.30 uur ook zo.",
        "Dat was op 20240512 en op 12052024 ook zo.",
        "Van 1-mei-24 tot 5-mrt-26 was het stil.",
        "Rond het EK 2024 en het WK 2026 was het WK2026 het gesprek.",
        "OM 10 UUR 3 JONGENS EN OM 4 UUR 30 MAN, 20 OF 30 WEG.",
        "De stemming in 2026 WK 3 dagen was goed, 12 2026 WK-gangers ook.",
        "Het is rustig op het plein.De sfeer is goed.Me dunkt.Net als gisteren.",
        "Bel 0800-2017 of 0900-8844, dat staat op de poster. 112 en 14 010 ook.",
        "Het kost 12.500 euro of 1 234 567 in 2025, zeggen ze.",
        "Ongeveer 1500 mensen, 300 meer dan in 1998.",
        "Wij waren @ het plein; a.u.b. o.a. bijv. d.w.z. t/m 12.30u.",
        "Groepen van 3, 4, 5 en 12-15 jaar; lijn 44; 100%; 3x2=6.",
        "In 3011 AB en 3012 is het stil.",
      })
  void ordinaryNotesPass(String note) {
    assertThat(gate.inspect(note).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bel 06\u200B12345678",
        "bel \uFF10\uFF16-12345678",
        "bel 06\u00A012345678",
        "bel 06\u00AD12345678",
        "bel 06\u001712345678",
        "bel 06\u201312345678",
        "bel 06\u221212345678",
        "bel 0\uFE0F\u20E36\uFE0F\u20E312345678",
        "bel \u0660\u0666-\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668",
        "bel \uD835\uDFCE\uD835\uDFD412345678"
      })
  void invisibleAndWideCharactersHideNothing(String note) {
    List<Finding> findings = gate.inspect(note).findings();

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
  void aMaskedNoteIsNeverTooLongAndWhatIsCutOffLaysNothingBare() {
    String note = "a@b.nl ".repeat(71);
    String numberAtTheEdge = "x".repeat(484) + " a@b.nl 1112223334";

    assertThat(gate.masked(note)).hasSizeLessThanOrEqualTo(500);
    assertThat(gate.inspect(gate.masked(numberAtTheEdge)).findings()).isEmpty();
    assertThat(gate.masked("a@b.nl" + "\uD83D\uDE00".repeat(247)))
        .hasSizeLessThanOrEqualTo(500)
        .doesNotEndWith("\uD83D");
  }

  @Test
  void aLongNoteWithoutAnythingIsReadAtOnce() {
    for (String part :
        List.of("a", "1", "1 ", "a.", "a-", "@", "0612", "NL00", "3011 ", "-", "[")) {
      String note = part.repeat(500 / part.length());

      assertTimeout(Duration.ofSeconds(2), () -> gate.inspect(note));
    }
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

          List<Finding> findings = gate.inspect(text).findings();

          assertThat(findings).allMatch(finding -> finding.end() <= text.length());
          String masked = gate.masked(text);
          assertThat(gate.inspect(masked).findings()).isEmpty();
          assertThat(gate.masked(masked)).isEqualTo(masked);
        });
  }
}
