// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How the notes that were found are spread.
 *
 * @param themes by theme and by group of themes, the most first
 * @param areas by area, those above it included but not the city, the most first
 * @param domains by domain, the most first
 * @param levels by level, the lowest first
 * @param days by day of observation in UTC, the first first
 */
public record Breakdown(
    List<Count> themes,
    List<Count> areas,
    List<Count> domains,
    List<Count> levels,
    List<Count> days) {

  /** How many notes have this value; at least one. */
  public record Count(String value, int notes) {}

  static Breakdown of(Map<String, Map<String, Integer>> counts, String city) {
    return new Breakdown(
        most(counts, NoteDocument.THEME),
        most(counts, NoteDocument.AREA).stream()
            .filter(area -> !area.value().equals(city))
            .toList(),
        most(counts, NoteDocument.DOMAIN),
        first(counts, NoteDocument.LEVEL),
        first(counts, NoteDocument.DAY));
  }

  private static List<Count> most(Map<String, Map<String, Integer>> counts, String field) {
    return first(counts, field).stream()
        .sorted(Comparator.comparingInt(Count::notes).reversed())
        .toList();
  }

  private static List<Count> first(Map<String, Map<String, Integer>> counts, String field) {
    return counts.getOrDefault(field, Map.of()).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(count -> new Count(count.getKey(), count.getValue()))
        .toList();
  }
}
