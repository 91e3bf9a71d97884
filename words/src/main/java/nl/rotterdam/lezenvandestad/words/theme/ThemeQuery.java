// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.util.Optional;
import nl.rotterdam.lezenvandestad.words.analysis.NoteAnalyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;

/**
 * A query that was understood.
 *
 * @param query what notes are matched with
 */
public record ThemeQuery(Query query) {

  /** Parses Lucene's syntax; empty when the text has another. */
  public static Optional<ThemeQuery> parse(String text, NoteAnalyzer analyzer) {
    QueryParser parser = new QueryParser(ThemeMatcher.NOTE, analyzer);
    try {
      return Optional.of(new ThemeQuery(parser.parse(text)));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }
}
