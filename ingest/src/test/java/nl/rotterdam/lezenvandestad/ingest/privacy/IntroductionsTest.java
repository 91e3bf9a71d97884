// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntroductionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAAM | Gesproken met mevr. | Jansen | mevr. Jansen",
        "NAAM | Gesproken met de heer dr. | Jansen | heer dr. Jansen",
        "NAAM | Dit zei imam | Jansen | Jansen",
        "GEBOORTEDATUM | Hij is geboren op | 12-03-2006 | geboren op 12-03-2006",
        "KENTEKEN | Dat was mevr. | 12-ABC-3 | 12-ABC-3",
        "NAAM | meneer | Jansen | meneer Jansen",
      })
  void aFindTakesTheTitleBeforeItAlong(String kind, String before, String found, String all) {
    String note = before + " " + found;
    Span span = Span.certain(FindingKind.valueOf(kind), before.length() + 1, note.length(), "vorm");

    Span widened = Introductions.with(span, NormalisedText.of(note));

    assertThat(note.substring(widened.start(), widened.end())).isEqualTo(all);
  }
}
