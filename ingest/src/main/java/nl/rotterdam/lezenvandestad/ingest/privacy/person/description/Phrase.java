// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Evidence;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/**
 * A phrase around a word for one person.
 *
 * @param start its first word
 * @param end the word after its last
 * @param opening how it points at somebody
 * @param kind what sort of word the person is called by
 * @param after what follows that word
 * @param unique whether it says that there is one such
 * @param adjectives how many words before that word say more of the person
 */
record Phrase(
    int start,
    int end,
    Opening opening,
    PersonKind kind,
    Modifiers.Found after,
    boolean unique,
    int adjectives) {

  /** Most phrases about persons are about anyone. */
  private static final double PRIOR = -1.7;

  private static final double UNIQUE = 1.2;
  private static final double ADJECTIVE = 0.6;
  private static final double ALONE = -1.6;

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
    all.add(new Evidence(kind.reason, kind.logOdds));
    if (after.logOdds() != 0) {
      all.add(new Evidence("er staat bij welke persoon het is", after.logOdds()));
    }
    if (adjectives > 0) {
      all.add(new Evidence("er staat wat voor iemand het is", ADJECTIVE * adjectives));
    }
    if (isAlone()) {
      all.add(new Evidence("er staat niet bij welke persoon het is", ALONE));
    }
    if (unique) {
      all.add(new Evidence("er staat dat er maar een van is", UNIQUE));
    }
    return all;
  }

  /** Whether it says no more than what anybody like it is called; "onze buurman" is but one. */
  private boolean isAlone() {
    boolean own = opening == Opening.POSSESSIVE && kind == PersonKind.NEIGHBOUR;
    return after.logOdds() <= 0 && !own;
  }

  Span span(Words words) {
    return new Span(
        FindingKind.PERSOONSBESCHRIJVING,
        words.get(start).start(),
        words.get(end - 1).end(),
        1 / (1 + Math.exp(-logOdds())),
        evidence().stream()
            .sorted(Comparator.comparingDouble((Evidence each) -> -Math.abs(each.weight())))
            .toList());
  }
}
