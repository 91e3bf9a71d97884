// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import nl.rotterdam.lezenvandestad.model.report.Basis;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.report.Source;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;

/**
 * The sufficient statistics of a cell in one bucket: how many reports, by domain and level, and by
 * each of the optional answers. Immutable; {@link #plus} is associative and commutative, so that
 * the order of arrival does not matter.
 */
public final class Tally {

  /** No report at all. */
  public static final Tally NONE = new Tally(new int[Slot.COUNT]);

  private final int[] counts;

  private Tally(int[] counts) {
    this.counts = counts;
  }

  /** The tally of one report. */
  public static Tally of(Sfeerbeeld report) {
    int[] counts = new int[Slot.COUNT];
    counts[Slot.level(report.domain(), report.level())]++;
    counts[Slot.KIND + report.kind().ordinal()]++;
    report.direction().ifPresent(answer -> counts[Slot.DIRECTION + answer.ordinal()]++);
    report.basis().ifPresent(answer -> counts[Slot.BASIS + answer.ordinal()]++);
    report.source().ifPresent(answer -> counts[Slot.SOURCE + answer.ordinal()]++);
    report.resilience().ifPresent(answer -> counts[Slot.RESILIENCE + answer.ordinal()]++);
    return new Tally(counts);
  }

  /** The tally of one report of which only this is known. */
  public static Tally of(Domain domain, TensionLevel level) {
    int[] counts = new int[Slot.COUNT];
    counts[Slot.level(domain, level)]++;
    return new Tally(counts);
  }

  /** Reads what {@link #writeTo} wrote. */
  public static Tally readFrom(IntSupplier next) {
    int[] counts = new int[Slot.COUNT];
    Arrays.setAll(counts, slot -> next.getAsInt());
    return new Tally(counts);
  }

  /** Gives every count, always the same number of them in the same order. */
  public void writeTo(IntConsumer out) {
    for (int count : counts) {
      out.accept(count);
    }
  }

  /** The tally of both together. */
  public Tally plus(Tally other) {
    int[] sum = counts.clone();
    for (int slot = 0; slot < sum.length; slot++) {
      sum[slot] = Math.addExact(sum[slot], other.counts[slot]);
    }
    return new Tally(sum);
  }

  /** What is left of this tally without the other; no count goes below none. */
  public Tally minus(Tally other) {
    int[] rest = counts.clone();
    for (int slot = 0; slot < rest.length; slot++) {
      rest[slot] = Math.max(0, rest[slot] - other.counts[slot]);
    }
    return new Tally(rest);
  }

  /** Whether the other counts at least as many everywhere. */
  public boolean isWithin(Tally other) {
    return minus(other).equals(NONE);
  }

  /** How many reports. */
  public int reports() {
    int sum = 0;
    for (int slot = 0; slot < Slot.DIRECTION; slot++) {
      sum += counts[slot];
    }
    return sum;
  }

  /** How many reports of this domain. */
  public int reports(Domain domain) {
    int sum = 0;
    for (TensionLevel level : TensionLevel.values()) {
      sum += reports(domain, level);
    }
    return sum;
  }

  /** How many reports of this domain at this level. */
  public int reports(Domain domain, TensionLevel level) {
    return counts[Slot.level(domain, level)];
  }

  /**
   * Adds this weight for every report to its place in the sums: level 1 to 5 of the first domain,
   * then of the second, then of the third.
   */
  public void addTo(double[] sums, double weight) {
    for (int slot = 0; slot < Slot.DIRECTION; slot++) {
      sums[slot] += weight * counts[slot];
    }
  }

  /** How many reports gave this direction. */
  public int reports(Direction answer) {
    return counts[Slot.DIRECTION + answer.ordinal()];
  }

  /** How many reports are of this kind. */
  public int reports(Kind answer) {
    return counts[Slot.KIND + answer.ordinal()];
  }

  /** How many reports gave this basis. */
  public int reports(Basis answer) {
    return counts[Slot.BASIS + answer.ordinal()];
  }

  /** How many reports gave this source. */
  public int reports(Source answer) {
    return counts[Slot.SOURCE + answer.ordinal()];
  }

  /** How many reports gave this resilience. */
  public int reports(Resilience answer) {
    return counts[Slot.RESILIENCE + answer.ordinal()];
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Tally fromJson(TallyJson json) {
    return new Tally(json.toCounts());
  }

  @JsonValue
  TallyJson toJson() {
    return TallyJson.from(counts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tally tally && Arrays.equals(counts, tally.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return "Tally" + Arrays.toString(counts);
  }

  /** Where each count stands. */
  static final class Slot {

    private static final int LEVELS = TensionLevel.values().length;

    static final int DIRECTION = Domain.values().length * LEVELS;
    static final int KIND = DIRECTION + Direction.values().length;
    static final int BASIS = KIND + Kind.values().length;
    static final int SOURCE = BASIS + Basis.values().length;
    static final int RESILIENCE = SOURCE + Source.values().length;
    static final int COUNT = RESILIENCE + Resilience.values().length;

    private Slot() {}

    static int level(Domain domain, TensionLevel level) {
      return domain.ordinal() * LEVELS + level.ordinal();
    }
  }
}
