// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.birth;

import java.util.Comparator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.Anchors;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NearDigits;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/** Finds the age of one person: "een man van 43", "de 17-jarige jongen", "(34)" behind somebody. */
final class AgeDetector implements Detector {

  private static final Set<String> PERSONS =
      Set.of(
          """
          man vrouw jongen jongetje meisje meid kind knul gast vent moeder vader zoon dochter
          broer broertje zus zusje opa oma neef nicht buurman buurvrouw bewoner bewoonster
          leerling student studente scholier jongere tiener puber peuter baby verdachte
          slachtoffer dader getuige ondernemer winkelier eigenaar bejaarde oudere heer dame
          mevrouw meneer client cliente vluchteling asielzoeker statushouder persoon iemand
          rotterdammer rotterdamse deelnemer deelneemster huurder huurster klant melder ouder
          docente beller passant marokkaan turk eritreeer syrier somalier pool oekrainer docent
          imam trainer coach agent jochie kleinzoon kleindochter tante oom vriend vriendin
          collega
          """
              .split("\\s+"));

  private static final String PERSON =
      PERSONS.stream()
          .sorted(Comparator.reverseOrder())
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final String AGE = "([1-9]\\d?)";
  private static final String NO_GROUP =
      "(?! ?(?:tot|a|t/m|tm|en|of|-|/|\\+|plus)[ \\d]?\\d|-?plus|\\+| ?%|[.,:]\\d|\\d)";
  private static final String NO_OTHER =
      "(?! ?(?:%|uur|keer|min|minuten|euro|procent|meter|kilo|kg|dagen|weken|maanden)\\b)";

