// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.DutchWords;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.NameTable;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.NameUse;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.PartsOfSpeech;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Phrases;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.name.NamePart.Role;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** Weighs what stands around a candidate. */
final class NameContext {

  private static final int PRONOUN_WITHIN = 12;

  private final DutchWords dutch;
  private final NameTable names;
  private final Phrases places;
  private final Phrases famous;

  NameContext(Lexicon lexicon) {
    this.dutch = lexicon.dutch();
    this.names = lexicon.names();
    this.places = lexicon.places();
    this.famous = lexicon.famous();
  }

  Candidate weigh(Words words, List<NamePart> row, int start, int end, Candidate candidate) {
    boolean adjoining = words.onlyBetween(start - 1, " .:'\"-");
    String before = adjoining ? words.folded(start - 1) : "";
    String gap = row.get(end - 1).role() == Role.INITIAL ? ". " : " ";
    String after = words.onlyBetween(end - 1, gap) ? words.folded(end) : "";
    boolean sure =
        row.subList(start, end).stream()
            .anyMatch(part -> part.use().isListedFirst() && !part.speech().isWord());
    boolean acts = Cues.ACTS.contains(after) || (!sure && !after.isEmpty() && isFinite(after));
    candidate
        .with(Weight.TITLE, FormsOfAddress.isTitle(before) || Cues.BEHIND.contains(after))
        .with(Weight.CALLED, Cues.CALLED.contains(before) || Cues.CALLING.contains(before))
        .with(Weight.CALLED, Addressed.isCalledSo(words, end))
        .with(Weight.RELATION, Cues.RELATIONS.contains(before) && !FormsOfAddress.isTitle(before))
        .with(
            Weight.TOWARDS,
            Cues.TOWARDS.contains(before)
                || isInverted(before)
                || isTurnedTo(words, start)
                || (!sure && isOnlyFinite(before)))
        .with(Weight.WITH_ONE, after.equals("en") && Cues.AND_ONE.contains(words.folded(end + 1)))
        .with(Weight.OF_A_BODY, isOfABody(words, start))
        .with(Weight.SHORTENED, isShortened(words, start, end))
        .with(
            Weight.PRONOUN,
            !sure && hasPronounAfter(words, end) && !isAfterArticle(words, row, start))
        .with(Weight.ACTS, acts && (sure || Cues.SPEAKS.contains(after)))
        .with(Weight.HAPPENS, acts && !sure && !Cues.SPEAKS.contains(after))
        .with(Weight.BARE, isBare(words, row.get(start), start, end, after))
        .with(Weight.APPOSITION, isExplained(words, end) || isOfSomething(words, row, end, after))
        .with(Weight.AGE, Ages.standsAt(words, end))
        .with(Weight.BESIDE_PLACE, !sure && isBesidePlace(words, start, end))
        .with(
            Weight.PLACE_WORD,
            !sure && Cues.PLACE_WORDS.contains(before) && !isTurnedTo(words, start))
        .with(
            Weight.PLACE_SURNAME,
            row.get(start).role() == Role.PARTICLE && Cues.WITHIN.contains(before))
        .with(Weight.FAMOUS, isFamous(words, start, end, before, after))
        .with(Weight.NEUTER, isNeuter(words, start))
        .with(Weight.ARTICLE, !sure && isAfterArticle(words, row, start))
        .with(
            Weight.NAMED_AFTER,
            !sure
                && end - start > 1
                && row.get(start).isName()
                && isAfterArticle(words, row, start))
        .with(Weight.POSSESSIVE, words.get(end - 1).folded().endsWith("'s"));
    return Particles.weigh(words, row, start, end, candidate);
  }

  /**
   * A noun for one thing needs an article in Dutch: "Roos zegt" and "Wouter van de sportschool"
   * begin with a name.
   */
  private boolean isBare(Words words, NamePart part, int start, int end, String after) {
    if (end - start > 1
        || !words.get(start).first()
        || !part.speech().isWord()
        || (part.speech().isPlural() && !part.use().isListedFirst())) {
      return false;
    }
    boolean first = part.use().isListedFirst() && !Cues.BARE_THINGS.contains(words.folded(start));
    return Cues.SPEAKS.contains(after)
        || (first && (Cues.ACTS.contains(after) || after.equals("zelf") || isFinite(after)))
        || (first && after.equals("van") && Cues.ARTICLES.contains(words.folded(end + 1)))
        || (first && words.text().startsWith(":", words.get(start).end()))
        || (part.use().isListedFirst() && isToldOf(words, end, after));
  }

  /**
   * "Hugo de Groot doet mee" is a school; "Hugo de Groot vertelt" and "dhr. Hugo de Groot" may be a
   * neighbour.
   */
  private boolean isFamous(Words words, int start, int end, String before, String after) {
    return famous.lengthAt(words, start) >= end - start
        && !FormsOfAddress.isTitle(before)
        && !Cues.RELATIONS.contains(before)
        && (Cues.BODIES_DO.contains(after) || !isFinite(after))
        && !isInverted(before);
  }

  private boolean isFinite(String folded) {
    PartsOfSpeech speech = dutch.partsOf(folded);
    return speech.isOnlyVerb() && speech.isFiniteVerb() && !Cues.THINGS_DO.contains(folded);
  }

