// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.Locale;
import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.NameUse;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.PartsOfSpeech;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.name.NamePart.Role;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Word;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** Tells of each word by itself which part of a name it can be. */
final class NameParts {

  private static final int SHORTEST_NAME = 2;
  private static final int MOST_PARTICLES = 3;

  private static final String QUOTES = "'\"";

  /** What is a word by itself, or is left of one. */
  private static final Set<String> NO_LETTERS_OF_SURNAMES =
      Set.of("u", "s", "t", "n", "m", "d", "x", "k", "o", "e", "v");

  private final Lexicon lexicon;
  private final UnknownWords unknown;

  NameParts(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.unknown = new UnknownWords(lexicon);
  }

  /**
   * What part the word there can be.
   *
   * @param notAPerson whether it names a place or a thing with the words beside it
   * @param addressed whether it stands behind a form of address, where it can only be a name
   */
  NamePart of(Words words, int index, boolean notAPerson, boolean addressed) {
    NamePart part = byItself(words, index, notAPerson);
    boolean only = addressed || (!notAPerson && isNamedByOffice(words, index));
    return part.role() == Role.NONE && only
        ? part(Role.NAME, NamePart.NONE.use(), NamePart.NONE.speech(), Weight.UNKNOWN)
        : part;
  }

  /** "Raadslid Verkoelen"; but "Wethouder Zorg" has a field there. */
  private boolean isNamedByOffice(Words words, int index) {
    boolean follows =
        words.casing() == Words.Casing.MIXED
            && words.get(index).isCapitalised()
            && Character.isLowerCase(
                words.get(index).text().charAt(words.get(index).text().length() - 1))
            && FormsOfAddress.isTitle(words.folded(index - 1))
            && words.onlyBetween(index - 1, " .");
    if (!follows) {
      return false;
    }
    PartsOfSpeech speech = lexicon.dutch().partsOf(words.folded(index));
    return !speech.isNoun() && !speech.isFunctionWord();
  }

  private NamePart byItself(Words words, int index, boolean notAPerson) {
    Word word = words.get(index);
    String folded = word.folded();
    if (Initials.isAt(words, index)) {
      return NamePart.as(Role.INITIAL);
    }
    if (word.isCapitalised() && (isLetterOfSurname(words, index) || isShortened(words, index))) {
      return NamePart.as(Role.FOLLOWING);
    }
    if (Cues.PARTICLES.contains(folded) || Initials.isBetweenCapitals(words, index)) {
      return NamePart.as(Role.PARTICLE);
    }
    if (isLetterOfSurname(words, index)) {
      return NamePart.as(Role.FOLLOWING);
    }
    boolean afterParticle =
        word.isCapitalised() && Cues.PARTICLES.contains(words.folded(index - 1));
    if (notAPerson
        || isPluralOfTitle(folded)
        || (lexicon.small().contains(folded) && !afterParticle)) {
      return NamePart.NONE;
    }
    if (!WrittenWords.isLetters(word.text())) {
      return respelled(word);
    }
    boolean flat = words.casing() == Words.Casing.FLAT;
    boolean capital = !flat && word.isCapitalised();
    NameUse use = useOf(word);
    if (folded.length() < SHORTEST_NAME || WrittenWords.isAcronym(word, use, flat)) {
      return NamePart.NONE;
    }
    boolean called =
        Ages.standsAt(words, index + 1)
            || (FormsOfAddress.isTitle(words.folded(index - 1))
                && (capital || flat || !isAct(folded)))
            || (use.isListedFirst() && isBeforeSurname(words, index));
    boolean pointedAt = called || (flat && Cues.ACTS.contains(words.folded(index + 1)));
    if (capital
        || pointedAt
        || use.isFirst()
        || (flat && use.isLast())
        || isSmallSurname(words, index, use)
        || SurnameShape.has(folded)) {
      boolean small = flat || called || isSmallSurname(words, index, use);
      boolean acting =
          capital
              && use.isListedFirst()
              && lexicon.dutch().isOfTheStreet(folded)
              && Cues.ACTS.contains(words.folded(index + 1));
      NamePart part = weighed(word, use, capital, small, called || acting, opens(words, index));
      if (part.role() != Role.NONE || !pointedAt) {
        return part;
      }
    }
    return capital ? NamePart.NONE : unknown.small(words, index, pointedAt);
  }

