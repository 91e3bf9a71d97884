// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import java.time.Duration;
import java.time.Instant;
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
 * Something that happens within hours, report by report.
 *
 * @param name of the incident; the name of its reports' dice and of its notes
 * @param theme what it is about
 * @param beats who reports what and where, in the order of time
 */
record Incident(String name, ThemeId theme, List<Beat> beats) {

  /** Up to this long the tension rises; after it things calm down. */
  private static final int TURN_MINUTES = 75;

  /**
   * @param minute after the start
   * @param themes named beside the incident's own
   */
  record Beat(
      int minute, AreaId area, Domain domain, Kind kind, TensionLevel level, List<ThemeId> themes) {

    Beat {
      themes = List.copyOf(themes);
    }
  }

  Incident {
    beats = List.copyOf(beats);
  }

  /** The reports of the incident when it starts at this moment: a whole minute. */
  Stream<Draft> from(long seed, Instant start) {
    return IntStream.range(0, beats.size())
        .mapToObj(i -> {
          Beat beat = beats.get(i);
          return new Draft(
              Dice.of(seed, name, start, i),
              start.plus(Duration.ofMinutes(beat.minute())),
              scene(beat));
        });
  }

  private Scene scene(Beat beat) {
    List<ThemeId> themes =
        Stream.concat(Stream.of(theme), beat.themes().stream()).distinct().toList();
    Direction drift = beat.minute() <= TURN_MINUTES ? Direction.TOENEMEND : Direction.AFNEMEND;
    return new Scene(
        name, themes, beat.area(), beat.domain(), beat.kind(), beat.level(), drift, false);
  }
}
