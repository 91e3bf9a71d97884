// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.birth;

import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.PartsOfSpeech;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.name.FormsOfAddress;

/** Words, in lower case without accents, for one person. */
final class PersonNouns {

  private static final Set<String> PRONOUNS =
      Set.of("hij", "zij", "ze", "die", "ie", "deze", "hijzelf", "zijzelf", "'ie");

  private static final Set<String> BY_BIRTH = Set.of("oudste", "jongste", "middelste");

  private static final Set<String> GROUPS = Set.of("gezin", "familie", "fam", "stel");

  private final Lexicon lexicon = Lexicon.shared();

  /** Whether it stands for somebody who was named before. */
  boolean isPronoun(String word) {
    return PRONOUNS.contains(word);
  }

  /** Whether it is known as a noun for one person, or as a form of address. */
  boolean isNoun(String word) {
    return (!GROUPS.contains(word)
            && (FormsOfAddress.isAddress(word) || lexicon.persons().sortOf(word).isPresent()))
        || BY_BIRTH.contains(word)
        || (word.endsWith("etje") && isNoun(word.substring(0, word.length() - "letje".length())));
  }

  /** Whether it is one of these, or a noun that is formed like a person: "pleger", "kapper". */
  boolean isLikelyNoun(String word) {
    return isNoun(word)
        || (lexicon.persons().isFormedLikeAPerson(word)
            && lexicon.dutch().partsOf(word).isSingular());
  }

  /** Whether it is a noun, and for no person: "het buurthuis, 25 jaar". */
  boolean isThing(String word) {
    return lexicon.dutch().partsOfCompound(word).isNoun()
        && !lexicon.dutch().partsOf(word).isFunctionWord()
        && !isLikelyNoun(word)
        && !lexicon.names().useOf(word).isFirst();
  }

  boolean isOne(String word) {
    return isPronoun(word) || isNoun(word);
  }

  /** Whether it is a first name and no place. */
  boolean isFirstName(String word) {
    return lexicon.names().useOf(word).isFirst() && !lexicon.names().useOf(word).isPlace();
  }

  /** Whether it can only be more than one of something. */
  boolean isPlural(String word) {
    PartsOfSpeech parts = lexicon.dutch().partsOf(word);
    return parts.isPlural() && !parts.isFiniteVerb() && !parts.isFunctionWord();
  }
}
