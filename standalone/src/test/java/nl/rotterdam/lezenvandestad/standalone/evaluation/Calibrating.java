// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.streams.detection.Signal;

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

  private record Seen(Signal signal, Instant at) {}

  private static void add(TestCity city, Replay replay, double[][] perWeek) {
    List<Seen> seen = new ArrayList<>();
    replay.run(city, (signals, at) -> signals.forEach(s -> seen.add(new Seen(s, at))));
    for (AlertKind kind : AlertKind.values()) {
      for (int i = 0; i < STEPS; i++) {
        OpenAlerts alerts = new OpenAlerts(Math.pow(10, -line(i)));
        seen.stream()
            .filter(one -> one.signal().kind() == kind)
            .forEach(one -> alerts.take(one.signal(), one.at()));
        perWeek[kind.ordinal()][i] +=
            new Scoring(city.truth()).score(alerts.raised()).falseAlarmsPerWeek();
      }
    }
  }
}
