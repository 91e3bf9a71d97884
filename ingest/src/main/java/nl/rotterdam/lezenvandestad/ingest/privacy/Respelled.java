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
 * @param ofSigns of these, the ones that look for what has signs and needs no digit
 */
record Respelled(List<Detector> detectors, List<Detector> ofSigns) implements Detector {

  private static final int AROUND = 60;

  Respelled {
    detectors = List.copyOf(detectors);
    ofSigns = List.copyOf(ofSigns);
  }

  @Override
  public void detect(NormalisedText text, Consumer<Span> found) {
    Respelling.of(text).ifPresent(read -> nearChanges(read, found));
  }

  /** Far from what was spelled out the reading is the writer's own, which was looked at already. */
  private void nearChanges(NormalisedText read, Consumer<Span> found) {
    int length = read.text().length();
    int at = 0;
    while (at < length) {
      if (!isChanged(read, at)) {
        at++;
        continue;
      }
      int last = at;
      boolean onlySigns = true;
      for (int next = at; next < length && next <= last + 2 * AROUND; next++) {
        if (isChanged(read, next)) {
          last = next;
          onlySigns &= isSignAmongWords(read.text(), next);
        }
      }
      int from = cut(read.text(), at - AROUND, -1);
      int to = cut(read.text(), last + AROUND, 1);
      NormalisedText part = read.part(from, to);
      List<Detector> looking = onlySigns ? ofSigns : detectors;
      looking.forEach(detector -> detector.detect(part, span -> found.accept(in(part, span))));
      at = last + 2 * AROUND + 1;
    }
  }

  /** The "@" and the dot of an address; one beside a digit may part a number. */
  private static boolean isSignAmongWords(String text, int at) {
    char sign = text.charAt(at);
    boolean besideDigit =
        (at > 0 && Character.isDigit(text.charAt(at - 1)))
            || (at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)));
    return sign == '@' || (sign == '.' && !besideDigit);
  }

  private static boolean isChanged(NormalisedText read, int at) {
    return read.originalEnd(at + 1) - read.originalStart(at) > 1;
  }

  /** From here on outwards to a space between two words: no number is cut. */
  private static int cut(String text, int start, int step) {
    int at = start;
    while (at > 0 && at + 1 < text.length() && !isBetweenWords(text, at)) {
      at += step;
    }
    boolean isInside = at > 0 && at + 1 < text.length();
    return isInside ? at : step < 0 ? 0 : text.length();
  }

  private static boolean isBetweenWords(String text, int at) {
    return text.charAt(at) == ' '
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
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
