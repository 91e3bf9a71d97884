// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Words that introduce what was found and mean nothing without it: "dhr. Jansen", "geb. 12-3-2006".
 * They go with it, so that the mark in the writer's text and the mask stand where a reader expects
 * them.
 */
final class Introductions {

  private static final Map<FindingKind, Set<String>> WORDS =
      Map.of(
          FindingKind.NAAM,
          words(
              "dhr mw mevr mevrouw mej mejuffrouw meneer mijnheer heer fam familie juf juffrouw"
                  + " meester meneertje zuster broeder oom ome tante opa oma dr drs ing mr prof ds"),
          FindingKind.DOCUMENT,
          words("zaak dossier"),
          FindingKind.GEBOORTEDATUM,
          words("geboren geb geboortedatum geboortejaar op in een de"));

  private static final int MOST_WORDS = 2;

  private Introductions() {}

  /** This find with what introduces it. */
  static Span with(Span span, NormalisedText text) {
    Set<String> words = WORDS.get(span.kind());
    if (words == null) {
      return span;
    }
    int start = span.start();
    for (int i = 0; i < MOST_WORDS; i++) {
      start = beforeWord(text.folded(), start, words);
    }
    return start == span.start()
        ? span
        : new Span(span.kind(), start, span.end(), span.confidence(), span.evidence());
  }

  /**
   * Where the word before this place begins when it is one of these; the place itself otherwise.
   */
  private static int beforeWord(String text, int place, Set<String> words) {
    int end = place;
    while (end > 0 && " .:,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < end && end < place && words.contains(text.substring(start, end)) ? start : place;
  }

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.split(" ", -1)));
  }
}
