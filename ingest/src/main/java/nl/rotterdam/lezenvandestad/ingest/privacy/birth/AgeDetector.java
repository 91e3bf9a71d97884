// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.birth;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.Anchors;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NearDigits;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/** Finds the age of one person: "een man van 43", "de 17-jarige jongen", "Truus (84)". */
final class AgeDetector implements Detector {

  private static final String AGE = "([1-9]\\d?)";
  private static final String NO_GROUP =
      "(?! ?(?:tot|a|t/m|tm|en|of|-|/|\\+|plus)[ \\d]?\\d| ?-?plus|\\+| ?%|[.,:]\\d(?!\\b)|[.:]\\d|\\d)";

  /** A number, and what tells that it is an age. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.,:€$-])"
              + AGE
              + "(?!\\d)(?:,5)?"
              + NO_GROUP
              + "(?<years>(?: ?(?:jaar|jarige|jr|j|lentes|winters)\\b\\.?)(?<old> oude?\\b| jong\\b)?| geworden)?\\)?");

  /** "43-jarige man", "17-j. jongen"; "16- en 17-jarigen" and "50-jarig bestaan" pass. */
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "(?<!\\d)"
              + AGE
              + "[ -]?(?:jarige|jarig|jaar oude|j\\.)(?![\\p{L}])(?: ([\\p{L}]{2,30}))?(?: ([\\p{L}]{2,30}))?");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?<!gemiddelde |gemiddeld |minimum|maximum|minimale )\\b(?:leeftijd|lft|lftd)(?:[.: ]{1,2}| is | van )"
              + AGE
              + "(?!\\d)"
              + NO_GROUP
              + "(?: ?(?:jaar|jr)\\b)?");

  /** "(m, 34)", "v/17", "(m34)". */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![\\p{L}\\d])[mv](?:[ ,-]{1,2}"
              + AGE
              + "(?: ?(?:jaar|jr|j)\\b\\)?|\\))| ?/ ?[1-9]\\d\\b(?![./%-]))|(?<=\\()[mv]"
              + AGE
              + "\\)");

  /** What is counted or measured, and times of day. */
  private static final Pattern OTHER =
      Pattern.compile(
          " ?(?:%|(?:uur|u|keer|maal|x|min|minuten|euro|procent|meter|m2|kilo|kg|km|dagen|weken|maanden|maand|graden|punten|stuks|man|plaatsen|stemmen|cm|mei"
              + "|(?:jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6})\\b).*");

  private static final Pattern ENDS = Pattern.compile("(?: ?[,.;:)!?/]| ?$| -).*");

  /** What a town or a club celebrates, and what lasts so long. */
  private static final Set<String> LASTING =
      Set.of(
          """
          bestaan jubileum huwelijk contract project programma plan huurcontract traject
          oorlog traditie samenwerking relatie periode strijd huurovereenkomst ervaring
          conflict bezetting herdenking feest lustrum verblijf opleiding termijn convenant
          akkoord vete geschiedenis getrouwd lang geleden cel later in actief bezig aan werkzaam
          lid weg verder ouder samen clean vrijwilliger dakloos eerder terug voorzitter directeur
          """
              .strip()
              .split("\\s+"));

  private static final Pattern PLACE =
      Pattern.compile(
          ".*(?:plein|straat|weg|wijk|noord|zuid|oost|west|park|haven|hof|laan|dijk|land|kade|oord|veld)");

  private static final Pattern ASIDE = Pattern.compile("jr|jaar|jaar oud");

  private static final Pattern GROUP = Pattern.compile("\\d ?-?(?: ?(?:en|of|tot|a) ?|[-/])$");

  private static final Set<String> SINGULAR_IN_S_OR_EN =
      Set.of("jongen", "zus", "gids", "baas", "prins", "is", "was", "met", "uit");

  /** Who has children, shops or pupils, and words for things as well. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "moeder", "vader", "ouder", "oma", "opa", "eigenaar", "trainer", "coach", "deze", "die");

  private static final int YOUNGEST = 12;

  private static final int LOOK_AHEAD = 30;

  private final PersonNouns persons = new PersonNouns();

  @Override
  public void detect(NormalisedText text, Consumer<Span> found) {
    String folded = text.folded();
    if (text.digits() == 0) {
      return;
    }
    Anchors.atNumbers(
        NUMBER,
        folded,
        number -> {
          AgeSubject subject = AgeSubject.before(text, number.start());
          if (isAge(text, number, subject)) {
            int start = subject.word().isEmpty() ? number.start() : subject.start();
            found.accept(span(start, number.end(), "erbij staat van wie het de leeftijd is"));
          }
        });
    if (text.hasAny("jarig", "jaar oude", "j.")) {
      Anchors.atNumbers(
          ADJECTIVE,
          folded,
          adjective -> {
            if (isOne(adjective.group(2), adjective.group(3))
                && !isGroup(text, adjective.start())) {
              found.accept(
                  span(
                      adjective.start(),
                      endOfAge(adjective),
                      "het is de leeftijd van een persoon"));
            }
          });
    }
    if (text.hasAny("leeftijd", "lft")) {
      NearDigits.find(
          LABELLED,
          folded,
          24,
          12,
          age ->
              found.accept(span(age.start(), age.end(), "ervoor staat dat het een leeftijd is")));
    }
    Anchors.atWords(
        Set.of("m", "v"),
        SHORT,
        folded,
        age ->
            found.accept(
                span(age.start(), age.end(), "er staat een leeftijd achter man of vrouw")));
  }

  private boolean isAge(NormalisedText text, MatchResult number, AgeSubject subject) {
    boolean hasYears = number.group("years") != null;
    String after = text.after(number.end(), LOOK_AHEAD);
    if (OTHER.matcher(after).matches() || (hasYears && isLasting(after))) {
      return false;
    }
    if (subject.word().isEmpty()) {
      return number.group("old") != null
          || (subject.link() == AgeSubject.Link.IS && (hasYears || ENDS.matcher(after).matches()))
          || " geworden".equals(number.group("years"));
    }
    boolean closes = hasYears || ENDS.matcher(after).matches();
    return switch (subject.link()) {
      case BRACKET -> isInBrackets(number, subject, closes);
      case COMMA ->
          closes
              && ((isAside(number) && !persons.isThing(subject.word()))
                  || persons.isLikelyNoun(subject.word())
                  || isName(subject));
      case SLASH -> closes && persons.isNoun(subject.word());
      case IS ->
          isOfAge(number, subject)
              && ((persons.isOne(subject.word()) && (closes || !isCounted(after)))
                  || (closes && (isName(subject) || persons.isLikelyNoun(subject.word()))));
      case OF ->
          isOfAge(number, subject)
              && ((persons.isNoun(subject.word()) && (closes || !isCounted(after)))
                  || (hasYears && persons.isLikelyNoun(subject.word())));
      case NOTHING -> persons.isNoun(subject.word()) && (closes || !isCounted(after));
    };
  }

  private boolean isInBrackets(MatchResult number, AgeSubject subject, boolean closes) {
    boolean isAlone = number.group().endsWith(")") || number.group("years") != null;
    return isAlone
        ? persons.isLikelyNoun(subject.word())
            || isNamedBeforeBracket(subject, number)
            || isAside(number)
        : closes && persons.isNoun(subject.word());
  }

  /** "moeder van 4", "deze is 3": children, or things, of a number below that of an age. */
  private static boolean isOfAge(MatchResult number, AgeSubject subject) {
    return Integer.parseInt(number.group(1)) > YOUNGEST || !OF_OTHERS.contains(subject.word());
  }

  private boolean isName(AgeSubject subject) {
    return subject.isCapital() && persons.isFirstName(subject.word());
  }

  /** Any word with a capital that is no place: "Mo (17)". */
  private boolean isNamedBeforeBracket(AgeSubject subject, MatchResult number) {
    return subject.isCapital()
        && number.group(1).length() > 1
        && !isPlace(subject.word())
        && !persons.isPlural(subject.word());
  }

  /** "(54 jr", ", 15 jaar,": nobody writes so of anything but persons. */
  private static boolean isAside(MatchResult number) {
    String years = number.group("years");
    return years != null && number.group(1).length() > 1 && ASIDE.matcher(years.strip()).matches();
  }

  private static boolean isPlace(String word) {
    return PLACE.matcher(word).matches();
  }

  private boolean isCounted(String after) {
    return persons.isPlural(firstWord(after));
  }

  private static boolean isLasting(String after) {
    return LASTING.contains(firstWord(after));
  }

  private static String firstWord(String after) {
    String words = after.strip();
    int end = 0;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }

  private static int endOfAge(MatchResult adjective) {
    return adjective.group(2) == null ? adjective.end() : adjective.end(2);
  }

  /** Whether the noun behind the age is of one person. */
  private static boolean isOne(String next, String afterNext) {
    if (next == null) {
      return true;
    }
    boolean isAdjective = afterNext != null && next.endsWith("e") && next.length() > 4;
    return isSingular(next) && !(isAdjective && !isSingular(afterNext));
  }

  private static boolean isSingular(String noun) {
    boolean looksPlural = noun.endsWith("en") || noun.endsWith("s");
    return !LASTING.contains(noun) && (!looksPlural || SINGULAR_IN_S_OR_EN.contains(noun));
  }

  /** "16- en 17-jarige", "van 12 tot 18-jarige". */
  private static boolean isGroup(NormalisedText text, int start) {
    return GROUP.matcher(text.before(start, 10)).find();
  }

  private static Span span(int start, int end, String reason) {
    return Span.certain(FindingKind.GEBOORTEDATUM, start, end, reason);
  }
}
