// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import java.util.List;
import java.util.function.Consumer;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.Respelling;

/**
 * Lets detectors look at what was spelled out as well: "nul zes", "punt nl".
 *
 * @param detectors those that look for digits and signs
 */
record Respelled(List<Detector> detectors) implements Detector {

  Respelled {
    detectors = List.copyOf(detectors);
  }

  @Override
  public void detect(NormalisedText text, Consumer<Span> found) {
    Respelling.of(text)
        .ifPresent(read ->
            detectors.forEach(
                detector -> detector.detect(read, span -> found.accept(in(read, span)))));
  }

  private static Span in(NormalisedText read, Span span) {
    return new Span(
        span.kind(),
        read.originalStart(span.start()),
        read.originalEnd(span.end()),
        span.confidence(),
        span.evidence());
  }
}
