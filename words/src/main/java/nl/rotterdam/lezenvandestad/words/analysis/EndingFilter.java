// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Finishes what the stemmer leaves of a plural: "gezinn", "huiz", "explosiev", "explosies" become
 * gezin, huis, explosief, explosie, as the singular does.
 */
final class EndingFilter extends TokenFilter {

  private static final int SHORTEST = 3;
  private static final String DOUBLED = "bfglmnprs";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute whole = addAttribute(KeywordAttribute.class);

  EndingFilter(TokenStream stems) {
    super(stems);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!whole.isKeyword() && term.length() > SHORTEST) {
      finish();
    }
    return true;
  }

  private void finish() {
    int last = term.length() - 1;
    char end = term.charAt(last);
    char before = term.charAt(last - 1);
    if (end == before && DOUBLED.indexOf(end) >= 0) {
      term.setLength(last);
    } else if (end == 's' && before == 'e' && term.charAt(last - 2) == 'i') {
      term.setLength(last);
    } else if (end == 'v') {
      term.buffer()[last] = 'f';
    } else if (end == 'z') {
      term.buffer()[last] = 's';
    }
  }
}
