// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.Set;
import java.util.function.Consumer;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.PartsOfSpeech;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Word;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** Finds what somebody is called, whatever words it is made of: after "bijnaam", or in quotes. */
final class Nicknames {

  private static final Set<String> STRONG =
      Set.of(
          "bijnaam",
          "alias",
          "aka",
          "roepnaam",
          "voornaam",
          "achternaam",
          "genaamd",
          "koosnaam",
          "bijgenaamd");

  private static final Set<String> WHO =
      Set.of("hem", "haar", "zich", "zichzelf", "als", "naam", "heet", "heette", "noemt");

  private static final Set<String> OWNED_BY = Set.of("zijn", "haar", "z'n", "zn", "d'r", "dr");

  /** Between the verb and the name: "heet hij de Slang", "noemen ze hem Kalle". */
  private static final Set<String> WHOM =
      Set.of("hij", "zij", "ze", "ie", "we", "wij", "hem", "haar", "zich", "zichzelf", "men");

  private static final Set<String> CALLS =
      Set.of("noemen", "noemt", "noemden", "noemde", "bekend", "heet", "heette", "naam", "kennen");

  private static final Set<String> PASSED =
      Set.of("is", "de", "het", "van", "naar", "op", "the", "el", "la");

  private static final int LONGEST = 3;
  private static final int FAR = 5;

  private final Lexicon lexicon;

  Nicknames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void detect(Words words, boolean[] notPersons, Consumer<Span> found) {
    for (int i = 0; i < words.size(); i++) {
      boolean strong = STRONG.contains(words.folded(i)) || isNameOfOnes(words, i);
      if (strong || (WHO.contains(words.folded(i)) && isCall(words, i))) {
        take(
            words,
            notPersons,
            isOfOne(words, i) ? firstQuoted(words, i + 1) : i + 1,
            strong,
            found);
      }
    }
  }

  /** "zijn artiestennaam is Lange Loetje". */
  private static boolean isNameOfOnes(Words words, int index) {
    return words.folded(index).endsWith("naam") && OWNED_BY.contains(words.folded(index - 1));
  }

  /** "noemt hem in de buurt "de Slager"": the word in quotes soon after; else the next. */
  private static int firstQuoted(Words words, int from) {
    int to = Math.min(words.size(), from + FAR);
    for (int i = from; i < to && words.get(i).sentence() == words.get(from).sentence(); i++) {
      if (isQuoted(words, i) && words.get(i).start() > words.get(i - 1).end() + 1) {
        return i;
      }
    }
    return from;
  }

  private static boolean isOfOne(Words words, int index) {
    return words.folded(index).equals("hem") || words.folded(index).equals("haar");
  }

  private static boolean isCall(Words words, int index) {
    return CALLS.contains(words.folded(index))
        || CALLS.contains(words.folded(index - 1))
        || (isOfOne(words, index)
            && CALLS.contains(words.folded(index - 2))
            && isQuoted(words, firstQuoted(words, index + 1)));
  }

  private void take(
      Words words, boolean[] notPersons, int from, boolean strong, Consumer<Span> found) {
    int start = from;
    if (strong && words.folded(start).equals("is")) {
      start++;
    }
    while (start < words.size() && start - from < 2 && WHOM.contains(words.folded(start))) {
      start++;
    }
    boolean quoted = isQuoted(words, start);
    int end = start;
    while (end < words.size()
        && end - start < LONGEST
        && (end == start || words.onlyBetween(end - 1, " -"))
        && (quoted || isPart(words, notPersons, end, strong, strong && end == start))) {
      end++;
    }
    while (end > start && PASSED.contains(words.folded(end - 1))) {
      end--;
    }
    if (end > start && (quoted || hasSubstance(words, start, end))) {
      Candidate candidate = new Candidate().with(Weight.CALLED);
      found.accept(
          new Span(
              FindingKind.NAAM,
              words.get(start).start(),
              words.get(end - 1).end(),
              candidate.confidence(),
              candidate.strongestFirst()));
    }
  }

  private static boolean isQuoted(Words words, int index) {
    if (index >= words.size() || words.get(index).start() == 0) {
      return false;
    }
    return "'\"\u2018\u2019\u201c\u201d\u201e"
            .indexOf(words.text().charAt(words.get(index).start() - 1))
        >= 0;
  }

  private boolean isPart(
      Words words, boolean[] notPersons, int index, boolean strong, boolean anyWord) {
    Word word = words.get(index);
    if (notPersons[index]) {
      return strong && word.isCapitalised();
    }
    return word.isCapitalised()
        || PASSED.contains(word.folded())
        || (anyWord && mayName(word.folded()))
        || !lexicon.dutch().partsOfCompound(word.folded()).isWord();
  }

  /** "bijnaam slager" names somebody; "achternaam is genoeg" and "voornaam bekend" do not. */
  private boolean mayName(String folded) {
    PartsOfSpeech speech = lexicon.dutch().partsOf(folded);
    return !speech.isWord() || speech.isNoun();
  }

  private static boolean hasSubstance(Words words, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!PASSED.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }
}