  /** "abla's": more than one who is called so. */
  private static boolean isPluralOfTitle(String folded) {
    return folded.endsWith("'s")
        && FormsOfAddress.isTitle(folded.substring(0, folded.length() - 2));
  }

  /** "henk de boer" in a note that has capitals elsewhere. */
  private boolean isSmallSurname(Words words, int index, NameUse use) {
    int before = index - 1;
    while (before >= 0 && Cues.PARTICLES.contains(words.folded(before))) {
      before--;
    }
    return use.isLast()
        && before >= 0
        && before >= index - MOST_PARTICLES
        && !words.get(before).isCapitalised()
        && !words.get(index).isCapitalised()
        && lexicon.names().isListedFirst(words.folded(before))
        && (before < index - 1 ? use.isAfterParticle() : use.isListedLast())
        && (!lexicon.dutch().partsOf(words.folded(before)).isWord()
            || (before < index - 1 && !lexicon.dutch().partsOf(words.folded(index)).isWord()));
  }

  /** "bram ten cate": whatever the first name may be besides. */
  private boolean isBeforeSurname(Words words, int index) {
    int at = index + 1;
    while (at < words.size()
        && at - index <= MOST_PARTICLES
        && Cues.PARTICLES.contains(words.folded(at))
        && words.onlyBetween(at - 1, " '")) {
      at++;
    }
    return at > index + 1
        && at < words.size()
        && words.onlyBetween(at - 1, " '")
        && lexicon.names().useOf(words.folded(at)).isLast()
        && words.get(at).isCapitalised() == words.get(index).isCapitalised()
        && (words.get(at).isCapitalised() || !lexicon.dutch().partsOf(words.folded(at)).isWord());
  }

  /** "De imam riep op tot rust". */
  private boolean isAct(String folded) {
    return lexicon.dutch().partsOf(folded).isFiniteVerb();
  }

  /** "Sefkan A gepost": a word that is none but a name, and the letter that is left of another. */
  private boolean isShortened(Words words, int index) {
    return words.get(index).text().length() == 1
        && index > 0
        && words.casing() == Words.Casing.MIXED
        && words.onlyBetween(index - 1, " ")
        && words.get(index - 1).isCapitalised()
        && words.get(index - 1).text().length() > SHORTEST_NAME
        && !WrittenWords.isAcronym(words.get(index - 1), NamePart.NONE.use(), false)
        && !lexicon.names().useOf(words.folded(index - 1)).isThing()
        && !lexicon.names().useOf(words.folded(index - 1)).isPlace()
        && !lexicon.dutch().partsOfCompound(words.folded(index - 1)).isWord();
  }

  /** "anouar b heeft"; but "Anouar s avonds". */
  private boolean isLetterOfSurname(Words words, int index) {
    String folded = words.folded(index);
    return folded.length() == 1
        && Character.isLetter(folded.charAt(0))
        && (words.get(index).isCapitalised() || !NO_LETTERS_OF_SURNAMES.contains(folded))
        && words.onlyBetween(index - 1, " ")
        && lexicon.names().isListedFirst(words.folded(index - 1))
        && (words.get(index).isCapitalised() == words.get(index - 1).isCapitalised());
  }

  /** "M0hammed" and "B1lal" pose as no names. */
  private NamePart respelled(Word word) {
    NameUse use = lexicon.names().useOf(NearNames.withLettersForDigits(word.folded()));
    if (NearNames.isWithNumber(word.folded(), lexicon.names())) {
      return part(Role.NAME, use, NamePart.NONE.speech(), Weight.LISTED_FIRST);
    }
    return use.isListedFirst() && Character.isLetter(word.text().charAt(0))
        ? part(Role.NAME, use, NamePart.NONE.speech(), Weight.LISTED_FIRST)
        : NamePart.NONE;
  }

