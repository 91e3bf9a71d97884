// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import java.util.Set;
import java.util.function.Predicate;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.name.FormsOfAddress;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Words that introduce what was found and mean nothing without it: "dhr. Jansen", "geb. 12-3-2006".
 * They go with it, so that the mark in the writer's text and the mask stand where a reader expects
 * them.
 */
final class Introductions {

  private static final Set<String> OF_A_DOCUMENT = Set.of("zaak", "dossier");
  private static final Set<String> OF_A_BIRTH =
      Set.of("geboren", "geb", "geboortedatum", "geboortejaar", "op", "in", "een", "de");

  private static final int MOST_WORDS = 2;

  private Introductions() {}

  /** This find with what introduces it. */
  static Span with(Span span, NormalisedText text) {
    Predicate<String> introduces = wordsOf(span.kind());
    int start = span.start();
    for (int i = 0; i < MOST_WORDS; i++) {
      start = beforeWord(text.folded(), start, introduces);
    }
    return start == span.start()
        ? span
        : new Span(span.kind(), start, span.end(), span.confidence(), span.evidence());
  }

  private static Predicate<String> wordsOf(FindingKind kind) {
    return switch (kind) {
      case NAAM -> FormsOfAddress::isAddress;
      case DOCUMENT -> OF_A_DOCUMENT::contains;
      case GEBOORTEDATUM -> OF_A_BIRTH::contains;
      default -> _ -> false;
    };
  }

  /**
   * Where the word before this place begins when it is one of these; the place itself otherwise.
   */
  private static int beforeWord(String text, int place, Predicate<String> introduces) {
    int end = place;
    while (end > 0 && " .:,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < end && end < place && introduces.test(text.substring(start, end))
        ? start
        : place;
  }
}
