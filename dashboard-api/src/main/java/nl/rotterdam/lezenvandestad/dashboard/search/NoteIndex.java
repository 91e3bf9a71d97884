// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.erasure.Erasure;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeTree;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/**
 * The index of retained notes. One thread writes, any number read what {@link #show} showed last.
 * It is not closed: it holds nothing but memory, which goes when nobody reads it any more.
 */
public final class NoteIndex {

  /** As long as the topic keeps a report. */
  static final Duration KEPT = Topics.REPORTS.settings().keptFor().orElseThrow();

  private static final double BUFFER_MIB = 32;

  /** Would tell the terminal that vectors could be faster; there are none here. */
  private static final Logger ON_VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  static {
    ON_VECTORS.setLevel(Level.SEVERE);
  }

  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Analyzer notes;
  private final AreaTree areas;
  private final ThemeTree themes;
  private final LongSupplier handles;

  /**
   * An empty index.
   *
   * @param directory where its bytes are
   * @param notes reads notes
   * @param handles draws what a note is called in answers: numbers from 0 that nobody can guess
   */
  public NoteIndex(
      Directory directory, Analyzer notes, AreaTree areas, ThemeTree themes, LongSupplier handles) {
    this.notes = notes;
    this.areas = areas;
    this.themes = themes;
    this.handles = handles;
    // Whatever share of a segment was deleted: its bytes are to go.
    TieredMergePolicy merges = new TieredMergePolicy().setForceMergeDeletesPctAllowed(0);
    try {
      writer =
          new IndexWriter(
              directory,
              new IndexWriterConfig(notes)
                  .setRAMBufferSizeMB(BUFFER_MIB)
                  .setMergePolicy(merges)
                  .setMergeScheduler(new SerialMergeScheduler()));
      searchers = new SearcherManager(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads notes as this index does. */
  Analyzer notes() {
    return notes;
  }

  /** Puts a report in, in the place of what stood under its id; one without a note is not found. */
  public void put(RetainedReport retained) {
    Term id = id(retained.report().id());
    Optional<Document> document =
        retained
            .report()
            .note()
            .map(note -> NoteDocument.of(retained, note, handles.getAsLong(), areas, themes));
    write(() ->
        document.isPresent()
            ? writer.updateDocument(id, document.get())
            : writer.deleteDocuments(id));
  }

  /** Takes a report out. */
  public void remove(ReportId report) {
    write(() -> writer.deleteDocuments(id(report)));
  }

  /** Takes out what is erased. */
  public void erase(Erasure order) {
    for (Map.Entry<Integer, Long> before : order.before().entrySet()) {
      Query erased =
          new BooleanQuery.Builder()
              .add(covered(order.scope()), Occur.FILTER)
              .add(LongField.newExactQuery(NoteDocument.PARTITION, before.getKey()), Occur.FILTER)
              .add(
                  LongField.newRangeQuery(NoteDocument.OFFSET, 0, before.getValue() - 1),
                  Occur.FILTER)
              .build();
      write(() -> writer.deleteDocuments(erased));
    }
  }

  private static Query covered(Scope scope) {
    return switch (scope) {
      case Scope.OfTheme(var theme) -> new TermQuery(new Term(NoteDocument.THEME, theme.value()));
      case Scope.OfDay(var day) -> {
        long start = day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
        yield LongField.newRangeQuery(
            NoteDocument.OBSERVED, start, start + Duration.ofDays(1).toMillis() - 1);
      }
    };
  }

  /** Takes out what may no longer be kept at this moment; it is not found before that either. */
  public void expire(Instant now) {
    write(() ->
        writer.deleteDocuments(
            LongField.newRangeQuery(NoteDocument.ACCEPTED, 0, keptFrom(now) - 1)));
  }

  /** Writes what holds bytes of what was taken out anew, without. */
  public void purge() {
    write(() -> {
      writer.forceMergeDeletes();
      return 0;
    });
    show();
  }

  /** From now on everything is found that was put in, and nothing that was taken out. */
  public void show() {
    write(() -> {
      searchers.maybeRefreshBlocking();
      return 0;
    });
  }

  /** How many notes can be found. */
  public int size() {
    return reading(searcher -> searcher.getIndexReader().numDocs());
  }

  /** Asks the index something. */
  @FunctionalInterface
  interface Question<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  <T> T reading(Question<T> question) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return question.of(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What may be told at this moment, whether or not it was taken out already. */
  static Query keptAt(Instant now) {
    return LongField.newRangeQuery(NoteDocument.ACCEPTED, keptFrom(now), Long.MAX_VALUE);
  }

  private static long keptFrom(Instant now) {
    return now.minus(KEPT).toEpochMilli();
  }

  private static Term id(ReportId report) {
    return new Term(NoteDocument.ID, report.toString());
  }

  private interface Change {
    long make() throws IOException;
  }

  private static void write(Change change) {
    try {
      var _ = change.make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
