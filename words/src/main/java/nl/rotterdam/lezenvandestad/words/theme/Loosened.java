// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import nl.rotterdam.lezenvandestad.model.wire.WireWord;
import org.apache.lucene.search.Query;

/**
 * A query that asks for one thing less than another does.
 *
 * @param kind in what way it asks for less
 * @param part the part of the other query that asks for it, as it was understood
 * @param query what is left, in the field {@link ThemeQuery#NOTE}
 */
public record Loosened(Kind kind, String part, Query query) {

  /** In what way a query asks for less. */
  public enum Kind implements WireWord {
    /** A part that had to match need not. */
    WITHOUT_DEMAND("zonder-eis"),
    /** A part that was not to match may. */
    WITHOUT_EXCLUSION("zonder-uitsluiting"),
    /** The words of a phrase may stand anywhere. */
    WORDS_APART("losse-woorden"),
    /** A longer word that begins so will do. */
    BEGINS_SO("begin-van-woord");

    private final String wire;

    Kind(String wire) {
      this.wire = wire;
    }

    @Override
    public String wire() {
      return wire;
    }
  }
}
