// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.place;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/** The words of a street's name, and where it begins. */
final class StreetWords {

  private static final int LONGEST = 40;

  /** What names of streets begin with in small letters too. */
  private static final Set<String> NAME_PARTS =
      Set.of(
          """
          nieuwe oude korte lange grote kleine eerste tweede derde burg burgemeester dr prof ds mr
          zwart jan vd v.d west oost noord zuid laan prins prinses koningin
          sint st admiraal kapitein pater pastoor brede gedempte
          """
              .strip()
              .split("\\s+"));

  /** Within a name, and before one when they have a capital: "van der Takstraat" is a street's. */
  private static final Set<String> PARTICLES =
      Set.of("van", "de", "den", "der", "ter", "ten", "la", "le");

  private static final Pattern ORDINAL = Pattern.compile("(?<![\\p{L}\\d])\\d(?:e|de|ste) $");

  private StreetWords() {}

  static int endOfWord(String folded, int start) {
    int at = start;
    while (at < folded.length()
        && (Character.isLetter(folded.charAt(at))
            || "'-".indexOf(folded.charAt(at)) >= 0
            || isWithinWord(folded, at, folded.length()))) {
      at++;
    }
    return at;
  }

  static int startOfWord(String folded, int end, int from) {
    int at = end;
    while (at > from
        && end - at < LONGEST
        && (Character.isLetter(folded.charAt(at - 1))
            || "'-".indexOf(folded.charAt(at - 1)) >= 0
            || isWithinWord(folded, at - 1, end))) {
      at--;
    }
    return at;
  }

  /** The dot of "Math.weg". */
  private static boolean isWithinWord(String folded, int at, int end) {
    return folded.charAt(at) == '.'
        && at > 0
        && at + 1 < end
        && Character.isLetter(folded.charAt(at - 1))
        && Character.isLetter(folded.charAt(at + 1));
  }

  /** Whether a word with a capital ends here: "Nieuwe Haven". */
  static boolean startsName(NormalisedText text, int end) {
    if (text.text().charAt(end) != ' ') {
      return false;
    }
    int start = startOfWord(text.folded(), end, 0);
    return start < end && Character.isUpperCase(text.text().charAt(start)) && end - start > 2;
  }

  /** The street's name may be some words: "1e Middellandstraat", "G.J. de Jonghweg". */
  static int withName(NormalisedText text, int start) {
    String folded = text.folded();
    int name = start;
    int at = start;
    for (int words = 0; words < 4 && at > 1 && folded.charAt(at - 1) == ' '; words++) {
      int end = folded.charAt(at - 2) == '.' ? at - 2 : at - 1;
      int word = startOfWord(folded, end, 0);
      String before = folded.substring(word, end);
      boolean isParticle = PARTICLES.contains(before);
      boolean isCapital = word < end && Character.isUpperCase(text.text().charAt(word));
      if (!isParticle && !isNamePart(text, at, before) && !(isCapital && end < at - 1)) {
        break;
      }
      at = word;
      name = isParticle && !isCapital ? name : word;
    }
    return ordinalBefore(folded, name);
  }

  private static boolean isNamePart(NormalisedText text, int start, String word) {
    return startsName(text, start - 1) || NAME_PARTS.contains(word) || word.endsWith("se");
  }

  /** "1e", "2de". */
  private static int ordinalBefore(String folded, int at) {
    Matcher ordinal = ORDINAL.matcher(folded).region(Math.max(0, at - 5), at);
    return ordinal.find() ? ordinal.start() : at;
  }
}
