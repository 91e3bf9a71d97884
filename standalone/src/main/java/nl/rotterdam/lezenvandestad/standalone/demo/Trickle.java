// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import static nl.rotterdam.lezenvandestad.standalone.demo.Shares.share;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.standalone.demo.StoryLine.Stage;

/**
 * The reports that keep coming after the story, one after the other. Not thread-safe.
 *
 * <p>They come much faster than in a real city and would push every cell over its bounds if they
 * were as tense as the story. So each stage takes its turns from a fixed row of levels that stays
 * near the picture and below what is acute, however many come.
 */
final class Trickle implements Supplier<Draft> {

  private static final double BACKGROUND = 0.7;
  private static final double TENSE = 3.3;
  private static final double RAISED = 2.6;

  private final long seed;
  private final Instant from;
  private final Duration meanGap;
  private final Background background;
  private final Places places;
  private final List<StoryLine> lines;
  private final Map<String, Integer> turns = new HashMap<>();
  private long number;
  private Instant at;

  Trickle(long seed, Instant from, Duration meanGap, Background background, Places places) {
    if (!meanGap.isPositive()) {
      throw new IllegalArgumentException("the mean gap must be positive");
    }
    this.seed = seed;
    this.from = from;
    this.meanGap = meanGap;
    this.background = background;
    this.places = places;
    this.lines =
        Stream.concat(StoryBook.lines().stream(), Stream.of(StoryBook.aftermath()))
            .map(StoryLine::alone)
            .toList();
    this.at = from;
  }

  @Override
  public Draft get() {
    Dice dice = Dice.of(seed, "stroom", from, number++);
    double gap = -Math.log(1 - dice.fraction()) * meanGap.toMillis();
    at = at.plusMillis(Math.round(gap));
    Scene scene = dice.chance(BACKGROUND) ? background.anywhere(dice) : storyScene(dice);
    return new Draft(dice, at.truncatedTo(ChronoUnit.SECONDS), scene);
  }

  private record Place(StoryLine line, Stage stage, double level) {}

  private Scene storyScene(Dice dice) {
    LocalDate monday = Rhythm.mondayOf(from);
    int since = Math.toIntExact(ChronoUnit.DAYS.between(monday, Rhythm.dateAt(from)));
    Place place = dice.oneOf(new Shares<>(lines.stream().flatMap(l -> stages(l, since)).toList()));
    TensionLevel level = next(place);
    return place.line().scene(place.stage(), level, Direction.GELIJK, places, dice);
  }

  private static Stream<Shares.Share<Place>> stages(StoryLine line, int since) {
    Course.Point point = line.course().at(since);
    return line.stages().stream()
        .map(stage ->
            share(
                new Place(line, stage, point.level() + stage.lift()),
                point.perDay() * stage.share()));
  }

  private TensionLevel next(Place place) {
    List<Integer> row = row(place.level());
    int turn = turns.merge(place.line().name() + place.stage().gebied(), 1, Integer::sum);
    return TensionLevel.of(row.get((turn - 1) % row.size()));
  }

  private static List<Integer> row(double level) {
    if (level >= TENSE) {
      return List.of(2, 3, 4, 3);
    }
    return level >= RAISED ? List.of(2, 3, 3, 3) : List.of(2, 2, 3, 1);
  }
}
