// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import nl.rotterdam.lezenvandestad.model.wire.WireWord;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/**
 * In what order notes are told. Notes that are alike stand in the order of their handles, which is
 * none: that of the topic would tell, within a quarter, who was first.
 */
public enum Order implements WireWord {
  /** What answers the question best (BM25). */
  RELEVANCE("relevantie"),
  /** What was observed last. */
  NEWEST("nieuwste");

  private final String wire;

  Order(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  Sort sort() {
    SortField first =
        switch (this) {
          case RELEVANCE -> SortField.FIELD_SCORE;
          case NEWEST -> number(NoteDocument.OBSERVED, true);
        };
    return new Sort(first, number(NoteDocument.HANDLE, false));
  }

  private static SortField number(String field, boolean descending) {
    return LongField.newSortField(field, descending, SortedNumericSelector.Type.MIN);
  }
}
