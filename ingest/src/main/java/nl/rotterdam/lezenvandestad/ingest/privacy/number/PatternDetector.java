// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds what looks like a pattern and passes a check.
 *
 * @param kind what is found
 * @param pattern every repetition in it is bounded or possessive, so that it cannot run away
 * @param check whether what was matched really is one, such as by its check digits
 */
record PatternDetector(FindingKind kind, Pattern pattern, Predicate<String> check)
    implements Detector {

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String text = normalised.text();
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      boolean isOne = check.test(matcher.group());
      if (isOne) {
        found.accept(Span.certain(kind, matcher.start(), matcher.end(), "het heeft de vorm ervan"));
      }
      // What fails the check may hide one that begins inside it: "12 111 222 333".
      from = isOne ? matcher.end() : matcher.start() + 1;
    }
  }
}
