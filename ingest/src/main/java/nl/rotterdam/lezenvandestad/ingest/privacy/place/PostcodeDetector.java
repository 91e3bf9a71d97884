// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.place;

import java.util.Set;
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
 * Finds full postcodes: four digits and two letters single out a handful of houses, with a house
 * number one. Four digits alone are a district and pass.
 */
final class PostcodeDetector implements Detector {

  private static final String NUMBER =
      "(?:[ ,:;-]{0,3}(?:nr|nmr|no|nummer|huisnummer)?[.:]? ?(\\d{1,5})(?!\\d)(?: ?-?"
          + " ?(?:[a-z]|hs|bis)\\b)?(?:-\\d{1,3}\\b)?)?";

  /** A postcode, with the house number before or behind it. */
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?:(?<![\\d.,:-])(\\d{1,5}(?: ?-?[a-z])?[ ,]{1,3}))?(?<![\\d.,-]|\\d )([1-9]\\d{3})("
              + " ?)([a-z]{2})(?![a-z])"
              + NUMBER);

  /** "3014 x z huisnummer 8". */
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?<![\\d.,-])(?:[1-9]\\d{3}[ .-]{1,3}(?<letters>[a-z][ .-]{0,3}[a-z])|[1-9]\\d \\d{2} ?(?<spoken>[a-z]{2}))(?![a-z])(?<number>[ ,.-]{1,2}(?:(?:nr|no|nummer|huisnummer)[.:]?)?"
              + " ?\\d{1,5}(?!\\d)(?: ?[a-z]\\b)?)?");

  /** The town behind a postcode belongs to the address. */
  private static final Pattern TOWN =
      Pattern.compile(
          "[ ,]{1,2}(?:te |in )?(?:rotterdam|hoogvliet|rozenburg|pernis|hoek van holland|schiedam|vlaardingen"
              + "|barendrecht|capelle(?: aan den ijssel)?|ridderkerk|spijkenisse|krimpen(?: aan den ijssel)?)\\b");

  private static final Pattern ANNOUNCED = Pattern.compile("postcode(?: is)?[ :]{1,2}$");

  /** Two letters in lower case that are a word or a unit: "1500 en", "2000 kg". */
  private static final Set<String> WORDS =
      Set.of(
          """
          af al as au bv ca ce cm cq de do dr du dus ed eg ek en er et eu ex ga gr ha he hr hu
          ie ik in is ja je jl jr ka kg kl km ko kw la ma me mi mm mn mw na nl no nr nu of oh
          om on op os pa pc pk po re st te tm to tv uw uu va vd vh vr we wk wo za ze zn zo xl
          zg dd
          """
              .split("\\s+"));

  /** Postcodes of the city and its neighbours: units are seldom counted in just these. */
  private static final int CITY_FROM = 3011;

  private static final int CITY_TO = 3199;
  private static final Pattern NO_WORD = Pattern.compile("(?!tm|vd)[^aeiou]{2}");

  /** Letters that no postcode has: they recall the occupation. */
  private static final Set<String> NEVER = Set.of("sa", "sd", "ss");

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String folded = normalised.folded();
    if (normalised.densestDigits() < 4) {
      return;
    }
    loose(normalised, found);
    Anchors.atNumbers(
        POSTCODE,
        folded,
        postcode -> {
          if (isPostcode(normalised, postcode)) {
            found.accept(
                Span.certain(
                    FindingKind.ADRES,
                    postcode.start(),
                    withTown(folded, postcode.end()),
                    "er staat een volledige postcode"));
          }
        });
  }

  static int withTown(String folded, int end) {
    Matcher town = TOWN.matcher(folded).region(end, folded.length());
    return town.lookingAt() ? town.end() : end;
  }

  private static void loose(NormalisedText normalised, Consumer<Span> found) {
    Anchors.atNumbers(
        LOOSE,
        normalised.folded(),
        loose -> {
          boolean announced = ANNOUNCED.matcher(normalised.before(loose.start(), 16)).find();
          if (announced || isInCapitals(normalised, loose) || isNumbered(loose)) {
            found.accept(
                Span.certain(
                    FindingKind.ADRES,
                    loose.start(),
                    loose.end(),
                    "er staat een volledige postcode"));
          }
        });
  }

  private static boolean isNumbered(MatchResult loose) {
    String number = loose.group("number");
    return number != null && number.contains("n");
  }

  /** "3011-AB", "3011 A B"; "2024 - EU" is no postcode. */
  private static boolean isInCapitals(NormalisedText text, MatchResult loose) {
    String group = loose.group("letters") == null ? "spoken" : "letters";
    String letters = text.text().substring(loose.start(group), loose.end(group));
    boolean isYear =
        text.folded().startsWith("19", loose.start())
            || text.folded().startsWith("20", loose.start());
    return !isYear && letters.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isPostcode(NormalisedText text, MatchResult matcher) {
    String letters = matcher.group(4);
    String written = text.text().substring(matcher.start(4), matcher.end(4));
    boolean capitals = !written.equals(letters);
    boolean hasNumber = matcher.group(1) != null || matcher.group(5) != null;
    boolean announced = ANNOUNCED.matcher(text.before(matcher.start(2), 16)).find();
    if (NEVER.contains(letters)) {
      return false;
    }
    if (announced || (!capitals && !WORDS.contains(letters))) {
      return true;
    }
    int digits = Integer.parseInt(matcher.group(2));
    if (hasNumber
        && digits >= CITY_FROM
        && digits <= CITY_TO
        && NO_WORD.matcher(letters).matches()) {
      return true;
    }
    boolean looksLikeAYear = digits >= 1900 && digits < 2100;
    if (capitals && looksLikeAYear) {
      return matcher.group(5) != null && !Set.of("ek", "eu", "nl", "om", "wk").contains(letters);
    }
    return capitals || (hasNumber && matcher.group(3).isEmpty());
  }
}
