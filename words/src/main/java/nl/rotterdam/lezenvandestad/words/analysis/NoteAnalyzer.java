// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * Reads Dutch field notes. A word gives all its terms at one position: its own form, its stem, what
 * it is a synonym of, the parts it is made of, and the word it is probably a slip of. A wildcard
 * meets any of them, a plain word meets the stem. Thread-safe.
 */
public final class NoteAnalyzer extends Analyzer {

  private final Compounds compounds;
  private final Spelling spelling;
  private final StemmerOverrideMap stems;
  private final SynonymMap synonyms;

  /**
   * An analyzer with these words.
   *
   * @param spelling what a misspelt word may have been meant as
   */
  public NoteAnalyzer(Vocabulary vocabulary, Spelling spelling) {
    this.spelling = spelling;
    compounds = new Compounds(vocabulary.parts());
    stems = WordForms.stems(vocabulary);
    synonyms = synonyms(vocabulary.synonyms());
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream words = WordForms.plain(tokenizer);
    words = synonyms.fst == null ? words : new SynonymGraphFilter(words, synonyms, false);
    words = new SpellingFilter(words, spelling);
    words = new CompoundFilter(words, compounds);
    words = new KeywordRepeatFilter(words);
    words = WordForms.stemmed(words, stems);
    return new TokenStreamComponents(tokenizer, new RemoveDuplicatesTokenFilter(words));
  }

  private static SynonymMap synonyms(Map<String, String> synonyms) {
    SynonymMap.Builder builder = new SynonymMap.Builder(true);
    synonyms.forEach((word, instead) -> builder.add(words(word), words(instead), true));
    try {
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CharsRef words(String text) {
    return SynonymMap.Builder.join(text.split(" "), new CharsRefBuilder());
  }
}
