// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.util.function.LongSupplier;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;
import nl.rotterdam.lezenvandestad.words.theme.ThemeQueries;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * The retained notes and the queries of themes, as the topics had them at one reading.
 *
 * @param index the notes
 * @param queries the queries that notes are matched with now
 */
public record RetainedNotes(NoteIndex index, ThemeQueries queries) {

  /**
   * None yet; the notes that are put in will be on the heap. They are read as they are matched with
   * themes, so that a query finds in the index what it finds in the stream of reports.
   *
   * @param handles draws what a note is called in answers
   * @throws IllegalArgumentException when a theme's query is none
   */
  public static RetainedNotes empty(
      AreaTree areas, ThemeCatalogue themes, Vocabulary vocabulary, LongSupplier handles) {
    ThemeQueries queries = new ThemeQueries(themes, vocabulary);
    return new RetainedNotes(
        new NoteIndex(onHeap(), queries.matcher().notes(), areas, themes.tree(), handles), queries);
  }

  /** Each file as one array, which is read fastest. */
  static Directory onHeap() {
    return new ByteBuffersDirectory(
        new SingleInstanceLockFactory(),
        ByteBuffersDataOutput::new,
        ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
  }
}
