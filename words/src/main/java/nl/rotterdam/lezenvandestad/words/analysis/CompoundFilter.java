// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import java.util.Collection;
import org.apache.lucene.analysis.TokenStream;

/** Adds the parts of a compound. */
final class CompoundFilter extends AddedTermsFilter {

  private final Compounds compounds;

  CompoundFilter(TokenStream input, Compounds compounds) {
    super(input);
    this.compounds = compounds;
  }

  @Override
  Collection<String> added(String word) {
    return compounds.split(word);
  }
}
