// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import nl.rotterdam.lezenvandestad.model.indicator.Band;

/**
 * When a cell stands in which band, as {@code alerting.yaml} says it. The rules are tried from the
 * most urgent down; the first that holds decides.
 *
 * @param acute the rule for {@code acuut}
 * @param tense the rule for {@code gespannen}
 * @param raised the rule for {@code verhoogd}
 * @param unknown when too little was heard to say anything
 */
public record BandRules(AcuteRule acute, LevelRule tense, RaisedRule raised, UnknownRule unknown) {

  /**
   * Enough reports within the acute window, high enough, and clearly more than usual.
   *
   * @param reports at least so many, 1 or more
   * @param mean their plain mean level is at least this
   * @param tailProbability so many or more had at most this chance
   */
  public record AcuteRule(int reports, double mean, double tailProbability) {}

  /**
   * The level is surely high.
   *
   * @param mean the posterior mean is at least this
   * @param low and the lower end of its interval at least this
   */
  public record LevelRule(double mean, double low) {
    boolean holds(SlowLook look) {
      return look.mean() >= mean && look.isSurelyAtLeast(low);
    }
  }

  /**
   * The level is up, or there is clearly more than usual while the level is not low.
   *
   * @param level the level alone
   * @param surpriseMean with many more reports than usual, this mean is enough
   * @param tailProbability what counts as many more
   */
  public record RaisedRule(LevelRule level, double surpriseMean, double tailProbability) {}

  /**
   * Silence is not calm.
   *
   * @param weight recent reports, old ones counting less, below which nothing is said
   * @param coverage share of the usual reporters below which calm is not believed
   */
  public record UnknownRule(double weight, double coverage) {}

  /** What the slow bands are decided by. What is dear is asked for when it matters. */
  interface SlowLook {

    /** Recent reports, old ones counting less. */
    double weight();

    /** The mean level. */
    double mean();

    /** Whether the lower end of its interval is at least this. */
    boolean isSurelyAtLeast(double level);

    /** The chance of at least as many reports as were seen. */
    double tailProbability();

    /** How many were seen. */
    int seen();

    /** The share of the usual reporters that was heard. */
    double coverage();
  }

  /** The band by level and number alone: every band but {@code acuut}. */
  Band slowBand(SlowLook look) {
    if (look.weight() < unknown.weight()) {
      return Band.ONBEKEND;
    }
    if (tense.holds(look)) {
      return Band.GESPANNEN;
    }
    if (isRaised(look)) {
      return Band.VERHOOGD;
    }
    // Calm is what reports say; that none came says nothing.
    boolean silent = look.seen() == 0 || look.coverage() < unknown.coverage();
    return silent ? Band.ONBEKEND : Band.RUSTIG;
  }

  /** Whether this chance of at least as many is small enough for {@code acuut}. */
  boolean isAcute(double tailProbability) {
    return tailProbability <= acute.tailProbability();
  }

  /** Whether number and level alone allow {@code acuut}: asked first, for it costs nothing. */
  boolean mayBeAcute(int seen, double mean) {
    return seen >= acute.reports() && mean >= acute.mean();
  }

  private boolean isRaised(SlowLook look) {
    return raised.level().holds(look)
        || (look.mean() >= raised.surpriseMean()
            && look.tailProbability() <= raised.tailProbability());
  }
}
