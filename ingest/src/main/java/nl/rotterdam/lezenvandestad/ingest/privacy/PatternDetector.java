// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  public void detect(String text, Consumer<Span> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (check.test(matcher.group())) {
        found.accept(new Span(kind, matcher.start(), matcher.end()));
      }
    }
  }
}
