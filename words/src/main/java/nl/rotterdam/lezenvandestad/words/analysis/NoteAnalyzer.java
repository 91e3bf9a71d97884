// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Reads Dutch field notes, and the queries that meet them. Each word gives its own form and its
 * stem, at one position: a wildcard meets what was written, a plain word meets the stem. Thread-safe.
 */
public final class NoteAnalyzer extends Analyzer {

  private static final CharArraySet SMALL_WORDS = DutchAnalyzer.getDefaultStopSet();

  private final Compounds compounds;
  private final StemmerOverrideFilter.StemmerOverrideMap stems;
  private final SynonymMap synonyms;

  /** An analyzer with these words. */
  public NoteAnalyzer(Vocabulary vocabulary) {
    try {
      compounds = new Compounds(vocabulary.parts());
      stems = stems(vocabulary.stems());
      synonyms = synonyms(vocabulary.synonyms());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream words = new LowerCaseFilter(tokenizer);
    words = new StopFilter(words, SMALL_WORDS);
    words = synonyms.fst == null ? words : new SynonymGraphFilter(words, synonyms, true);
    words = new CompoundFilter(words, compounds);
    words = new KeywordRepeatFilter(words);
    words = new StemmerOverrideFilter(words, stems);
    words = new SnowballFilter(words, new DutchStemmer());
    words = new ASCIIFoldingFilter(words);
    return new TokenStreamComponents(tokenizer, new RemoveDuplicatesTokenFilter(words));
  }

  /** What a wildcard query goes through: its letters, but no stem. */
  @Override
  protected TokenStream normalize(String field, TokenStream word) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(word));
  }

  private static StemmerOverrideFilter.StemmerOverrideMap stems(Map<String, String> stems)
      throws IOException {
    StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
    stems.forEach(builder::add);
    return builder.build();
  }

  private static SynonymMap synonyms(Map<String, String> synonyms) throws IOException {
    SynonymMap.Builder builder = new SynonymMap.Builder(true);
    synonyms.forEach((word, instead) -> builder.add(words(word), words(instead), true));
    return builder.build();
  }

  private static CharsRef words(String text) {
    return SynonymMap.Builder.join(text.split(" "), new CharsRefBuilder());
  }
}
