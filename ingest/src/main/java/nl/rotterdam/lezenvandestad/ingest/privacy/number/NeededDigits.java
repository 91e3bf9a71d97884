// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import java.util.function.Consumer;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Spares a detector the notes in which it can find nothing: most have hardly a digit.
 *
 * @param digits the fewest digits in anything that the detector finds
 */
record NeededDigits(int digits, Detector detector) implements Detector {

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String text = normalised.text();
    if (text.chars().filter(Character::isDigit).limit(digits).count() == digits) {
      detector.detect(normalised, found);
    }
  }
}
