// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/** The steps that notes and queries share: were they to differ, the two would never meet. */
final class WordForms {

  private WordForms() {}

  /** Lower case without accents. */
  static TokenStream letters(TokenStream words) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(words));
  }

  /** Lower case without accents, and without the 's of a Dutch plural: azc's is azc. */
  static TokenStream plain(TokenStream words) {
    return new EnglishPossessiveFilter(letters(words));
  }

  /** Without its ending. */
  static TokenStream stemmed(TokenStream words, StemmerOverrideMap stems) {
    return new EndingFilter(
        new SnowballFilter(new StemmerOverrideFilter(words, stems), new DutchStemmer()));
  }

  /** A right stem is its own stem: "joden" and "jood" would not meet if that became "jod". */
  static StemmerOverrideMap stems(Vocabulary vocabulary) {
    StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
    vocabulary.stems().forEach(builder::add);
    vocabulary.stems().values().forEach(stem -> builder.add(stem, stem));
    try {
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
