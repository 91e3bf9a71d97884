// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.CustomQueryHandler;
import org.apache.lucene.monitor.QueryTree;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Finds queries with a wildcard through the index of queries. Lucene's presearcher runs such a
 * query on every note, because it has no term to find it by. Here the first letters before the
 * wildcard are that term, and each word of a note adds its own first letters, in two lengths: the
 * long one tells far more words apart, the short one serves short wildcards.
 */
final class PrefixTerms implements CustomQueryHandler {

  /** A wildcard after fewer letters than this has its query run on every note. */
  static final int FEW = 4;

  static final int MANY = 7;

  /** Occurs in no word, so that first letters are never taken for a word. */
  private static final char MARK = '^';

  /** Where a query asks for a word and a wildcard, the word is what it is best found by. */
  private static final double WEIGHT = 0.1;

  @Override
  public @Nullable QueryTree handleQuery(Query query, TermWeightor weightor) {
    if (!(query instanceof PrefixQuery wildcard) || wildcard.getPrefix().text().length() < FEW) {
      return null;
    }
    Term prefix = wildcard.getPrefix();
    int letters = prefix.text().length() < MANY ? FEW : MANY;
    Term first = new Term(prefix.field(), MARK + prefix.text().substring(0, letters));
    return QueryTree.term(first, WEIGHT * letters);
  }

  @Override
  public TokenStream wrapTermStream(String field, TokenStream words) {
    return new FirstLetters(new FirstLetters(words, MANY), FEW);
  }

  private static final class FirstLetters extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final int letters;
    private String waiting = "";

    FirstLetters(TokenStream input, int letters) {
      super(input);
      this.letters = letters;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!waiting.isEmpty()) {
        term.setEmpty().append(waiting);
        waiting = "";
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      if (term.length() >= letters && term.charAt(0) != MARK) {
        waiting = MARK + term.subSequence(0, letters).toString();
      }
      return true;
    }
  }
}
