// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.function.Consumer;

/**
 * Finds phone numbers, Dutch ones without a country code too, by libphonenumber's numbering plans.
 */
final class PhoneDetector implements Detector {

  private static final int SHORTEST = 8;
  private static final int TRIES = 50;

  private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

  @Override
  public void detect(String text, Consumer<Span> found) {
    // Most notes have no number at all, and the library's search is not cheap.
    if (text.chars().filter(Character::isDigit).limit(SHORTEST).count() < SHORTEST) {
      return;
    }
    numbers
        .findNumbers(text, "NL", Leniency.VALID, TRIES)
        .forEach(match -> found.accept(new Span(FindingKind.TELEFOON, match.start(), match.end())));
  }
}
