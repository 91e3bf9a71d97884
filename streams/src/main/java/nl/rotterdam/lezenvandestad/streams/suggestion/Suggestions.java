// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.suggestion;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeStanding;
import nl.rotterdam.lezenvandestad.words.theme.ThemeMatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Matches notes with the catalogue's queries. Thread-safe. */
public final class Suggestions {

  private static final Logger LOG = LoggerFactory.getLogger(Suggestions.class);

  private final ThemeMatcher matcher;
  private final ThemeCatalogue themes;
  private final Counter failed;

  /**
   * Suggestions from this catalogue.
   *
   * @param matcher knows the queries of its themes
   */
  public Suggestions(ThemeMatcher matcher, ThemeCatalogue themes, MeterRegistry meters) {
    this.matcher = matcher;
    this.themes = themes;
    this.failed =
        Counter.builder("streams.matches.failed")
            .description("Notes that could not be matched")
            .register(meters);
  }

  /**
   * The themes this report's note is about and that it does not name, sorted; only those whose
   * passport took reports when it was accepted, so that counting again gives the same.
   */
  public List<ThemeId> of(Sfeerbeeld report, Instant acceptedAt) {
    return report.note().map(this::matched).orElse(List.of()).stream()
        .filter(theme -> !report.themes().contains(theme))
        .filter(theme -> takesReports(theme, acceptedAt))
        .toList();
  }

  /** What was chosen counts whether or not the note can be read: a fault here costs no report. */
  private List<ThemeId> matched(Note note) {
    try {
      return matcher.match(note.text());
    } catch (RuntimeException e) {
      failed.increment();
      LOG.error("a note cannot be matched: {}", e.getClass().getSimpleName());
      return List.of();
    }
  }

  private boolean takesReports(ThemeId id, Instant acceptedAt) {
    return themes
        .find(id)
        .map(theme -> ThemeStanding.of(theme.passport(), ThemeStanding.today(() -> acceptedAt)))
        .filter(ThemeStanding::takesReports)
        .isPresent();
  }
}
