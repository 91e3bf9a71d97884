// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

/**
 * How often a theme was right.
 *
 * @param hits found where it belongs
 * @param wrong found where it does not belong
 * @param missed not found where it belongs
 */
record Score(int hits, int wrong, int missed) {

  static final Score NONE = new Score(0, 0, 0);

  Score plus(boolean belongs, boolean found) {
    return new Score(
        hits + (belongs && found ? 1 : 0),
        wrong + (!belongs && found ? 1 : 0),
        missed + (belongs && !found ? 1 : 0));
  }

  Score plus(Score other) {
    return new Score(hits + other.hits, wrong + other.wrong, missed + other.missed);
  }

  /** Of what was found, the share that belongs; 1 when nothing was found. */
  double precision() {
    return hits + wrong == 0 ? 1 : (double) hits / (hits + wrong);
  }

  /** Of what belongs, the share that was found; 1 when nothing belongs. */
  double recall() {
    return hits + missed == 0 ? 1 : (double) hits / (hits + missed);
  }
}
