// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How a detector did on one or more cities.
 *
 * @param found every real episode, with when it was found
 * @param weeks over how many weeks together
 * @param cellWeeks over how many weeks of one theme in one area together
 * @param falseAlarms incidents that match no real episode
 * @param traps how many traps there were
 * @param trapAlarms how many of them gave an alarm
 * @param alerts alerts that were counted
 * @param hits incidents that match a real episode
 * @param incidents all incidents
 */
public record Score(
    List<Found> found,
    double weeks,
    double cellWeeks,
    int falseAlarms,
    int traps,
    int trapAlarms,
    int alerts,
    int hits,
    int incidents) {

  /** A real episode, and how many hours after its start it was found, if it was. */
  public record Found(Episode episode, OptionalDouble hours) {}

  public Score {
    found = List.copyOf(found);
  }

  /** Both together. */
  public Score plus(Score other) {
    List<Found> all = new ArrayList<>(found);
    all.addAll(other.found);
    return new Score(
        all,
        weeks + other.weeks,
        cellWeeks + other.cellWeeks,
        falseAlarms + other.falseAlarms,
        traps + other.traps,
        trapAlarms + other.trapAlarms,
        alerts + other.alerts,
        hits + other.hits,
        incidents + other.incidents);
  }

  /** Only the episodes of this kind. */
  public Score ofKind(String kind) {
    List<Found> some = found.stream().filter(f -> f.episode().kind().equals(kind)).toList();
    return new Score(
        some, weeks, cellWeeks, falseAlarms, traps, trapAlarms, alerts, hits, incidents);
  }

  /** How many episodes were found. */
  public long detected() {
    return found.stream().filter(f -> f.hours().isPresent()).count();
  }

  /** The share of the episodes that was found. */
  public double detectionRate() {
    return (double) detected() / Math.max(1, found.size());
  }

  /** False alarms a week. */
  public double falseAlarmsPerWeek() {
    return falseAlarms / weeks;
  }

  /** False alarms in a hundred weeks of one theme in one area. */
  public double falseAlarmsPerHundredCellWeeks() {
    return 100 * falseAlarms / cellWeeks;
  }

  /** The share of the incidents that matched a real episode. */
  public double precision() {
    return (double) hits / Math.max(1, incidents);
  }

  /** The median of the hours until an episode was found, of those that were. */
  public OptionalDouble medianDelayHours() {
    return median(found.stream().flatMap(f -> f.hours().stream().boxed()).toList());
  }

  /** The same with a miss counted as the whole time in which it could have been found. */
  public OptionalDouble penalisedMedianDelayHours() {
    return median(found.stream().map(f -> f.hours().orElse(f.episode().hours())).toList());
  }

  /** The median part of its length after which an episode was found, of those that were. */
  public OptionalDouble medianPart() {
    return median(
        found.stream()
            .filter(f -> f.hours().isPresent())
            .map(f ->
                f.hours().getAsDouble()
                    / Scoring.hours(Duration.between(f.episode().start(), f.episode().end())))
            .toList());
  }

  /** The mean part of its time after which an episode was found; a miss counts as all of it. */
  public double meanRelativeDelay() {
    return found.stream()
        .mapToDouble(f -> f.hours().isPresent() ? f.hours().getAsDouble() / f.episode().hours() : 1)
        .average()
        .orElse(0);
  }

  private static OptionalDouble median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return OptionalDouble.empty();
    }
    int middle = sorted.size() / 2;
    return OptionalDouble.of(
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
  }
}
