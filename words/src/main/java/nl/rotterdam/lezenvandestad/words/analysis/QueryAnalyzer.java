// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Reads the words of a query: each gives its stem and nothing else, because the note gives every
 * other term it can be met by. Would "studentenstaking" in a query be taken apart too, then any
 * note about a student would match. Thread-safe.
 */
public final class QueryAnalyzer extends Analyzer {

  private final StemmerOverrideMap stems;

  /** An analyzer with these words. */
  public QueryAnalyzer(Vocabulary vocabulary) {
    stems = WordForms.stems(vocabulary);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    return new TokenStreamComponents(
        tokenizer, WordForms.stemmed(WordForms.plain(tokenizer), stems));
  }

  /** What the letters before a wildcard go through: no stem, they are no word. */
  @Override
  protected TokenStream normalize(String field, TokenStream letters) {
    return WordForms.letters(letters);
  }
}
