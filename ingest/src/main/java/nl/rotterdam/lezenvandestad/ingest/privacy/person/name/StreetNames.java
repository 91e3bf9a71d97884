// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.List;
import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.StreetEnds;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Word;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.WordSet;

/** Tells which words name a street, first names and titles in it included. */
final class StreetNames {

  private static final Set<String> IN_A_STREET =
      WordSet.of(
          "burgemeester burg dr doctor prof professor mr ir jhr sint st prins prinses"
              + " koningin koning admiraal generaal kapitein pastoor pater van de der den het ter"
              + " ten groene oude nieuwe grote lange korte eerste tweede derde");

  private static final Set<String> BEFORE_A_PLACE =
      Set.of("op", "aan", "in", "rond", "langs", "naar", "over", "bij", "vanaf", "richting");

  /** Surnames that long which end like a street stand in the dictionary. */
  private static final int LONG_STREET = 11;

  private static final List<String> STREET_ENDS =
      List.of("straat", "laan", "weg", "plein", "kade", "singel", "dijk", "hof", "pad");

  /** Of a street alone one says "van de", so that these are of a surname in its name. */
  private static final Set<String> BEFORE_SURNAMES = Set.of("der", "den", "ter", "ten");

  private static final int MOST_PARTICLES = 3;

  private final Lexicon lexicon;

  StreetNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean endsAt(Words words, int index) {
    StreetEnds ends = lexicon.ends();
    String word = words.folded(index);
    if (ends.endsAsAlways(word)) {
      return !lexicon.names().useOf(word).isLast() || isAfterPlaceWord(words, index);
    }
    return ends.endsAsAfterPlaceWord(word)
        && (isAfterPlaceWord(words, index)
            || (word.length() >= LONG_STREET
                && !lexicon.names().useOf(word).isLast()
                && !lexicon.names().useOf(words.folded(index - 1)).isFirst()));
  }

  /** Whether a word of place and an article stand before it: "op de Groene Hilledijk". */
  private static boolean isAfterPlaceWord(Words words, int index) {
    int at = index - 1;
    while (at >= 0 && index - at < 4 && words.get(at).isCapitalised()) {
      at--;
    }
    boolean article = words.folded(at).equals("de") || words.folded(at).equals("het");
    return article && BEFORE_A_PLACE.contains(words.folded(at - 1));
  }

  /** The first word of a street of several words that ends here. */
  int begin(Words words, int last) {
    if (!words.get(last).isCapitalised()) {
      return words.onlyBetween(last - 1, "-") ? last - 1 : beginOfSmallStreet(words, last);
    }
    int first = last;
    while (first > 0
        && words.onlyBetween(first - 1, " .-")
        && isPartOfStreet(words.get(first - 1))) {
      first--;
    }
    while (first < last && !words.get(first).isCapitalised()) {
      first++;
    }
    return first;
  }

  /** "christiaan de wetstraat", "op de bas jungeriusstraat". */
  private int beginOfSmallStreet(Words words, int last) {
    int first = last - 1;
    while (last - first <= MOST_PARTICLES
        && Cues.PARTICLES.contains(words.folded(first))
        && words.onlyBetween(first, " ")) {
      first--;
    }
    boolean isName =
        words.onlyBetween(first, " ") && lexicon.names().useOf(words.folded(first)).isFirst();
    boolean begins =
        (first == last - 1
                && (endsSurname(words.folded(last))
                    || Cues.ARTICLES.contains(words.folded(first - 1))))
            || (endsAsStreet(words.folded(last))
                && first < last - 1
                && first >= 0
                && (words.get(first).first()
                    || BEFORE_A_PLACE.contains(words.folded(first - 1))
                    || BEFORE_SURNAMES.contains(words.folded(last - 1))));
    return isName && begins ? first : last;
  }

  /** "martinus steijnstraat": what stands before the street's end is a surname and no word. */
  private boolean endsSurname(String street) {
    String name = withoutStreetEnd(street);
    return !name.equals(street)
        && lexicon.names().useOf(name).isLast()
        && !lexicon.dutch().partsOf(name).isWord();
  }

  private static boolean endsAsStreet(String folded) {
    return !withoutStreetEnd(folded).equals(folded);
  }

  private static String withoutStreetEnd(String street) {
    for (String end : STREET_ENDS) {
      if (street.endsWith(end)) {
        return street.substring(0, street.length() - end.length());
      }
    }
    return street;
  }

  /** "Laan van Nooitgedacht". */
  static int end(Words words, int index) {
    boolean street = words.get(index).isCapitalised() && words.folded(index + 1).equals("van");
    return street ? Math.min(words.size(), index + 3) : index + 1;
  }

  private static boolean isPartOfStreet(Word word) {
    return word.isCapitalised() || IN_A_STREET.contains(word.folded());
  }
}