  /** Whether a capital says nothing there: it begins a sentence, or what is in quotes. */
  private static boolean opens(Words words, int index) {
    Word word = words.get(index);
    return word.first()
        || (word.start() > 0 && QUOTES.indexOf(words.text().charAt(word.start() - 1)) >= 0);
  }

  private NamePart weighed(
      Word word, NameUse use, boolean capital, boolean flat, boolean called, boolean opens) {
    if (!capital && !use.isFirst() && !use.isLast()) {
      return SurnameShape.has(word.folded())
              && !lexicon.dutch().partsOfCompound(word.folded()).isWord()
          ? part(Role.NAME, use, NamePart.NONE.speech(), Weight.SHAPE)
          : NamePart.NONE;
    }
    String folded = word.folded();
    PartsOfSpeech speech = lexicon.dutch().partsOfCompound(lower(word));
    boolean shape = !speech.isWord() && SurnameShape.has(word.folded());
    if (!use.isPersonal()
        && !shape
        && (speech.isWord()
            || use.isKnown()
            || WrittenWords.isOfAPlace(word, capital)
            || WrittenWords.isShorthand(word.text())
            || isOfTheDay(folded)
            || !WrittenWords.hasVowel(word.folded()))) {
      return NamePart.NONE;
    }
    if (speech.isFunctionWord() && !(capital && !word.first() && use.isPersonal()) && !called) {
      return NamePart.NONE;
    }
    Candidate own = new Candidate();
    if (use.isListedFirst()) {
      own.with(Weight.LISTED_FIRST);
    } else if (use.isFirst()) {
      own.with(Weight.FIRST);
    } else if (use.isListedLast()) {
      own.with(Weight.LISTED_LAST);
    } else if (use.isLast() || shape) {
      own.with(use.isLast() ? Weight.LAST : Weight.SHAPE);
    } else {
      unknown.capital(own, folded);
    }
    own.with(Weight.CAPITAL, capital && !word.first() && !(opens && speech.isWord()))
        .with(Weight.PLURAL, speech.isPlural() && !use.isListedFirst())
        .with(Weight.PLACE, use.isPlace() && !use.isListedFirst() && !use.isListedLast())
        .with(Weight.THING, use.isThing() && !use.isListedFirst());
    if (speech.isWord()) {
      own.with(capital ? opens ? Weight.WORD_FIRST : Weight.WORD_CAPITAL : Weight.WORD_SMALL);
    }
    boolean plainWord = !capital && speech.isWord();
    if (plainWord && !flat) {
      return NamePart.NONE;
    }
    boolean onlyFollowing = plainWord && !use.isListedFirst();
    return new NamePart(onlyFollowing ? Role.FOLLOWING : Role.NAME, use, speech, own);
  }

  /** "S'avonds": the apostrophe stands behind its letter. */
  private boolean isOfTheDay(String folded) {
    return folded.startsWith("s'") && lexicon.dutch().partsOf(folded.substring(2)).isWord();
  }

  private static NamePart part(Role role, NameUse use, PartsOfSpeech speech, Weight weight) {
    return new NamePart(role, use, speech, new Candidate().with(weight));
  }

  /** The word without the s of possession, when only so it is a name. */
  private NameUse useOf(Word word) {
    String folded = word.folded();
    String written = word.isCapitalised() ? word.text() : folded;
    NameUse whole = lexicon.names().useOf(folded, written);
    if (whole.isPersonal() || !folded.endsWith("s")) {
      String drawnIn = drawnIn(folded);
      boolean isDrawnOut = drawnIn.length() < folded.length() && !whole.isKnown();
      return isDrawnOut && lexicon.names().isListedFirst(drawnIn)
          ? lexicon.names().useOf(drawnIn)
          : whole;
    }
    String owner = folded.substring(0, folded.length() - (folded.endsWith("'s") ? 2 : 1));
    return lexicon.names().isListedFirst(owner) ? lexicon.names().useOf(owner) : whole;
  }

  /** "moo", "aliii": with its last letter once. */
  private static String drawnIn(String folded) {
    int end = folded.length();
    while (end > 2 && folded.charAt(end - 1) == folded.charAt(end - 2)) {
      end--;
    }
    return folded.substring(0, end);
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
