// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.analysis.NoteAnalyzer;
import nl.rotterdam.lezenvandestad.words.analysis.QueryAnalyzer;
import nl.rotterdam.lezenvandestad.words.analysis.Spelling;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;
import nl.rotterdam.lezenvandestad.words.theme.QueryReading.Part;
import org.apache.lucene.analysis.Analyzer;

/**
 * Tells which themes a note is about. The queries are kept, the note is what is looked up.
 * Thread-safe; a change is seen by every match that begins after it.
 */
public final class ThemeMatcher {

  private final QueryAnalyzer queries;
  private final Spelling spelling;
  private final NoteAnalyzer notes;
  private volatile Known known = new Known(Map.of());

  private record Known(Map<ThemeId, ThemeQuery> themes, ThemeIndex index) {

    Known(Map<ThemeId, ThemeQuery> themes) {
      this(Map.copyOf(themes), new ThemeIndex(themes));
    }
  }

  /** A matcher that knows no theme yet. */
  public ThemeMatcher(Vocabulary vocabulary) {
    queries = new QueryAnalyzer(vocabulary);
    spelling = new Spelling(vocabulary);
    notes = new NoteAnalyzer(vocabulary, spelling);
  }

  /** The query in this text; empty when it is none. */
  public Optional<ThemeQuery> parse(String query) {
    return ThemeQuery.parse(query, queries);
  }

  /** From now on notes are matched with these queries and no others. */
  public synchronized void matchOnly(Map<ThemeId, ThemeQuery> themes) {
    spelling.learn(
        themes.values().stream()
            .flatMap(query -> query.words().stream())
            .collect(Collectors.toSet()));
    known = new Known(themes);
  }

  /** The themes this note is about, sorted. */
  public List<ThemeId> match(String note) {
    return known.index().match(new NoteReading(note, notes)).stream().sorted().toList();
  }

  /** The themes this note is about with the words that say so, sorted by theme. */
  public List<ThemeMatch> explain(String note) {
    Known now = known;
    NoteReading reading = new NoteReading(note, notes);
    Set<ThemeId> found = now.index().match(reading);
    return now.themes().entrySet().stream()
        .filter(theme -> found.contains(theme.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .map(theme ->
            new ThemeMatch(theme.getKey(), List.copyOf(reading.words(theme.getValue().query()))))
        .toList();
  }

  /** What this query, which need not be one of a theme, makes of a note. */
  public QueryReading read(String note, ThemeQuery query) {
    NoteReading reading = new NoteReading(note, notes);
    boolean matches = reading.matches(query.query());
    return new QueryReading(
        matches,
        query.alternatives().stream()
            .filter(reading::matches)
            .map(part -> new Part(ThemeQuery.text(part), List.copyOf(reading.words(part))))
            .toList(),
        matches
            ? List.of()
            : query.loosened().stream().filter(less -> reading.matches(less.query())).toList());
  }

  /** Reads notes as they are matched. */
  public Analyzer notes() {
    return notes;
  }

  /** Reads the words of queries. */
  public Analyzer queries() {
    return queries;
  }
}
