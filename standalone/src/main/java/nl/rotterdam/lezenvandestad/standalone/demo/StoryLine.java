// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import static nl.rotterdam.lezenvandestad.standalone.demo.Shares.share;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * A theme that grows and fades over days in some gebieden.
 *
 * @param name of the story; the name of its reports' dice
 * @param words under which name {@code notities.yaml} has its notes
 * @param theme what it is about
 * @param beside themes that some reports name as well, with the chance of each
 * @param domains who reports it
 * @param stages the gebieden in which it plays, with their share of the course
 * @param course how it goes
 * @param highest no report is above this level
 * @param apart reports from one stage lie at least this far apart on a day
 */
record StoryLine(
    String name,
    String words,
    ThemeId theme,
    List<Shares.Share<ThemeId>> beside,
    Shares<Domain> domains,
    List<Stage> stages,
    Course course,
    TensionLevel highest,
    Duration apart) {

  /**
   * @param share of the course's reports per day
   * @param lift added to the course's level
   * @param spots the places where it is seen; anywhere in the gebied when there are none
   */
  record Stage(AreaId gebied, double share, double lift, List<AreaId> spots) {}

  private static final int MOST_PER_DAY = 40;
  private static final double LOW = 2.4;
  private static final Shares<Kind> KINDS_WHEN_LOW =
      Shares.of(
          share(Kind.SPANNING, 0.5),
          share(Kind.ZORG, 0.28),
          share(Kind.BEHOEFTE, 0.1),
          share(Kind.VERBINDING, 0.12));
  private static final Shares<Kind> KINDS_WHEN_RAISED =
      Shares.of(share(Kind.SPANNING, 0.74), share(Kind.ZORG, 0.26));

  StoryLine {
    beside = List.copyOf(beside);
    stages = List.copyOf(stages);
  }

  /** The reports of one day. */
  Stream<Draft> on(long seed, LocalDate day, LocalDate monday, Places places) {
    int since = Math.toIntExact(ChronoUnit.DAYS.between(monday, day));
    return stages.stream()
        .flatMap(stage ->
            spread(
                IntStream.range(0, MOST_PER_DAY)
                    .mapToObj(i -> Dice.of(seed, name + "/" + stage.gebied(), day, i))
                    .filter(dice -> dice.chance(chance(stage, since)))
                    .map(dice -> draft(stage, day, since, places, dice))));
  }

  private double chance(Stage stage, int since) {
    return course.at(since).perDay() * stage.share() / MOST_PER_DAY;
  }

  private Draft draft(Stage stage, LocalDate day, int since, Places places, Dice dice) {
    Instant at = Rhythm.moment(day, dice);
    TensionLevel level = dice.around(course.at(since).level() + stage.lift(), highest);
    Direction drift = course.rises(since) ? Direction.TOENEMEND : Direction.GELIJK;
    return new Draft(dice, at, scene(stage, level, drift, places, dice));
  }

  private Stream<Draft> spread(Stream<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    drafts
        .sorted(Comparator.comparing(Draft::at))
        .filter(next -> kept.isEmpty() || !next.at().isBefore(kept.getLast().at().plus(apart)))
        .forEachOrdered(kept::add);
    return kept.stream();
  }

  /** The same story without the themes beside its own. */
  StoryLine alone() {
    return new StoryLine(name, words, theme, List.of(), domains, stages, course, highest, apart);
  }

  /** What is seen on this stage at this level. */
  Scene scene(Stage stage, TensionLevel level, Direction drift, Places places, Dice dice) {
    List<ThemeId> themes = new ArrayList<>(List.of(theme));
    beside.forEach(other -> {
      if (dice.chance(other.weight())) {
        themes.add(other.value());
      }
    });
    return new Scene(
        words,
        themes,
        places.oneOf(stage.spots(), stage.gebied(), dice),
        dice.oneOf(domains),
        dice.oneOf(level.number() > LOW ? KINDS_WHEN_RAISED : KINDS_WHEN_LOW),
        level,
        drift,
        false);
  }
}
