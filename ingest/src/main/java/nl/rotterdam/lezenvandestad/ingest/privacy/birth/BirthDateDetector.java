// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.birth;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.date.Dates;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.Anchors;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds dates and years of birth: beside a word that announces one, behind a person ("jongen uit
 * 2010"), and full dates so long ago that a note about this week can hardly mean anything else.
 */
final class BirthDateDetector implements Detector {

  /** "de jongen is van", "kind uit", "hij is van bouwjaar". */
  private static final Pattern OF_PERSON =
      Pattern.compile(
          "(?<person>[\\p{L}]{2,30})(?: (?:is|was))?(?: nog| pas| ook)?(?: van| uit|,| ?\\()(?: het jaar| bouwjaar| lichting| jaargang| de lichting)? ?\\(?$");

  /** Ends all that the two patterns beside it match. */
  private static final Pattern OF =
      Pattern.compile("(?:van|uit|,|\\(|jaar|lichting|jaargang) ?\\(?$");

  /** "is van '06": a sentence that leaves out who. */
  private static final Pattern OF_NOBODY =
      Pattern.compile("(?:^|[.;,] ?)is (?:nog |pas )?van (?:bouwjaar |lichting )?$");

  /** A date that one cannot read as such, behind what announces it: "gebdatum 22 0 9 '11". */
  private static final Pattern MESSY =
      Pattern.compile("\\d{1,8}(?:[ ./_'-]{1,3}\\d{1,4}){0,7}(?!\\d)");

  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(?:geb(?:oorte)?[. -]?(?:datum|dat|dag)|gebdat|geboren(?: op)?|d\\.?o\\.?b)\\b[^\\p{L}\\d]{0,4}(?:is |was |van )?$");

  private static final Pattern GLUED =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/€#-])(?<![€#] )(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?<year>\\d{2})(?![\\p{L}\\d]|[.,:/-]\\d| ?(?:euro|€|%))");

  private static final Pattern YEAR =
      Pattern.compile(
          "(?<!\\d)(?:(?:19|20)00 \\d{1,2}|(?:19|20) \\d{2}|(?:19|20)\\d{2}|\\d{2})(?!\\d)");

  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("(?<![\\d.,-])\\d{1,2} ?[./-] ?\\d{1,2}(?![\\d.-])");

  private static final Pattern MONTH_AND_YEAR =
      Pattern.compile(
          "(?<![\\d.,-])(?:0?[1-9]|1[0-2]) ?[./-] ?(?:(?:19|20)\\d{2}|\\d{2})(?![\\d.-])");

  /** "geboren 87", "geboortejaar: 87": two digits that end there. */
  private static final Pattern SHORT_YEAR_LABEL =
      Pattern.compile("\\b(?:geboren|geboortejaar|geb)(?:[ .:]|in|is){1,6}$");

  private static final Pattern ENDS = Pattern.compile("(?: ?[,.;)!?]| ?$| en ).*");

  /** Days that the city or the world remembers, as they are written of. */
  private static final Pattern REMEMBERED =
      Pattern.compile(
          "(?:11 sept(?:ember)?\\.? 2001|6 mei 2002|10 mei 1940|14 mei 1940|[45] mei 1945|2 nov(?:ember)?\\.? 2004"
              + "|11 juli 1995|17 juli 2014|7 januari 2015|13 november 2015|25 november 1975)|.*1[0-8]\\d\\d");

  /** Before this year a full date is no longer what the note reports of. */
  private static final int LONG_AGO = 2016;

  /** "12-05-29" may be anything; "12-05-30" is no date to come. */
  private static final int EARLIEST_SHORT_YEAR = 30;

  private final PersonNouns persons = new PersonNouns();

