// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.analysis.NoteAnalyzer;
import nl.rotterdam.lezenvandestad.words.analysis.QueryAnalyzer;
import nl.rotterdam.lezenvandestad.words.analysis.Spelling;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.MatcherFactory;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.monitor.TermWeightor;

/**
 * Tells which themes a note is about. The queries are kept, the note is what is looked up: Lucene's
 * monitor. Thread-safe; a change is seen by every match that begins after it.
 */
public final class ThemeMatcher implements AutoCloseable {

  private final QueryAnalyzer queries;
  private final Spelling spelling;
  private final NoteAnalyzer notes;
  private final Monitor monitor;
  private final Map<ThemeId, ThemeQuery> themes = new ConcurrentHashMap<>();

  /**
   * A matcher with every theme of this catalogue.
   *
   * @throws IllegalArgumentException when a theme's query is none; the message names the theme
   */
  public static ThemeMatcher of(ThemeCatalogue catalogue, Vocabulary vocabulary) {
    ThemeMatcher matcher = new ThemeMatcher(vocabulary);
    Map<ThemeId, ThemeQuery> queries = new HashMap<>();
    for (Theme theme : catalogue.all()) {
      Optional<ThemeQuery> query = matcher.parse(theme.query());
      if (query.isEmpty()) {
        matcher.close();
        throw new IllegalArgumentException("theme " + theme.id() + " has a query that is none");
      }
      queries.put(theme.id(), query.get());
    }
    matcher.register(queries);
    return matcher;
  }

  /** A matcher that knows no theme yet. */
  public ThemeMatcher(Vocabulary vocabulary) {
    this(
        vocabulary,
        new TermFilteredPresearcher(TermWeightor.DEFAULT, List.of(new PrefixTerms()), Set.of()));
  }

  /**
   * @param presearcher picks the queries that are worth running on a note
   */
  ThemeMatcher(Vocabulary vocabulary, Presearcher presearcher) {
    queries = new QueryAnalyzer(vocabulary);
    spelling = new Spelling(vocabulary);
    notes = new NoteAnalyzer(vocabulary, spelling);
    try {
      monitor = new Monitor(notes, presearcher);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The query in this text; empty when it is none. */
  public Optional<ThemeQuery> parse(String query) {
    return ThemeQuery.parse(query, queries);
  }

  /** From now on notes are matched with this query too; it replaces the theme's earlier one. */
  public synchronized void register(ThemeId theme, ThemeQuery query) {
    register(Map.of(theme, query));
  }

  /** The same, for many at once. */
  public synchronized void register(Map<ThemeId, ThemeQuery> some) {
    themes.putAll(some);
    learnSpelling();
    try {
      monitor.register(
          some.entrySet().stream()
              .map(theme -> new MonitorQuery(theme.getKey().value(), theme.getValue().query()))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on no note matches this theme. */
  public synchronized void remove(ThemeId theme) {
    themes.remove(theme);
    learnSpelling();
    try {
      monitor.deleteById(theme.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void learnSpelling() {
    spelling.learn(
        themes.values().stream()
            .flatMap(query -> query.words().stream())
            .collect(Collectors.toSet()));
  }

  /** The themes this note is about, sorted. */
  public List<ThemeId> match(String note) {
    return run(note, QueryMatch.SIMPLE_MATCHER)
        .map(match -> new ThemeId(match.getQueryId()))
        .sorted()
        .toList();
  }

  /** The themes this note is about with the words that say so, sorted by theme. */
  public List<ThemeMatch> explain(String note) {
    return run(note, HighlightsMatch.MATCHER)
        .map(match -> new ThemeMatch(new ThemeId(match.getQueryId()), words(note, match)))
        .sorted((one, other) -> one.theme().compareTo(other.theme()))
        .toList();
  }

  /**
   * What this note lacked for this query, the nearest first; empty when it matches or has nothing
   * of it.
   */
  public List<NearMiss> nearMisses(String note, ThemeQuery query) {
    return NearMisses.of(note, query, notes);
  }

  private static List<NoteWord> words(String note, HighlightsMatch match) {
    return match.getHits(ThemeQuery.NOTE).stream()
        .map(hit -> NoteWord.in(note, hit.startOffset(), hit.endOffset()))
        .distinct()
        .sorted()
        .toList();
  }

  private <M extends QueryMatch> Stream<M> run(String note, MatcherFactory<M> matcher) {
    Document document = new Document();
    document.add(new TextField(ThemeQuery.NOTE, note, Field.Store.NO));
    try {
      return monitor.match(document, matcher).getMatches().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      monitor.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
