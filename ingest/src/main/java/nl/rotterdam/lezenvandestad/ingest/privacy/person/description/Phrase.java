// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Evidence;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.PersonWords.Sort;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/**
 * A phrase around a word for one person.
 *
 * @param start its first word
 * @param noun the word for the person
 * @param after what follows that word
 * @param opening how it points at somebody
 * @param sort what sort of word the person is called by
 * @param unique whether it says that there is one such
 * @param only whether it says so with the word itself
 * @param adjectives how many words before that word say more of the person
 */
record Phrase(
    int start,
    int noun,
    Modifiers.Found after,
    Opening opening,
    Sort sort,
    boolean unique,
    boolean only,
    int adjectives) {

  /** Most phrases about persons are about anyone. */
  private static final double PRIOR = -1.5;

  private static final double UNIQUE = 1.0;
  private static final double ADJECTIVE = 0.6;
  private static final double ALONE = -2.2;
  private static final double HARDLY_ANYTHING = 0.5;
  private static final double ONE_OF_MANY = -0.5;

  /** The word after its last. */
  int end() {
    return after.end();
  }

  double logOdds() {
    double sum = PRIOR;
    for (Evidence each : evidence()) {
      sum += each.weight();
    }
    return sum;
  }

  private List<Evidence> evidence() {
    List<Evidence> all = new ArrayList<>();
    all.add(new Evidence(opening.reason, opening.logOdds));
    all.add(ofSort());
    if (after.logOdds() != 0) {
      all.add(new Evidence("er staat bij welke persoon het is", after.logOdds()));
    }
    if (adjectives > 0) {
      all.add(new Evidence("er staat wat voor iemand het is", ADJECTIVE * adjectives));
    }
    if (isAlone()) {
      all.add(new Evidence("er staat niet bij welke persoon het is", ALONE));
    }
    if (opening == Opening.TELEGRAPHIC && sort == Sort.ANYONE && adjectives == 0) {
      all.add(new Evidence("het kan een van velen zijn", ONE_OF_MANY));
    }
    if (unique) {
      all.add(new Evidence("er staat dat er maar een van is", UNIQUE));
    }
    return all;
  }

  private Evidence ofSort() {
    return switch (sort) {
      case ANYONE -> new Evidence("het woord past op velen", -0.3);
      case NICKNAME -> new Evidence("iemand heet naar hoe hij is", 0.9);
      case KIN ->
          new Evidence("het is familie of een vriend van iemand", opening.isOpen() ? 0.25 : 0.6);
      case NEIGHBOUR -> new Evidence("het is iemand die ergens woont", 1.2);
      case ROLE -> new Evidence("het is een rol die op een plek bij een persoon hoort", 0.8);
      case OFFICE -> new Evidence("het is een ambt", -1.4);
    };
  }

  /** Whether it says no more than what anybody like it is called; "onze buurman" is but one. */
  private boolean isAlone() {
    boolean ours =
        opening == Opening.POSSESSIVE
            && (sort == Sort.NEIGHBOUR || sort == Sort.KIN || sort == Sort.ROLE);
    boolean theOnlyOne =
        opening == Opening.ONE_OF_ALL || (unique && adjectives > 1) || (only && end() > noun + 1);
    boolean livesBesideIt = sort == Sort.NEIGHBOUR && end() > noun + 1;
    return after.logOdds() < HARDLY_ANYTHING
        && !ours
        && !livesBesideIt
        && !theOnlyOne
        && sort != Sort.NICKNAME;
  }

  Span span(Words words) {
    return new Span(
        FindingKind.PERSOONSBESCHRIJVING,
        words.get(start).start(),
        words.get(end() - 1).end(),
        1 / (1 + Math.exp(-logOdds())),
        evidence().stream()
            .sorted(Comparator.comparingDouble((Evidence each) -> -Math.abs(each.weight())))
            .toList());
  }
}
