// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.birth;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.Anchors;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds dates and years of birth: behind a word that announces one, and full dates so long ago that
 * a note about this week can hardly mean anything else.
 */
final class BirthDateDetector implements Detector {

  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
  private static final String MONTH_NAME =
      "(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?"
          + "|nov(?:ember)?|dec(?:ember)?)";

  /** A day, a month and perhaps a year: "12-05-1987", "12 mei '87", "12/5/87", "1987-05-12". */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d])(?:"
              + DAY
              + "( ?[./ -] ?)(?:0?[1-9]|1[0-2])\\1((?:19|20)\\d{2}|\\d{2})|"
              + DAY
              + "[ .-]?"
              + MONTH_NAME
              + "\\.?["
              + " .-]?('?(?:(?:19|20)\\d{2}|\\d{2}))?|((?:19|20)\\d{2})[./-](?:0?[1-9]|1[0-2])[./-]"
              + DAY
              + "|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])((?:19|20)\\d{2}))(?![\\d])");

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d])(?:(?:19|20)\\d{2}|\\d{2})(?![\\d])");

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:geb(?:oren|oortedatum|oortedag|oortejaar|\\.|datum|dat)?|geb\\.?"
              + " ?dat\\.?|\\bg\\.d\\.|\\bgd|\\bdob|jarig|verjaar(?:t|dag)|\\*|°)(?:["
              + " .:,;(]|op|in|is|uit|te|de|het|van|datum|rotterdam|hij|zij|ze)*$");

  /** "geboren te Mardin op", "geboren in Den Haag,". */
  private static final Pattern BORN_AT =
      Pattern.compile("\\bgeb(?:oren|\\.)? (?:te|in) [\\p{L}' -]{2,24}?,?(?: op| in|,) ?$");

  private static final Pattern CALLED_SO =
      Pattern.compile("^['\") ,(]{0,3}(?:(?:staat|is|als|zijn|haar|de|een) ){0,3}geboorteda");

  private static final Pattern SIX_DIGITS = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

  /** Before this year a full date is no longer what the note reports of. */
  private static final int LONG_AGO = 2016;

  private static final String[] ANNOUNCERS = {
    "geb", "jarig", "verjaar", "*", "°", "dob", "gd", "g.d"
  };

  private static final int EARLIEST_SHORT_YEAR = 30;

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String folded = normalised.folded();
    if (normalised.digits() == 0) {
      return;
    }
    Anchors.atNumbers(
        DATE,
        folded,
        date -> {
          if (isAnnounced(normalised, date.start()) || isCalledSo(normalised, date.end())) {
            found.accept(
                span(date.start(), date.end(), "erbij staat dat het een geboortedatum is"));
          } else if (isLongAgo(date) && !folded.startsWith(" uur", date.end())) {
            found.accept(
                span(date.start(), date.end(), "het is een volledige datum van lang geleden"));
          }
        });
    if (folded.contains("geb")) {
      for (Matcher date = SIX_DIGITS.matcher(folded); date.find(); ) {
        if (isAnnounced(normalised, date.start())) {
          found.accept(span(date.start(), date.end(), "ervoor staat dat het een geboortedatum is"));
        }
      }
    }
    if (normalised.hasAny(ANNOUNCERS)) {
      years(normalised, found);
    }
  }

  private static void years(NormalisedText normalised, Consumer<Span> found) {
    Anchors.atNumbers(
        YEAR,
        normalised.folded(),
        year -> {
          boolean isShort = year.start() > 0 && normalised.text().charAt(year.start() - 1) == '\'';
          boolean isYear = year.group().length() >= 4 || isShort;
          int start = isShort ? year.start() - 1 : year.start();
          if (isYear && isAnnounced(normalised, start)) {
            found.accept(span(start, year.end(), "ervoor staat dat het een geboortejaar is"));
          }
        });
  }

  private static boolean isAnnounced(NormalisedText text, int start) {
    String before = text.before(start, 32);
    return text.hasAny(ANNOUNCERS)
        && (ANNOUNCED.matcher(before).find() || BORN_AT.matcher(before).find());
  }

  /** "07-12-12 staat als geboortedatum op de foto". */
  private static boolean isCalledSo(NormalisedText text, int end) {
    return text.hasAny("geboorted") && CALLED_SO.matcher(text.after(end, 30)).find();
  }

  private static boolean isLongAgo(MatchResult date) {
    for (int group = 2; group <= 5; group++) {
      String year = date.group(group);
      if (year != null) {
        int value = Integer.parseInt(year.replace("'", ""));
        return value >= 100 ? value < LONG_AGO : value >= EARLIEST_SHORT_YEAR;
      }
    }
    return false;
  }

  private static Span span(int start, int end, String reason) {
    return Span.certain(FindingKind.GEBOORTEDATUM, start, end, reason);
  }
}
