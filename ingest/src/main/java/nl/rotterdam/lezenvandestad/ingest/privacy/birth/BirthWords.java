// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.birth;

import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * What a note says around its dates of whether one is somebody's birth.
 *
 * @param isAnnouncing whether a word that announces one stands anywhere in it
 */
record BirthWords(NormalisedText text, boolean isAnnouncing) {

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:geb(?:oren|oortedatum|oortedag|oortejaar|\\.|datum|dat)?|geb[. ]?(?:jr|jaar)|\\bbj|geb\\.?"
              + " ?dat\\.?|\\bg\\.d\\.|\\bgd|\\bd\\.o\\.b|\\bdob|jarig|verjaar(?:t|dag)|\\*|°)(?:["
              + " .:,;(=]|op|in|is|uit|te|de|het|van|datum|rotterdam|hij|zij|ze|eerste|tweede)*$");

  /** "geboren te Mardin op", "geboren in Den Haag,". */
  private static final Pattern BORN_AT =
      Pattern.compile("\\bgeb(?:oren|\\.)? (?:te|in) [\\p{L}' -]{2,24}?,?(?: op| in|,) ?\\(?$");

  /** "07-12-12 staat als geboortedatum op de foto", "12 mei is hij jarig". */
  private static final Pattern CALLED_SO =
      Pattern.compile(
          "['\") ,(]{0,3}(?:(?:staat|is|was|als|zijn|zn|haar|de|een|hij|zij|ze|die|te|in|rotterdam|viert) ){0,4}(?:geboren|geboorteda|jarig|verjaar).*");

  /** "wordt op 12 mei 18". */
  private static final Pattern COMES_OF_AGE = Pattern.compile("\\bwordt (?:op )?(?:de )?$");

  private static final Pattern ENDS_IN_AGE = Pattern.compile(".*[a-z]\\.? \\d{2}");

  private static final Pattern AGE = Pattern.compile(" \\d{1,2}(?: jaar)?(?:[.,;!)]| ?$).*");

  private static final String[] ANNOUNCERS = {
    "geb", "bj", "jarig", "verjaar", "*", "°", "dob", "gd", "g.d", "d.o.b"
  };

  static BirthWords in(NormalisedText text) {
    return new BirthWords(text, text.hasAny(ANNOUNCERS));
  }

  /** Whether the date or year that begins here is announced. */
  boolean announce(int start) {
    if (!isAnnouncing) {
      return false;
    }
    String before = text.before(start, 40);
    return ANNOUNCED.matcher(before).find() || BORN_AT.matcher(before).find();
  }

  /** Whether the note tells before or behind it that it is one. */
  boolean tellOf(int start, int end) {
    return announce(start)
        || (isAnnouncing && CALLED_SO.matcher(text.after(end, 40)).matches())
        || (COMES_OF_AGE.matcher(text.before(start, 16)).find() && isFollowedByAge(start, end));
  }

  private boolean isFollowedByAge(int start, int end) {
    return AGE.matcher(text.after(end, 12)).matches()
        || (!text.folded().startsWith(" uur", end)
            && ENDS_IN_AGE.matcher(text.folded().substring(start, end)).matches());
  }
}
