// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchRequest.Filter;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchRequest.Page;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchRequest.Wanted;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.theme.NoteReading;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Answers what a person looks for in notes. Immutable; asks the index at each call anew. */
public final class NoteSearch {

  private final NoteIndex index;
  private final Analyzer words;
  private final AreaId city;
  private final InstantSource clock;

  /**
   * A search in these notes.
   *
   * @param city the area that holds all
   * @param clock says which notes may still be told
   */
  public NoteSearch(RetainedNotes notes, AreaId city, InstantSource clock) {
    this.index = notes.index();
    this.words = notes.queries().matcher().queries();
    this.city = city;
    this.clock = clock;
  }

  /** What is found; empty when it is to be like a note that is not there (any more). */
  public Optional<SearchResult> search(SearchRequest request) {
    return switch (request.wanted()) {
      case Wanted.Anything() -> Optional.of(search(new MatchAllDocsQuery(), request));
      case Wanted.Words(String text, boolean tolerant) ->
          Optional.of(search(new TextReader(words, tolerant).parse(text), request));
      case Wanted.Like(long handle) ->
          find(handle).map(like -> search(likeness(like, handle), request));
    };
  }

  /** The report that is called so in answers; empty when it is not there (any more). */
  public Optional<Sfeerbeeld> find(long handle) {
    Query one =
        retained(
            clock.instant(),
            builder ->
                builder.add(LongField.newExactQuery(NoteDocument.HANDLE, handle), Occur.FILTER));
    return index.reading(searcher -> {
      ScoreDoc[] found = searcher.search(one, 1).scoreDocs;
      return found.length == 0
          ? Optional.empty()
          : Optional.of(NoteDocument.read(searcher.storedFields(), found[0].doc).report());
    });
  }

  private Query likeness(Sfeerbeeld like, long handle) {
    String text = like.note().map(Note::text).orElseThrow();
    return index.reading(
        searcher -> new Likeness(searcher.getIndexReader(), index.notes()).to(text, handle));
  }

  private SearchResult search(Query wanted, SearchRequest request) {
    Query query =
        retained(
            clock.instant(), builder -> filter(builder.add(wanted, Occur.MUST), request.filter()));
    Page page = request.page();
    // One more than asked: whether there is a next part.
    TopFieldCollectorManager top =
        new TopFieldCollectorManager(
            page.order().sort(), page.skipped() + page.size() + 1, last(page), Integer.MAX_VALUE);
    return index.reading(searcher -> {
      Object[] found = searcher.search(query, new MultiCollectorManager(top, new Counting()));
      TopFieldDocs hits = (TopFieldDocs) found[0];
      @SuppressWarnings("unchecked") // what Counting makes
      Map<String, Map<String, Integer>> counts = (Map<String, Map<String, Integer>>) found[1];
      List<ScoreDoc> shown =
          Arrays.stream(hits.scoreDocs).skip(page.skipped()).limit(page.size()).toList();
      boolean more = hits.scoreDocs.length > page.skipped() + page.size();
      return new SearchResult(
          (int) hits.totalHits.value(),
          told(searcher, shown, wanted),
          Breakdown.of(counts, city.value()),
          more ? Optional.of(after(page, (FieldDoc) shown.getLast())) : Optional.empty());
    });
  }

  /** For Lucene: after every note that is alike. */
  private static @Nullable FieldDoc last(Page page) {
    return page.after().orElse(null) instanceof Position.AfterNote(long observedAt, long handle)
        ? new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {observedAt, handle})
        : null;
  }

  private static Position after(Page page, FieldDoc last) {
    return switch (page.order()) {
      case RELEVANCE -> new Position.AfterCount(page.skipped() + page.size());
      case NEWEST -> new Position.AfterNote((Long) last.fields[0], (Long) last.fields[1]);
    };
  }

  /** A query for what may still be told, with more conditions. */
  static Query retained(
      Instant now, Function<BooleanQuery.Builder, BooleanQuery.Builder> conditions) {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(NoteIndex.keptAt(now), Occur.FILTER);
    return conditions.apply(query).build();
  }

  private static BooleanQuery.Builder filter(BooleanQuery.Builder query, Filter filter) {
    oneOf(query, NoteDocument.THEME, filter.themes(), ThemeId::value);
    oneOf(query, NoteDocument.AREA, filter.areas(), AreaId::value);
    oneOf(query, NoteDocument.DOMAIN, filter.domains(), Domain::wire);
    oneOf(query, NoteDocument.LEVEL, filter.levels(), level -> Integer.toString(level));
    if (filter.from().isPresent() || filter.until().isPresent()) {
      query.add(
          LongField.newRangeQuery(
              NoteDocument.OBSERVED,
              filter.from().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE),
              filter.until().map(until -> until.toEpochMilli() - 1).orElse(Long.MAX_VALUE)),
          Occur.FILTER);
    }
    return query;
  }

  private static <T> void oneOf(
      BooleanQuery.Builder query, String field, Collection<T> values, Function<T, String> text) {
    if (!values.isEmpty()) {
      List<BytesRef> terms = values.stream().map(text).map(BytesRef::new).toList();
      query.add(new TermInSetQuery(field, terms), Occur.FILTER);
    }
  }

  /** These notes, with the words in them that this query met. */
  List<FoundNote> told(IndexSearcher searcher, List<ScoreDoc> hits, Query wanted)
      throws IOException {
    List<FoundNote> notes = new ArrayList<>(hits.size());
    for (ScoreDoc hit : hits) {
      NoteDocument.Stored stored = NoteDocument.read(searcher.storedFields(), hit.doc);
      String text = stored.report().note().map(Note::text).orElseThrow();
      NoteReading reading = new NoteReading(text, index.notes());
      notes.add(
          new FoundNote(stored.handle(), stored.report(), List.copyOf(reading.words(wanted))));
    }
    return notes;
  }
}
