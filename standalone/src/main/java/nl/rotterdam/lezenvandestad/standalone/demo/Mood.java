// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import static nl.rotterdam.lezenvandestad.standalone.demo.Shares.share;

import java.util.stream.IntStream;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;

/**
 * A sort of report of the background.
 *
 * @param levels how tense it is
 * @param domains who sends it
 * @param oneTap whether it is a rustmelding
 */
record Mood(Kind kind, Shares<TensionLevel> levels, Shares<Domain> domains, boolean oneTap) {

  private static final Shares<Domain> EVEN =
      Shares.of(
          share(Domain.VEILIG, 0.34), share(Domain.SOCIAAL, 0.36), share(Domain.GEBIEDEN, 0.3));
  private static final Shares<Domain> SOCIAL =
      Shares.of(
          share(Domain.VEILIG, 0.14), share(Domain.SOCIAAL, 0.48), share(Domain.GEBIEDEN, 0.38));

  static final Mood ONE_TAP = new Mood(Kind.SPANNING, levels(1), EVEN, true);
  static final Mood TENSION = new Mood(Kind.SPANNING, levels(0.3, 0.47, 0.19, 0.04), EVEN, false);
  static final Mood WORRY = new Mood(Kind.ZORG, levels(0, 0.78, 0.22), EVEN, false);
  static final Mood NEED = new Mood(Kind.BEHOEFTE, levels(0.5, 0.5), SOCIAL, false);
  static final Mood BOND = new Mood(Kind.VERBINDING, levels(0.85, 0.15), SOCIAL, false);

  /** A level; where it is calm, never above unease. */
  TensionLevel level(boolean calm, Dice dice) {
    TensionLevel level = dice.oneOf(levels);
    return calm && level.compareTo(TensionLevel.ONGEMAK) > 0 ? TensionLevel.ONGEMAK : level;
  }

  private static Shares<TensionLevel> levels(double... weights) {
    return new Shares<>(
        IntStream.range(0, weights.length)
            .mapToObj(i -> share(TensionLevel.of(i + 1), weights[i]))
            .toList());
  }
}
