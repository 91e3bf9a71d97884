// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;

/**
 * The chance behind one report: the same name always gives the same id and the same throws, in
 * whatever order reports are made. Not thread-safe.
 */
final class Dice {

  private static final double SPREAD = 0.6;
  private static final long VERSION_BITS = 0xF000;
  private static final long VERSION_4 = 0x4000;

  private final UUID name;
  private final SplittableRandom random;

  private Dice(UUID name) {
    this.name = name;
    this.random =
        new SplittableRandom(name.getMostSignificantBits() ^ name.getLeastSignificantBits());
  }

  /** The dice of the report with this number, made from this seed by this source on this day. */
  static Dice of(long seed, String source, Object day, long number) {
    String name = "demo/" + seed + "/" + source + "/" + day + "/" + number;
    return new Dice(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
  }

  /** In the form of a random id (version 4): the intake takes no other. */
  ReportId id() {
    long high = (name.getMostSignificantBits() & ~VERSION_BITS) | VERSION_4;
    return new ReportId(new UUID(high, name.getLeastSignificantBits()));
  }

  /** From 0 up to but not including 1. */
  double fraction() {
    return random.nextDouble();
  }

  boolean chance(double probability) {
    return fraction() < probability;
  }

  /** From 0 up to but not including the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T oneOf(List<T> values) {
    return values.get(below(values.size()));
  }

  <T> T oneOf(Shares<T> shares) {
    return shares.at(fraction());
  }

  /** A level near this mean, never above the highest. */
  TensionLevel around(double mean, TensionLevel highest) {
    long level = Math.round(mean + SPREAD * random.nextGaussian());
    return TensionLevel.of(Math.clamp(level, 1, highest.number()));
  }
}
