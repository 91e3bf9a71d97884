// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.util.Map;
import nl.rotterdam.lezenvandestad.words.theme.ThemeQuery;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * Reads what a person types into a search box. Every text is a query: a quote that is not closed is
 * a letter. All words must be there.
 */
final class TextReader extends SimpleQueryParser {

  private static final int FEWEST_LETTERS = 4;
  private static final int FEWEST_FOR_TWO = 9;

  private final boolean tolerant;

  /**
   * A reader for one text.
   *
   * @param words reads the words of queries
   * @param tolerant whether a word may differ in a letter, a long one in two
   */
  TextReader(Analyzer words, boolean tolerant) {
    super(words, Map.of(ThemeQuery.NOTE, 1f));
    this.tolerant = tolerant;
    setDefaultOperator(Occur.MUST);
  }

  @Override
  protected Query newDefaultQuery(String word) {
    Query exact = super.newDefaultQuery(word);
    if (!tolerant || word.length() < FEWEST_LETTERS || exact instanceof MatchNoDocsQuery) {
      return exact;
    }
    return new BooleanQuery.Builder()
        .add(exact, Occur.SHOULD)
        .add(newFuzzyQuery(word, word.length() < FEWEST_FOR_TWO ? 1 : 2), Occur.SHOULD)
        .build();
  }

  /** A slip is seldom in the first letter, and looking for those too costs far more. */
  @Override
  protected Query newFuzzyQuery(String word, int edits) {
    BytesRef plain = getAnalyzer().normalize(ThemeQuery.NOTE, word);
    return new FuzzyQuery(new Term(ThemeQuery.NOTE, plain), edits, 1);
  }
}
