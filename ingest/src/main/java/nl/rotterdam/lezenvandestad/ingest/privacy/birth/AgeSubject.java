// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.birth;

import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Whose age a number may be, read from the number backwards: "een man van rond de 43", "Truus (84",
 * "hij is net 17".
 *
 * @param start where it begins
 * @param link what stands between it and the number
 * @param word the subject, in lower case without accents; empty when there is none
 * @param isCapital whether it is written with a capital
 */
record AgeSubject(int start, Link link, String word, boolean isCapital) {

  /** How the number hangs on to the subject. */
  enum Link {
    /** Nothing between them: "man 43". */
    NOTHING,
    /** "van 43", "rond de 43". */
    OF,
    /** "is 43", "wordt 43". */
    IS,
    /** ", 43". */
    COMMA,
    /** "(43". */
    BRACKET,
    /** "man/43". */
    SLASH
  }

  private static final Set<String> OF = Set.of("van", "rond", "tegen", "in");
  private static final Set<String> IS = Set.of("is", "was", "wordt", "werd", "blijkt", "lijkt");

  /** What may stand before the number and does not tell whose age it is. */
  private static final Set<String> BETWEEN =
      Set.of(
          """
          de een jaar of nog maar geen dit net amper ongeveer circa ca pas al nu bijna inmiddels hooguit
          zeker minstens begin eind midden rond morgen vandaag gisteren straks binnenkort volgende
          week maand volgend leeftijd ook zelf toch zo'n plusminus
          """
              .strip()
              .split("\\s+"));

  private static final int MOST_WORDS = 7;

  /** Of the number that begins here. */
  static AgeSubject before(NormalisedText text, int number) {
    String folded = text.folded();
    Link link = Link.NOTHING;
    int at = number;
    for (int words = 0; words < MOST_WORDS; words++) {
      Link sign = sign(folded, at);
      int end = skipSigns(folded, at);
      int start = startOfWord(folded, end);
      if (start == end || (end == at && words == 0)) {
        return new AgeSubject(at, stronger(link, sign), "", false);
      }
      String word = folded.substring(start, end);
      link = stronger(link, sign);
      if (word.equals("in") && words == 0) {
        return new AgeSubject(at, link, "", false);
      }
      if (OF.contains(word)) {
        link = stronger(link, Link.OF);
      } else if (IS.contains(word)) {
        link = stronger(link, Link.IS);
      } else if (!BETWEEN.contains(word)) {
        return of(text, start, end, link);
      }
      at = start;
    }
    return new AgeSubject(at, link, "", false);
  }

  /** "bewoner uit Charlois van 43": the place tells nothing of whose age it is. */
  private static AgeSubject of(NormalisedText text, int start, int end, Link link) {
    String folded = text.folded();
    if (start > 4 && folded.startsWith(" uit ", start - 5)) {
      int subjectEnd = start - 5;
      int subject = startOfWord(folded, subjectEnd);
      if (subject < subjectEnd) {
        return at(text, subject, subjectEnd, link);
      }
    }
    return at(text, start, end, link);
  }

  private static AgeSubject at(NormalisedText text, int start, int end, Link link) {
    return new AgeSubject(
        start,
        link,
        text.folded().substring(start, end),
        Character.isUpperCase(text.text().charAt(start)));
  }

  private static Link stronger(Link first, Link second) {
    return first == Link.NOTHING ? second : first;
  }

  private static Link sign(String folded, int end) {
    for (int at = end; at > 0 && end - at < 3; at--) {
      switch (folded.charAt(at - 1)) {
        case '(' -> {
          return Link.BRACKET;
        }
        case ',', ';' -> {
          return Link.COMMA;
        }
        case '/' -> {
          return Link.SLASH;
        }
        case ' ', '.', ':', '±', '~' -> {}
        default -> {
          return Link.NOTHING;
        }
      }
    }
    return Link.NOTHING;
  }

  private static int skipSigns(String folded, int end) {
    int at = end;
    while (at > 0 && end - at < 3 && " ,(/:.;±~".indexOf(folded.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static int startOfWord(String folded, int end) {
    int at = end;
    while (at > 0
        && end - at < 30
        && (Character.isLetter(folded.charAt(at - 1)) || folded.charAt(at - 1) == '\'')) {
      at--;
    }
    return at;
  }
}
