// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.emerging;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * How many notes hold a feature when nothing is going on: a Poisson count with a Gamma distributed
 * rate per note, as numbers of reports in the indicator. (Gelman et al., Bayesian Data Analysis,
 * 2.6.)
 *
 * @param shape of the rate
 * @param rate of the rate, in notes
 */
record Background(double shape, double rate) {

  /**
   * What is known before any note: a third of a note, in no notes at all. A half (Jeffreys) found
   * stories later, a fifth found twice as many of nothing.
   */
  private static final double BEFORE = 1.0 / 3;

  /** The city is worth so many notes of a gebied's own. */
  private static final double CITY_WEIGHT = 20;

  /** Of the city: {@code holding} of {@code notes} earlier notes. */
  static Background ofCity(int holding, int notes) {
    return new Background(BEFORE + holding, notes);
  }

  /** Of a gebied with so many of its own earlier notes, in this city. */
  static Background ofGebied(int holding, int notes, Background city) {
    return new Background(city.shape / city.rate * CITY_WEIGHT + holding, CITY_WEIGHT + notes);
  }

  /** The chance that at least {@code holding} of {@code notes} late notes hold it. */
  double chanceOfAtLeast(int holding, int notes) {
    return RegularizedBeta.complement(rate / (rate + notes), shape, holding);
  }
}
