// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import java.util.Collection;
import org.apache.lucene.analysis.TokenStream;

/** Adds what a misspelt word was probably meant as. */
final class SpellingFilter extends AddedTermsFilter {

  private final Spelling spelling;

  SpellingFilter(TokenStream input, Spelling spelling) {
    super(input);
    this.spelling = spelling;
  }

  @Override
  Collection<String> added(String word) {
    return spelling.meant(word);
  }
}
