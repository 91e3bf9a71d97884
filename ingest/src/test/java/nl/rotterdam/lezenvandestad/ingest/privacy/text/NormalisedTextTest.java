// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

import static org.assertj.core.api.Assertions.assertThat;

import nl.rotterdam.lezenvandestad.testkit.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fullwidth            | \uFF2A\uFF41\uFF4E \uFF10\uFF16        | Jan 06
          mathematical         | \uD835\uDC09\uD835\uDC1A\uD835\uDC27 \uD835\uDFCE | Jan 0
          circled              | \u24BF\u24D0\u24DD \u2460\u2469\u24FF  | Jan 1100
          white on black       | \uD83C\uDD59 \uD83C\uDD70 \u2776\u278A | J A 11
          flag letters         | \uD83C\uDDF3\uD83C\uDDF1               | NL
          superscript          | 06\u00B9\u00B2\u00B3\u2074             | 061234
          keycaps              | 0\uFE0F\u20E36\uFE0F\u20E3             | 06
          digits of a script   | \u0660\u0666 \u06F1 \u0967             | 06 1 1
          zero width           | J\u200Ba\u200Dn\u2060\uFEFF            | Jan
          soft hyphen          | J\u00ADan                              | Jan
          spaces               | a\u00A0b\u2009c\u3000d\u3164e\u2800f   | a b c d e f
          hyphens              | a\u2010b\u2013c\u2014d\u2212e          | a-b-c-d-e
          dots and slashes     | a\u3002b\u00B7c\u2044d                 | a.b.c/d
          quotation marks      | \u2018a\u2019 \u201Eb\u201D            | 'a' "b"
          accents of their own | Jose\u0301 Zoe\u0308                   | Jos\u00E9 Zo\u00EB
          piled accents        | J\u0336a\u0336n\u0336                  | Jan
          Cyrillic among Latin | \u0410hm\u0435d                        | Ahmed
          all look Latin       | \u0410\u0412 12                        | AB 12
          near in a Latin word | Jo\u03B7as                             | Jonas
          Greek small omicron  | 0\u03BF6                               | 0o6
          small capitals       | \u1D0A\u1D00\u0274                     | jan
          Cyrillic stays       | \u041C\u043E\u0441\u043A\u0432\u0430   | \u041C\u043E\u0441\u043A\u0432\u0430
          Turkish stays        | Y\u0131ld\u0131z                       | Y\u0131ld\u0131z
          """)
  void whatLooksAlikeIsMadeAlike(String what, String written, String read) {
    assertThat(NormalisedText.of(written).text()).as(what).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({
    "Jos\u00E9, jose",
    "JOSE\u0301, jose",
    "Y\u0131ld\u0131z, yildiz",
    "\u0130pek, ipek",
    "Wa\u0142\u0119sa, walesa",
    "\u00D8zg\u00FCr, ozgur",
    "A\u00EFcha, aicha",
    "Nguy\u1EC5n, nguyen",
    "Stra\u00DFe, strase"
  })
  void foldedIsLowerCaseWithoutAccents(String written, String folded) {
    assertThat(NormalisedText.of(written).folded()).isEqualTo(folded);
  }

  @Test
  void caseIsKept() {
    assertThat(NormalisedText.of("De Boer en de boer").text()).isEqualTo("De Boer en de boer");
  }

  @Test
  void aPositionLeadsBackToTheWholeCharacterWithItsMarks() {
    NormalisedText text = NormalisedText.of("x\uD835\uDFCEe\u0301\u0336!");

    assertThat(text.text()).isEqualTo("x0\u00E9!");
    assertThat(text.originalStart(1)).isEqualTo(1);
    assertThat(text.originalEnd(2)).isEqualTo(3);
    assertThat(text.originalStart(2)).isEqualTo(3);
    assertThat(text.originalEnd(3)).isEqualTo(6);
  }

  @Test
  void oneCharacterThatBecomesManyLeadsBackToItself() {
    NormalisedText text = NormalisedText.of("a\uFDFAb");

    assertThat(text.originalStart(text.text().length() - 2)).isEqualTo(1);
    assertThat(text.originalEnd(text.text().length() - 1)).isEqualTo(2);
  }

  @Test
  void everyPositionOfAnyTextLeadsBackInOrderAndFoldedIsAsLong() {
    RandomCases.check(
        5_000,
        random -> {
          StringBuilder original = new StringBuilder();
          for (int i = random.nextInt(40); i > 0; i--) {
            original.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x3000 : 0x110000));
          }
          NormalisedText text = NormalisedText.of(original.toString());

          assertThat(text.folded()).hasSameSizeAs(text.text());
          for (int at = 0; at < text.text().length(); at++) {
            assertThat(text.originalStart(at)).isGreaterThanOrEqualTo(0);
            assertThat(text.originalEnd(at + 1))
                .isGreaterThan(text.originalStart(at))
                .isLessThanOrEqualTo(original.length());
            if (at > 0) {
              assertThat(text.originalStart(at)).isGreaterThanOrEqualTo(text.originalStart(at - 1));
            }
          }
        });
  }
}
