// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/**
 * Lets every word through and adds terms at its position, so that a phrase still meets the word
 * itself and each term points at the same letters of the note.
 */
abstract class AddedTermsFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Deque<String> waiting = new ArrayDeque<>();
  private AttributeSource.State word = captureState();

  AddedTermsFilter(TokenStream input) {
    super(input);
  }

  /** What is added to this word. */
  abstract Collection<String> added(String word);

  @Override
  public final boolean incrementToken() throws IOException {
    if (!waiting.isEmpty()) {
      restoreState(word);
      term.setEmpty().append(waiting.removeFirst());
      increment.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    waiting.addAll(added(term.toString()));
    if (!waiting.isEmpty()) {
      word = captureState();
    }
    return true;
  }

  @Override
  public final void reset() throws IOException {
    super.reset();
    waiting.clear();
  }
}
