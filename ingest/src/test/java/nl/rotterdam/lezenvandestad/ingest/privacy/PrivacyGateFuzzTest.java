// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;
import nl.rotterdam.lezenvandestad.testkit.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyGateFuzzTest {

  private static final int CASES = 100_000;

  private static final String[] PARTS = {
    "06-12345678",
    "a@b.nl",
    "NL91ABNA0417164300",
    "111222333",
    "12-ABC-3",
    "3011 AB 12",
    "Mathenesserweg 12 b",
    "geb. 12-05-1987",
    "een man van 43",
    "insta: jordy010",
    "@jan_010",
    "https://x.nl/a",
    "51.9225, 4.4792",
    "///appel.peer.banaan",
    "192.168.1.10",
    "nul zes een twee drie vier",
    "apenstaartje",
    "punt nl",
    "(at)",
    "dubbel",
    "vijf",
    "kenteken",
    "bsn",
    "nummer",
    "rekening",
    "zeventienjarige",
    "Ahmed",
    "de zoon van de bakker",
    "rust",
    " ",
    ".",
    "-",
    "[naam]",
    "[telefoon]",
    "\u200B",
    "\uD83D\uDE00",
    "\uFB01",
    "\u0301",
    "\u20E3",
    "\uD800",
    "\uDC00",
    "\u0410",
    "\u2460",
    "\uFF10",
    "\uD835\uDFCE",
    "\uFDFA",
    "\n"
  };

  private final PrivacyGate gate = new PrivacyGate();

  @Test
  void anyTextIsTakenEverySpanLiesOnCharactersAndMaskingTwiceIsMaskingOnce() {
    RandomCases.check(
        CASES,
        random -> {
          String note = note(random);

          List<Finding> findings = gate.inspect(note).findings();

          assertThat(findings).allMatch(finding -> liesOnCharacters(finding, note));
          if (!findings.isEmpty()) {
            String masked = gate.masked(note);
            assertThat(gate.inspect(masked).findings()).isEmpty();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[naam]",
        "[bsn]",
        "[telefoon]",
        "[email]",
        "[iban]",
        "[kenteken]",
        "[adres]",
        "[geboortedatum]",
        "[document]",
        "[account]",
        "[url]",
        "[coordinaat]",
        "[netwerkadres]",
        "[persoonsbeschrijving]"
      })
  void whatMaskingLeavesIsNothingToFind(String mask) {
    for (String around :
        new String[] {
          "bel %s", "insta: %s", "kenteken %s", "@%s", "geb. %s", "%s%s", "nr %s", "bsn %s"
        }) {
      assertThat(gate.inspect(around.formatted(mask, mask)).findings()).isEmpty();
    }
  }

  private static String note(RandomGenerator random) {
    StringBuilder note = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> note.append((char) random.nextInt(0x10000));
        case 1 -> note.appendCodePoint(random.nextInt(0x110000));
        case 2 -> note.append((char) (' ' + random.nextInt(0x5F)));
        default -> note.append(PARTS[random.nextInt(PARTS.length)]);
      }
      note.append(random.nextBoolean() ? " " : "");
    }
    return note.toString();
  }

  private static boolean liesOnCharacters(Finding finding, String note) {
    return finding.end() <= note.length()
        && !splits(note, finding.start())
        && !splits(note, finding.end());
  }

  private static boolean splits(String note, int at) {
    return at > 0
        && at < note.length()
        && Character.isSurrogatePair(note.charAt(at - 1), note.charAt(at));
  }
}
