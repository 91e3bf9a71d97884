// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.io.IOException;
import java.io.StringReader;
import nl.rotterdam.lezenvandestad.words.theme.ThemeQuery;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Finds notes that share the words that say most of a note: those that few others have. */
final class Likeness {

  private static final int MOST_TERMS = 20;
  private static final int SHORTEST_WORD = 4;

  /** One shared word is a coincidence; a word gives its form and its stem. */
  private static final double LEAST_SHARED = 0.3;

  private final MoreLikeThis terms;

  Likeness(IndexReader index, Analyzer notes) throws IOException {
    terms = new MoreLikeThis(index);
    terms.setAnalyzer(notes);
    terms.setMinTermFreq(1);
    terms.setMinDocFreq(2);
    terms.setMinWordLen(SHORTEST_WORD);
    terms.setMaxQueryTerms(MOST_TERMS);
    terms.setBoost(true);
  }

  /** Notes like this one, which is itself not found. */
  Query to(String note, long handle) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    int count = 0;
    if (terms.like(ThemeQuery.NOTE, new StringReader(note)) instanceof BooleanQuery shared) {
      for (BooleanClause term : shared) {
        query.add(term);
        count++;
      }
    }
    return query
        .setMinimumNumberShouldMatch(Math.max(1, (int) Math.ceil(LEAST_SHARED * count)))
        .add(LongField.newExactQuery(NoteDocument.HANDLE, handle), Occur.MUST_NOT)
        .build();
  }
}
