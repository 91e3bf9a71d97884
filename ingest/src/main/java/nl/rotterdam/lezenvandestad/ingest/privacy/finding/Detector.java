// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.finding;

import java.util.function.Consumer;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/** Looks for one kind of personal data. Pure, thread-safe, linear in the length of the text. */
@FunctionalInterface
public interface Detector {

  /**
   * Gives each find, in any order; finds may overlap.
   *
   * @param found takes the spans, as positions in the normalised text
   */
  void detect(NormalisedText text, Consumer<Span> found);
}
