// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;

/**
 * The queries of the catalogue, some of them changed while the system runs. Thread-safe; a change
 * is seen by every match that begins after it.
 */
public final class ThemeQueries {

  private final ThemeMatcher matcher;
  private final Map<ThemeId, ThemeQuery> asDelivered = new HashMap<>();
  private final Map<ThemeId, ThemeQuery> now;

  /**
   * The queries as this catalogue has them.
   *
   * @throws IllegalArgumentException when a theme's query is none; the message names the theme
   */
  public ThemeQueries(ThemeCatalogue catalogue, Vocabulary vocabulary) {
    matcher = new ThemeMatcher(vocabulary);
    for (Theme theme : catalogue.all()) {
      ThemeQuery query =
          matcher
              .parse(theme.query())
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "theme " + theme.id() + " has a query that is none"));
      asDelivered.put(theme.id(), query);
    }
    now = new HashMap<>(asDelivered);
    matcher.matchOnly(now);
  }

  /** Matches notes with the queries of the moment. */
  public ThemeMatcher matcher() {
    return matcher;
  }

  /** The query of this theme at the moment; empty when it is not in the catalogue. */
  public synchronized Optional<ThemeQuery> of(ThemeId theme) {
    return Optional.ofNullable(now.get(theme));
  }

  /** Whether this can be the query of a theme of the catalogue. */
  public boolean accepts(ThemeId theme, String query) {
    return asDelivered.containsKey(theme) && matcher.parse(query).isPresent();
  }

  /**
   * From now on the theme is matched so; without a query, as the catalogue has it. What is not
   * accepted changes nothing: it may be about a theme that left the catalogue.
   */
  public synchronized void change(ThemeId theme, Optional<String> query) {
    ThemeQuery delivered = asDelivered.get(theme);
    if (delivered != null) {
      now.put(theme, query.flatMap(matcher::parse).orElse(delivered));
      matcher.matchOnly(now);
    }
  }
}
