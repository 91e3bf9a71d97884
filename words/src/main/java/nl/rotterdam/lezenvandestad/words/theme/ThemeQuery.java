// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.words.analysis.QueryAnalyzer;
import nl.rotterdam.lezenvandestad.words.analysis.VocabularyFile;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;

/**
 * A theme's query that was understood. Immutable.
 *
 * @param query what notes are matched with
 * @param words the words in it, in lower case and without accents
 */
public record ThemeQuery(Query query, Set<String> words) {

  /** The name of the field that holds the note. */
  static final String NOTE = "notitie";

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  public ThemeQuery {
    words = Set.copyOf(words);
  }

  /** Parses Lucene's classic syntax; empty when the text is something else. */
  public static Optional<ThemeQuery> parse(String text, QueryAnalyzer analyzer) {
    QueryParser parser = new QueryParser(NOTE, analyzer);
    try {
      return Optional.of(new ThemeQuery(parser.parse(text), words(text)));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  private static Set<String> words(String text) {
    return WORD.matcher(VocabularyFile.plain(text))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }
}
