// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.place;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NearDigits;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/** Finds a house by its number alone: "nr 12", "op nummer 12b", "appartement 12". */
final class HouseNumberDetector implements Detector {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:op )?(?:huis(?:nummer|nr)|nummer|nmr|nr|(?<=op )no|(?<=op )num)[.:]? ?("
              + HouseNumber.PATTERN
              + ")|(?<![\\p{L}])(?:appartement|app\\.|apt\\.?|unit|woning|kamer|portiek|flat|etage) ("
              + HouseNumber.PATTERN
              + ")");

  /** "lijn nummer 4" and "op nummer 1" are no houses. */
  private static final Pattern OTHER_NUMBER =
      Pattern.compile(
          "(?:lijn|tram|bus|metro|artikel|punt|zaal|lokaal|loket|bureau|perron|spoor|rug|speler|groep|telefoon|bel(?:t|len)?"
              + "|account|rekening|documenten?|dossier|zaak|v-|bsn|klant|halte|poule|uitgave|aflevering|het|dit|dat|volg|order|ticket|melding|incident|casus|beller|lot|jaargang|\\d)["
              + " (-]?(?:het )?$");

  private static final String[] BEGINNINGS = {
    "nr", "nmr", "op no", "nummer", "app", "apt", "unit", "woning", "kamer", "portiek", "flat",
    "etage"
  };

  @Override
  public void detect(NormalisedText text, Consumer<Span> found) {
    if (text.digits() == 0 || !text.hasAny(BEGINNINGS)) {
      return;
    }
    NearDigits.find(
        NUMBERED,
        text.folded(),
        16,
        12,
        number -> {
          boolean isWord = number.group(1) != null;
          boolean isOther =
              OTHER_NUMBER.matcher(text.before(number.start(), 14)).find()
                  || "1".equals(number.group(1))
                  || House.countsTimes(text, number.end());
          if (!isOther && (isWord || HouseNumber.isOne(text, number.end()))) {
            int end = HouseNumber.endOfAddress(text, number.end());
            found.accept(
                Span.certain(FindingKind.ADRES, number.start(), end, "er staat een huisnummer"));
          }
        });
  }
}
