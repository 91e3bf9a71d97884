// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.score;

import java.util.List;

/**
 * A note in which all personal data is marked.
 *
 * @param id names it in the list of what went wrong
 * @param text the note as its writer typed it
 * @param spans the personal data in it; empty for a clean note
 */
public record LabelledNote(String id, String text, List<LabelledSpan> spans) {

  /**
   * @throws IllegalArgumentException when a span ends beyond the text
   */
  public LabelledNote {
    spans = List.copyOf(spans);
    if (spans.stream().anyMatch(span -> span.end() > text.length())) {
      throw new IllegalArgumentException("a labelled span lies inside the text");
    }
  }

  boolean isClean() {
    return spans.isEmpty();
  }

  /** Without the text, so that no message can repeat it. */
  @Override
  public String toString() {
    return "LabelledNote[" + id + "]";
  }
}
