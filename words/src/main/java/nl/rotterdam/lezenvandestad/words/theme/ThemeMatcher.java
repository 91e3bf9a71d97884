// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.analysis.NoteAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;

/**
 * Tells which themes a note is about. The queries are registered, the note is what is looked up:
 * Lucene's monitor. Thread-safe.
 */
public final class ThemeMatcher implements AutoCloseable {

  static final String NOTE = "notitie";

  private final Monitor monitor;

  /** A matcher that knows no theme yet. */
  public ThemeMatcher(NoteAnalyzer analyzer) {
    try {
      monitor = new Monitor(analyzer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on notes are matched with this query too; it replaces the theme's earlier one. */
  public void register(ThemeId theme, ThemeQuery query) {
    try {
      monitor.register(new MonitorQuery(theme.value(), query.query()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on no note matches this theme. */
  public void remove(ThemeId theme) {
    try {
      monitor.deleteById(theme.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The themes this note is about, sorted. */
  public List<ThemeId> match(String note) {
    Document document = new Document();
    document.add(new TextField(NOTE, note, Field.Store.NO));
    try {
      return monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatches().stream()
          .map(match -> new ThemeId(match.getQueryId()))
          .sorted()
          .toList();
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
