// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import java.util.function.Consumer;

/** Looks for one kind of personal data. Pure, thread-safe, linear in the length of the text. */
@FunctionalInterface
interface Detector {

  /**
   * Gives each find.
   *
   * @param text the normalised text
   * @param found takes the spans, as positions in the normalised text
   */
  void detect(String text, Consumer<Span> found);

  /** A part of the normalised text. */
  record Span(FindingKind kind, int start, int end) {}
}
