// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;

/**
 * A city of invented reports around a story of our time. A pure function of its seed, the
 * catalogues and the moment it is asked; immutable and thread-safe.
 *
 * <p>The story is told per week: it starts {@value #WEEKS} weeks before the Monday of the week of
 * {@code now}. Within that week each call gives the same reports with the same ids, and those that
 * came since; the incident of the last hours alone is told anew every four hours. docs/demo-city.md
 * says what happens in a later week.
 *
 * <p>What the catalogues do not know is left out: a theme or place of the story that a municipality
 * took out of its files is simply not told.
 */
public final class DemoCity {

  /** The seed of the demo as it is shown; the tests look at its picture. */
  public static final long SEED = 42;

  /** How many whole weeks lie before the week of now. */
  public static final int WEEKS = 8;

  /** A pace for {@link #trickle} at which something is seen to happen. */
  public static final Duration PACE = Duration.ofSeconds(15);

  private static final Duration INCIDENT_EVERY = Duration.ofHours(4);
  private static final Duration INCIDENT_RUNS = Duration.ofMinutes(50);

  private final long seed;
  private final AreaTree areas;
  private final ThemeCatalogue catalogue;
  private final Places places;
  private final ReportWriter writer = new ReportWriter(NoteBook.load());

  /** The city that this seed gives. */
  public DemoCity(long seed, AreaTree areas, ThemeCatalogue catalogue) {
    this.seed = seed;
    this.areas = areas;
    this.catalogue = catalogue;
    this.places = new Places(areas);
  }

  /**
   * All reports up to and with {@code now}, in the order of time.
   *
   * @throws IllegalArgumentException when the city has no gebied or follows no theme
   */
  public List<DemoReport> reports(Instant now) {
    Followed followed = followed(now);
    return Stream.concat(days(followed, now), incidents(now))
        .filter(draft -> !draft.at().isAfter(now))
        .map(followed::fit)
        .flatMap(Optional::stream)
        .map(writer::write)
        .sorted(
            Comparator.comparing(DemoReport::observedAt)
                .thenComparing(report -> report.id().value()))
        .toList();
  }

  /**
   * An endless supply after {@code from}, in the order of time; each report is due at its {@link
   * DemoReport#observedAt()}. The hour of the day does not matter here, so that something is seen
   * to happen at night as well. To be read by one thread.
   *
   * @param meanGap the time between two reports on average, positive
   * @throws IllegalArgumentException when the city has no gebied or follows no theme, or the gap is
   *     not positive
   */
  public Stream<DemoReport> trickle(Instant from, Duration meanGap) {
    Followed followed = followed(from);
    Trickle trickle =
        new Trickle(seed, from, meanGap, new Background(areas, followed.themes()), places);
    return Stream.generate(trickle).map(followed::fit).flatMap(Optional::stream).map(writer::write);
  }

  private Stream<Draft> days(Followed followed, Instant now) {
    LocalDate monday = Rhythm.mondayOf(now);
    Background background = new Background(areas, followed.themes());
    return firstDay(monday)
        .datesUntil(Rhythm.dateAt(now).plusDays(1))
        .flatMap(day ->
            Stream.concat(
                background.on(seed, day, monday),
                StoryBook.lines().stream().flatMap(line -> line.on(seed, day, monday, places))));
  }

  private Stream<Draft> incidents(Instant now) {
    Instant confrontation =
        Rhythm.mondayOf(now)
            .plusDays(StoryBook.CONFRONTATION_DAY)
            .atTime(StoryBook.CONFRONTATION_TIME)
            .atZone(Rhythm.ROTTERDAM)
            .toInstant();
    return Stream.concat(
        IncidentBook.confrontation().from(seed, confrontation),
        IncidentBook.stabbing().from(seed, lastIncident(now)));
  }

  /** The last of the fixed moments, every four hours, since which the incident could unfold. */
  static Instant lastIncident(Instant now) {
    long every = INCIDENT_EVERY.toSeconds();
    return Instant.ofEpochSecond(
        Math.floorDiv(now.minus(INCIDENT_RUNS).getEpochSecond(), every) * every);
  }

  private static LocalDate firstDay(LocalDate monday) {
    return monday.minusWeeks(WEEKS);
  }

  private Followed followed(Instant now) {
    LocalDate from = firstDay(Rhythm.mondayOf(now));
    Followed followed = new Followed(areas, catalogue.all(), from, Rhythm.dateAt(now));
    if (followed.themes().isEmpty()) {
      throw new IllegalArgumentException("no theme is followed through the whole story");
    }
    return followed;
  }
}
