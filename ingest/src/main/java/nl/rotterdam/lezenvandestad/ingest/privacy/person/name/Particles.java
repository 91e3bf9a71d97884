// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.name.NamePart.Role;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** Weighs what a name begins with that is no name: "van", "de", "el". */
final class Particles {

  private Particles() {}

  /** "van dijk stond" has a surname; "van de boer" and "van de wit" seldom have. */
  static Candidate weigh(Words words, List<NamePart> row, int start, int end, Candidate candidate) {
    NamePart last = row.get(end - 1);
    if (row.get(start).role() == Role.INITIAL) {
      boolean particle = end - start > 2 && row.get(end - 2).role() == Role.PARTICLE;
      return candidate.with(Weight.PARTICLE, particle);
    }
    if (row.get(start).role() != Role.PARTICLE) {
      return candidate;
    }
    boolean capital = words.get(start).isCapitalised() && !words.get(start).first();
    boolean arabic = Cues.ARABIC.contains(words.folded(start));
    boolean begins =
        words.get(start).first()
            || FormsOfAddress.isTitle(words.folded(start - 1))
            || (Cues.RELATIONS.contains(words.folded(start - 1))
                && words.get(start + 1).isCapitalised());
    boolean known =
        (last.use().isAfterParticle() && (capital || begins))
            || (end - start == 2 && isDeOfSurname(words, row, start))
            || isVanOfSurname(words, row, start);
    boolean apostrophe = words.folded(start).equals("t");
    if (capital && isNamedThing(words, start, end, last)) {
      return candidate.with(Weight.ARTICLE);
    }
    if (words.get(start).first() && Cues.ARTICLES.contains(words.folded(start)) && !apostrophe) {
      return weighArticle(words, start, end, candidate, last);
    }
    candidate.with(Weight.PARTICLE, capital || arabic || known || apostrophe);
    return candidate.with(
        Weight.ARTICLE, !known && !capital && !arabic && !begins && last.speech().isWord());
  }

  /** "Bij De Meeuw": what is called so, and no surname that many have, as in "Bij De Boer". */
  private static boolean isNamedThing(Words words, int start, int end, NamePart last) {
    boolean inATitle =
        words.get(start - 1).isCapitalised()
            && !words.get(start - 1).first()
            && Cues.AT.contains(words.folded(start - 1));
    return inATitle
        || (end - start == 2
            && Cues.ARTICLES.contains(words.folded(start))
            && last.speech().isNoun()
            && !last.use().isListedLast()
            && !FormsOfAddress.isTitle(words.folded(start - 1))
            && !Cues.SPEAKS.contains(words.folded(end)));
  }

  /** "dat de Boer weer belde"; but "bij de Zwaan" is a bar. */
  static boolean isDeOfSurname(Words words, List<NamePart> row, int index) {
    return words.folded(index).equals("de")
        && index + 1 < row.size()
        && words.onlyBetween(index, " ")
        && words.get(index + 1).isCapitalised()
        && row.get(index + 1).isName()
        && row.get(index + 1).use().isAfterDe()
        && row.get(index + 1).use().isListedLast()
        && !Cues.PLACE_WORDS.contains(words.folded(index - 1))
        && !Cues.AT.contains(words.folded(index - 1))
        && !words.folded(index - 1).equals("en");
  }

  /** "boos op van Dongen", "vertelde van Walsum": "van" can begin nothing else there. */
  static boolean isVanOfSurname(Words words, List<NamePart> row, int index) {
    String folded = words.folded(index);
    return (folded.equals("van") || folded.equals("vd"))
        && index > 0
        && index + 1 < row.size()
        && words.onlyBetween(index, " ")
        && words.get(index + 1).isCapitalised()
        && row.get(index + 1).isName()
        && (row.get(index + 1).use().isAfterParticle()
            || (folded.equals("vd") && row.get(index + 1).use().isLast()))
        && (words.onlyBetween(index - 1, " ")
            ? Cues.BEFORE_VAN.contains(words.folded(index - 1))
            : words.onlyBetween(index - 1, ", ") && Cues.ACTS.contains(words.folded(index + 2)));
  }

  /** "De Boer belde" is somebody; "De Arend heeft" and "De Fenixloods" are something. */
  private static Candidate weighArticle(
      Words words, int start, int end, Candidate candidate, NamePart last) {
    boolean surname = last.use().isAfterParticle() || last.use().isListedLast();
    boolean speaks = Cues.SPEAKS.contains(words.folded(end));
    boolean somebody = surname && (!last.speech().isWord() || speaks);
    return candidate
        .with(somebody ? Weight.PARTICLE : Weight.ARTICLE)
        .with(Weight.NAMED_AFTER, !somebody && end - start > 2);
  }
}
