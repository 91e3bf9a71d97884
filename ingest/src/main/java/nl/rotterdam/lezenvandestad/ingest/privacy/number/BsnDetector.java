// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.date.Dates;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds citizen service numbers by their 11-test; behind a word that announces one, without it too,
 * for a typing mistake does not make it harmless.
 */
final class BsnDetector implements Detector {

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:\\bbsn|\\bb ?[. ] ?s ?[. ] ?n|burger ?(?:service|nummer|nr)|sofi|sociaal-fiscaal|\\bbs[ -]?(?:nr|nummer)|service ?n(?:umme)?r)[^\\d]{0,44}$");

  /** "111222334 is zijn bsn", "(bsn)". */
  private static final Pattern CALLED_SO =
      Pattern.compile(
          "[^\\p{L}\\d]{0,3}(?:(?:is|als|was|het|zijn|haar|mijn|hun|dat|een|gaf|hij|zij|ze|op|staat|er) ){0,4}(?:bsn|burgerservice|sofi).*");

  private static final String[] ANNOUNCERS = {
    "bsn", "b.s.n", "b s n", "burger", "sofi", "sociaal", "bs-n", "bs n", "servicen", "service n"
  };

  private static final int BEFORE = 64;
  private static final int AFTER = 40;

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    boolean isAnnounced = normalised.hasAny(ANNOUNCERS);
    for (DigitRow row : DigitRow.in(normalised.text(), 7)) {
      for (DigitRow.Stretch stretch : row.stretches(7, 10)) {
        String written = normalised.text().substring(stretch.start(), stretch.end());
        boolean isBsn = CheckDigits.isBsn(stretch.digits()) && isPlausible(stretch, written);
        if (isBsn && !Dates.isOne(written)) {
          found.accept(
              Span.certain(FindingKind.BSN, stretch.start(), stretch.end(), "het nummer klopt"));
        } else if (isAnnounced && isCalledSo(normalised, stretch) && !Dates.isOne(written)) {
          found.accept(
              Span.certain(
                  FindingKind.BSN,
                  stretch.start(),
                  stretch.end(),
                  "erbij staat dat het er een is"));
        }
      }
    }
  }

  private static boolean isCalledSo(NormalisedText text, DigitRow.Stretch stretch) {
    return ANNOUNCED.matcher(text.before(stretch.start(), BEFORE)).find()
        || CALLED_SO.matcher(text.after(stretch.end(), AFTER)).matches();
  }

  /** Eight digits together have lost their zero; in parts they are a date or an amount. */
  private static boolean isPlausible(DigitRow.Stretch stretch, String written) {
    if (stretch.digits().length() == 8) {
      return stretch.groups() == 1;
    }
    boolean oneSeparatorEach = written.length() == 9 + stretch.groups() - 1;
    return oneSeparatorEach && !Dates.isIn(written) && written.indexOf('(') < 0;
  }
}
