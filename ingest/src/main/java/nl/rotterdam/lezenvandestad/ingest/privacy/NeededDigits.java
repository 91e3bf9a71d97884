// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import java.util.function.Consumer;

/**
 * Spares a detector the notes in which it can find nothing: most have hardly a digit.
 *
 * @param digits the fewest digits in anything that the detector finds
 */
record NeededDigits(int digits, Detector detector) implements Detector {

  @Override
  public void detect(String text, Consumer<Span> found) {
    if (text.chars().filter(Character::isDigit).limit(digits).count() == digits) {
      detector.detect(text, found);
    }
  }
}