  /** "43-jarige man", "17-jarig slachtoffer"; "16- en 17-jarigen" and "50-jarig bestaan" pass. */
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "(?<!\\d)"
              + AGE
              + "[ -]?(?:jarige|jarig|jaar oude)\\b(?: ([\\p{L}]{2,30}))?(?: ([\\p{L}]{2,30}))?");

  private static final Pattern OF_PERSON =
      Pattern.compile(
          "\\b"
              + PERSON
              + "(?: uit \\p{L}{2,20})?,? (?:van (?:nog maar |net |amper |ongeveer |rond de |circa |ca\\.? |tegen de |in de |een jaar of )?|(?:rond|tegen|in) de |leeftijd |(?:is |was"
              + " |wordt )(?:net |pas |nu |al |nog maar )?)?\\(?"
              + AGE
              + "(?!\\d)"
              + NO_GROUP
              + NO_OTHER
              + "(?: ?(?:jaar|jr|jarige)\\b(?: oud)?)?\\)?");

  private static final Set<String> SOMEBODY = Set.of("hij", "zij", "ze", "die", "ie", "deze");

  private static final Pattern SOMEBODY_IS =
      Pattern.compile(
          "\\b(?:hij|zij|ze|die|ie|deze)(?: is| was| wordt|'s)(?: net| pas| nog maar| nu| ongeveer|"
              + " bijna| al| inmiddels)? "
              + AGE
              + "(?!\\d)"
              + NO_GROUP
              + NO_OTHER
              + "(?: ?(?:jaar|jr)\\b(?: oud)?| geworden)?");

  private static final Pattern LABELLED =
      Pattern.compile(
          "\\b(?:leeftijd|lft|lftd)(?:[.: ]{1,2}| is )"
              + AGE
              + "(?!\\d)"
              + NO_GROUP
              + "(?: ?(?:jaar|jr)\\b)?");

  /** "(m, 34)", "v/17", "(m34)". */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![\\p{L}\\d])[mv][ ,/-]{1,2}"
              + AGE
              + "(?: ?(?:jaar|jr|j)\\b\\)?|\\))|(?<=\\()[mv]"
              + AGE
              + "\\)");

  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?<=[\\p{L}]) ?\\((?:van )?([1-9]\\d(?: ?(?:jaar|jr))?)\\)");

  /** "(54 jr, ...)", ", 15 jaar, en", "9 jaar oud kind". */
  private static final Pattern ASIDE =
      Pattern.compile(
          "\\(([1-9]\\d?) ?jr\\b|(?<![\\d-] ?)([1-9]\\d) ?jr\\b(?! (?:bestaan|getrouwd|lang|geleden|cel|in|later|contract|ervaring))|(?<=\\p{L}), ([1-9]\\d) ?(?:jaar|jr)(?: oud)?(?=[,.;)])|\\b([1-9]\\d?) ?jaar oude?(?= "
              + PERSON
              + "\\b)");

  private static final Pattern PERSON_WITH_ASIDE =
      Pattern.compile(
          "\\b" + PERSON + " ?(?:\\p{L}{1,20} ){0,3}\\(([1-9]\\d? ?(?:jaar|jr))(?: oud)?[,)]");

  /** What a town or a club celebrates, and what lasts so long. */
  private static final Set<String> LASTING =
      Set.of(
          """
          bestaan jubileum huwelijk contract project programma plan huurcontract traject
          oorlog traditie samenwerking relatie periode strijd huurovereenkomst ervaring
          conflict bezetting herdenking feest lustrum verblijf opleiding termijn convenant
          akkoord vete geschiedenis
          """
              .split("\\s+"));

  private static final Set<String> SINGULAR_IN_S_OR_EN =
      Set.of("jongen", "zus", "gids", "baas", "prins", "is", "was", "met", "uit");

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String folded = normalised.folded();
    if (normalised.digits() == 0) {
      return;
    }
    if (folded.contains("jarig") || folded.contains("jaar oude")) {
      for (Matcher adjective = ADJECTIVE.matcher(folded); adjective.find(); ) {
        if (isOne(adjective.group(2), adjective.group(3))
            && !isGroup(normalised, adjective.start())) {
          found.accept(
              span(adjective.start(), endOfAge(adjective), "het is de leeftijd van een persoon"));
        }
      }
    }
    at(PERSONS, OF_PERSON, folded, "erbij staat van wie het de leeftijd is", found);
    at(SOMEBODY, SOMEBODY_IS, folded, "erbij staat van wie het de leeftijd is", found);
    if (folded.contains("leeftijd") || folded.contains("lft")) {
      find(LABELLED, folded, "ervoor staat dat het een leeftijd is", found);
    }
    at(Set.of("m", "v"), SHORT, folded, "er staat een leeftijd achter man of vrouw", found);
    if (folded.contains("jaar") || folded.contains("jr")) {
      find(ASIDE, folded, "er staat een leeftijd bij iemand", found);
    }
    if (folded.indexOf('(') >= 0) {
      at(PERSONS, PERSON_WITH_ASIDE, folded, "erbij staat van wie het de leeftijd is", found);
      inBrackets(normalised, found);
    }
  }

  private static int endOfAge(Matcher adjective) {
    return adjective.group(2) == null ? adjective.end() : adjective.end(2);
  }

  private static void at(
      Set<String> words, Pattern pattern, String folded, String reason, Consumer<Span> found) {
    Anchors.atWords(
        words,
        pattern,
        folded,
        matcher -> found.accept(span(matcher.start(), matcher.end(), reason)));
  }

  private static void find(Pattern pattern, String folded, String reason, Consumer<Span> found) {
    NearDigits.find(
        pattern,
        folded,
        50,
        20,
        matcher -> found.accept(span(matcher.start(), matcher.end(), reason)));
  }

  /** Behind a word with a capital, which no sentence began: "Mo (17)". */
  private static void inBrackets(NormalisedText text, Consumer<Span> found) {
    for (Matcher age = IN_BRACKETS.matcher(text.folded()); age.find(); ) {
      int start = age.start();
      while (start > 0 && Character.isLetter(text.text().charAt(start - 1))) {
        start--;
      }
      boolean isName =
          Character.isUpperCase(text.text().charAt(start))
              && !isPlace(text.folded().substring(start, age.start()));
      if (isName) {
        found.accept(span(age.start(1), age.end(1), "het staat achter een naam"));
      }
    }
  }

  private static boolean isPlace(String word) {
    return word.matches(
        ".*(?:plein|straat|weg|wijk|noord|zuid|oost|west|park|haven|hof|laan|dijk|land|kade|oord|veld)");
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
    return text.before(start, 10).matches(".*\\d ?-?(?: ?(?:en|of|tot|a) ?|[-/])$");
  }

  private static Span span(int start, int end, String reason) {
    return Span.certain(FindingKind.GEBOORTEDATUM, start, end, reason);
  }
}
