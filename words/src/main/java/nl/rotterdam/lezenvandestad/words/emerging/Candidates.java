// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.emerging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rises, and how many features were looked at to find them: the more looks, the more chance.
 * Words and pairs are two families, for there are many more pairs, which would drown the words.
 * Mutable while it is filled.
 */
final class Candidates {

  private static final Comparator<Rise> LEAST_LIKELY_FIRST =
      Comparator.comparingDouble(Rise::chance).thenComparing(rise -> rise.feature().stems());

  private final Family words = new Family();
  private final Family pairs = new Family();

  private Family of(Feature feature) {
    return feature.isPair() ? pairs : words;
  }

  /** These were looked at in one place and stretch of time. */
  void looked(Collection<Feature> features) {
    features.forEach(feature -> of(feature).looks++);
  }

  void add(Rise rise) {
    of(rise.feature()).rises.add(rise);
  }

  /** Those of which at most this share is chance, the least likely first. */
  List<Rise> surely(double falseShare) {
    return Stream.of(words, pairs)
        .flatMap(family -> family.surely(falseShare).stream())
        .sorted(LEAST_LIKELY_FIRST)
        .toList();
  }

  private static final class Family {

    private final List<Rise> rises = new ArrayList<>();
    private long looks;

    /**
     * Benjamini and Hochberg 1995; the looks lean on each other in one direction, which that allows
     * (Benjamini and Yekutieli 2001).
     */
    List<Rise> surely(double falseShare) {
      rises.sort(LEAST_LIKELY_FIRST);
      int sure = 0;
      for (int rank = 1; rank <= rises.size(); rank++) {
        if (rises.get(rank - 1).chance() <= falseShare * rank / looks) {
          sure = rank;
        }
      }
      return rises.subList(0, sure);
    }
  }
}