  private boolean isOnlyFinite(String folded) {
    PartsOfSpeech speech = dutch.partsOf(folded);
    return speech.isOnlyVerb() && speech.isFiniteVerb();
  }

  /** "luisteren alleen naar Yassir". */
  private static boolean isTurnedTo(Words words, int start) {
    return words.folded(start - 1).equals("naar")
        && (Cues.TURN_TO.contains(words.folded(start - 2))
            || Cues.TURN_TO.contains(words.folded(start - 3)));
  }

  /** "vrijwilligers van Simeon en Anna", "oplevering Velden". */
  private static boolean isOfABody(Words words, int start) {
    int before = words.folded(start - 1).equals("van") ? start - 2 : start - 1;
    return Cues.OF_A_BODY.contains(words.folded(before)) && words.onlyBetween(before, " ");
  }

  /** "Sefkan A": the letter is all that is left of a surname. */
  private static boolean isShortened(Words words, int start, int end) {
    return end - start > 1
        && words.get(start).isCapitalised()
        && words.get(start).text().length() > 2
        && words.get(end - 1).isCapitalised()
        && words.get(end - 1).text().length() == 1;
  }

  /** "Storm, die altijd", "Noor uit 2B", "Roos van klas 4". */
  private static boolean isToldOf(Words words, int end, String after) {
    if (words.text().startsWith(", die ", words.get(end - 1).end())) {
      return true;
    }
    String next = words.folded(end + 1);
    return (after.equals("uit") || after.equals("van"))
        && !next.isEmpty()
        && (Character.isDigit(next.charAt(0)) || next.equals("klas") || next.equals("groep"));
  }

  /** "Toen zei Elfriede"; but "op de muur stond Palestina". */
  private static boolean isInverted(String before) {
    return Cues.SPEAKS.contains(before) && !before.equals("stond") && !before.equals("haar");
  }

  private static boolean hasPronounAfter(Words words, int end) {
    int sentence = words.get(end - 1).sentence();
    for (int i = end; i < words.size() && i - end < PRONOUN_WITHIN; i++) {
      if (words.get(i).sentence() != sentence) {
        return false;
      }
      if (Cues.PRONOUNS.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Torre Pacheco en Belfast", "Aleppo, Idlib, Homs". */
  private boolean isBesidePlace(Words words, int start, int end) {
    return isPlaceAcross(words, start - 1, -1) || isPlaceAcross(words, end, 1);
  }

  /** Whether a place stands there, past "en" or "of", with a comma or that between. */
  private boolean isPlaceAcross(Words words, int at, int step) {
    boolean and = words.folded(at).equals("en") || words.folded(at).equals("of");
    int place = and ? at + step : at;
    return place >= 0
        && place < words.size()
        && words.get(place).isCapitalised()
        && (and || !words.onlyBetween(Math.min(at, at - step), " "))
        && words.onlyBetween(Math.min(at, at - step), ", ")
        && (places.lengthAt(words, place) == 1 || isOnlyPlace(words.folded(place)));
  }

  private boolean isOnlyPlace(String folded) {
    NameUse use = names.useOf(folded);
    return use.isPlace() && !use.isPersonal();
  }

  /**
   * "Het Marnix" and "bij het Erasmus" are schools; in "toen ik het Fatima vroeg" is no article.
   */
  private static boolean isNeuter(Words words, int start) {
    return isCalledIt(words, start) || isAfterHet(words, start);
  }

  /** "ze noemen het 'Little Sofia'". */
  private static boolean isCalledIt(Words words, int start) {
    for (int at = start - 1; at > 0 && start - at <= 2; at--) {
      if (words.folded(at).equals("het") && words.folded(at - 1).startsWith("noem")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAfterHet(Words words, int start) {
    return words.folded(start - 1).equals("het")
        && words.onlyBetween(start - 1, " '\"")
        && !words.folded(start).endsWith("je")
        && (words.get(start - 1).first() || Cues.BEFORE_ARTICLE.contains(words.folded(start - 2)));
  }

  /** "de Delta", and "de Oude Haven" too. */
  private static boolean isAfterArticle(Words words, List<NamePart> row, int start) {
    int at = start - 1;
    while (at > 0
        && words.onlyBetween(at, " ")
        && words.get(at).isCapitalised()
        && row.get(at).role() == Role.NONE) {
      at--;
    }
    return at >= 0 && words.onlyBetween(at, " '\"") && Cues.ARTICLES.contains(words.folded(at));
  }

  /** "Gerrie van de bingo": a first name that is no word, and where one knows it from. */
  private static boolean isOfSomething(Words words, List<NamePart> row, int end, String after) {
    NamePart last = row.get(end - 1);
    boolean isFrom =
        ((after.equals("van") || after.equals("uit"))
                && Cues.ARTICLES.contains(words.folded(end + 1)))
            || after.equals("vd");
    return isFrom && !last.speech().isWord() && (last.use().isFirst() || !last.use().isKnown());
  }

  /** "Singh, eigenaar van", "Blessing (zus van)". */
  private static boolean isExplained(Words words, int end) {
    return Ages.isApart(words, end) && Cues.RELATIONS.contains(words.folded(end));
  }
}