  @Override
  public void detect(NormalisedText text, Consumer<Span> found) {
    if (text.digits() == 0) {
      return;
    }
    BirthWords words = BirthWords.in(text);
    Dates.find(
        text.folded(),
        date -> {
          if (words.tellOf(date.start(), date.end())) {
            found.accept(
                span(date.start(), date.end(), "erbij staat dat het een geboortedatum is"));
          } else if (isLongAgo(date)
              && !text.folded().startsWith(" uur", date.end())
              && !REMEMBERED.matcher(text.folded().substring(date.start(), date.end())).matches()) {
            found.accept(
                span(date.start(), date.end(), "het is een volledige datum van lang geleden"));
          }
        });
    glued(text.folded(), found);
    years(words, found);
    if (words.isAnnouncing()) {
      parts(words, found);
    }
  }

  /** "030508": six digits that are a date so long ago stand for little else. */
  private static void glued(String folded, Consumer<Span> found) {
    Anchors.atNumbers(
        GLUED,
        folded,
        date -> {
          int year = Integer.parseInt(date.group("year"));
          if (year >= EARLIEST_SHORT_YEAR || 2000 + year < LONG_AGO) {
            found.accept(span(date.start(), date.end(), "het heeft de vorm van een geboortedatum"));
          }
        });
  }

  /** What is less than a full date, or hardly one, counts only when it is announced. */
  private static void parts(BirthWords words, Consumer<Span> found) {
    NormalisedText text = words.text();
    Dates.findMonths(text.folded(), month -> announced(words, month.start(), month.end(), found));
    for (Pattern part : new Pattern[] {DAY_AND_MONTH, MONTH_AND_YEAR}) {
      Anchors.atNumbers(
          part, text.folded(), date -> announced(words, date.start(), date.end(), found));
    }
    Anchors.atNumbers(
        MESSY,
        text.folded(),
        date -> {
          long digits = date.group().chars().filter(Character::isDigit).count();
          if (digits >= 4 && digits <= 8 && LABEL.matcher(text.before(date.start(), 32)).find()) {
            found.accept(
                span(date.start(), date.end(), "ervoor staat dat het een geboortedatum is"));
          }
        });
  }

  private static void announced(BirthWords words, int start, int end, Consumer<Span> found) {
    if (words.announce(start)) {
      found.accept(span(start, end, "ervoor staat dat het een geboortedatum is"));
    }
  }

  private void years(BirthWords words, Consumer<Span> found) {
    NormalisedText text = words.text();
    Anchors.atNumbers(
        YEAR,
        text.folded(),
        year -> {
          boolean isShort = year.start() > 0 && text.text().charAt(year.start() - 1) == '\'';
          int start = isShort ? year.start() - 1 : year.start();
          boolean isYear =
              year.group().length() >= 4
                  || isShort
                  || (words.isAnnouncing() && isShortYear(text, start, year.end()));
          if (isYear && (words.tellOf(start, year.end()) || isOfPerson(text, start))) {
            found.accept(span(start, year.end(), "erbij staat dat het een geboortejaar is"));
          }
        });
  }

  private static boolean isShortYear(NormalisedText text, int start, int end) {
    return SHORT_YEAR_LABEL.matcher(text.before(start, 24)).find()
        && ENDS.matcher(text.after(end, 8)).matches();
  }

  private boolean isOfPerson(NormalisedText text, int start) {
    String before = text.before(start, 60);
    if (!OF.matcher(before).find()) {
      return false;
    }
    Matcher person = OF_PERSON.matcher(before);
    return (person.find() && persons.isOne(person.group("person")))
        || OF_NOBODY.matcher(before).find();
  }

  private static boolean isLongAgo(Dates.Found date) {
    if (date.year().isEmpty()) {
      return false;
    }
    int year = date.year().getAsInt();
    return year >= 100
        ? year < LONG_AGO
        : year >= EARLIEST_SHORT_YEAR || (date.isNamed() && 2000 + year < LONG_AGO);
  }

  private static Span span(int start, int end, String reason) {
    return Span.certain(FindingKind.GEBOORTEDATUM, start, end, reason);
  }
}
