// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.place;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.Anchors;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds a house in a street whose name ends like none: behind "aan de" and where somebody lives any
 * capital begins one, and a few have words or a number in their name.
 */
final class UnsuffixedStreetDetector implements Detector {

  /** Behind "aan de", and where somebody lives, any capital begins a street. */
  private static final Pattern UNSUFFIXED =
      Pattern.compile(
          "(?:(?i:adres[\\p{L} ]{0,40}: ?)|(?i:aan|adres|woont|wonen|woonachtig|woning|pand|huis|thuis|portiek)["
              + " :](?:(?i:op|aan|in|van|is) )?(?:(?i:de|het|'t|den) )?)(?!Wijk )((?:\\p{Lu}[\\p{L}'-]{2,30}"
              + " ){1,3})((?i:"
              + House.NUMBER_WORD
              + ")?)((?i:"
              + HouseNumber.PATTERN
              + "))");

  /** A square whose name ends in a number: "Plein 1953 nr 61". */
  private static final Pattern PLEIN =
      Pattern.compile(
          "(plein 19[45]\\d),?( (?:huis)?(?:nummer|nr)\\.?)? ?(" + HouseNumber.PATTERN + ")");

  /** "Laan op Zuid 12". */
  private static final Pattern LAAN_OP_ZUID =
      Pattern.compile("laan op zuid,? (?:" + House.NUMBER_WORD + ")?(" + HouseNumber.PATTERN + ")");

  @Override
  public void detect(NormalisedText text, Consumer<Span> found) {
    if (text.digits() == 0) {
      return;
    }
    String folded = text.folded();
    Anchors.at(
        UNSUFFIXED,
        folded,
        text.text(),
        street -> {
          boolean hasNumberWord = street.end(2) > street.start(2);
          if (House.isOne(text, street.end(), hasNumberWord, street.group(3))) {
            found.accept(House.address(text, street.start(1), street.end()));
          }
        },
        "aan ",
        "adres",
        "woon",
        "wonen ",
        "pand ",
        "huis ",
        "woning ",
        "portiek ");
    Anchors.at(
        PLEIN,
        folded,
        folded,
        plein -> {
          if (House.isOne(text, plein.end(), plein.group(2) != null, plein.group(3))) {
            found.accept(House.address(text, plein.start(), plein.end()));
          }
        },
        "plein 19");
    Anchors.at(
        LAAN_OP_ZUID,
        folded,
        folded,
        laan -> {
          if (House.isOne(text, laan.end(), false, laan.group(1))) {
            found.accept(House.address(text, laan.start(), laan.end()));
          }
        },
        "laan op zuid");
  }
}
