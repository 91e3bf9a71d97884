// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.streams.alert.AlertDesk;
import nl.rotterdam.lezenvandestad.streams.detection.Round;
import nl.rotterdam.lezenvandestad.streams.detection.Signal;
import nl.rotterdam.lezenvandestad.streams.rule.AlertRules;

/**
 * Measures what the scores are to mean: {@code Calibrating FIRST_SEED COUNT} replays generated
 * cities without episodes and prints, per kind, how many alerts a week reach each score. Where the
 * figures of {@code Calibration} are right, a score of 0 gives the kind's share of one a week, and
 * each whole step a tenth of that.
 */
public final class Calibrating {

  private static final double STEP = 0.25;
  private static final int STEPS = 9;

  private Calibrating() {}

  @SuppressWarnings("SystemOut") // a bench for the person at the terminal
  public static void main(String[] arguments) {
    long first = Long.parseLong(arguments[0]);
    long count = Long.parseLong(arguments[1]);
    Replay replay = new Replay(OurDetection.areas(), OurDetection.detection());
    double[][] perWeek = new double[AlertKind.values().length][STEPS];
    LongStream.range(first, first + count)
        .mapToObj(seed -> GeneratedCity.quiet(OurDetection.areas(), seed))
        .forEach(city -> add(city, replay, perWeek));
    for (int i = 0; i < STEPS; i++) {
      double score = line(i);
      StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "score %5.2f", score));
      for (AlertKind kind : AlertKind.values()) {
        row.append(
            String.format(
                Locale.ROOT, "   %s %.3f a week", kind.wire(), perWeek[kind.ordinal()][i] / count));
      }
      System.out.println(row);
    }
  }

  private static double line(int step) {
    return -0.5 + step * STEP;
  }

  /** A kind alone, so that what one kind hides of the other is not taken for calm. */
  private static void add(TestCity city, Replay replay, double[][] perWeek) {
    List<Round> rounds = new ArrayList<>();
    replay.run(city, rounds::add);
    for (AlertKind kind : AlertKind.values()) {
      List<Round> ofKind = rounds.stream().map(round -> only(kind, round)).toList();
      for (int i = 0; i < STEPS; i++) {
        AlertLog log = new AlertLog(new AlertDesk(rules(line(i)), OurDetection.areas()));
        ofKind.forEach(log::take);
        perWeek[kind.ordinal()][i] +=
            new Scoring(city.truth()).score(log.raised()).falseAlarmsPerWeek();
      }
    }
  }

  private static Round only(AlertKind kind, Round round) {
    Set<AlertKind> looked = round.looked().contains(kind) ? Set.of(kind) : Set.of();
    List<Signal> signals =
        round.signals().stream().filter(signal -> signal.kind() == kind).toList();
    return Round.of(round.theme(), round.at(), looked, signals);
  }

  /** Those that are delivered, with another line. */
  private static AlertRules rules(double line) {
    AlertRules delivered = OurDetection.alerting().alerts();
    return new AlertRules(
        Math.pow(10, -line),
        delivered.margin(),
        delivered.quiet(),
        delivered.reopenWithin(),
        delivered.stronger(),
        delivered.escalateAfter(),
        delivered.quietHours());
  }
}
