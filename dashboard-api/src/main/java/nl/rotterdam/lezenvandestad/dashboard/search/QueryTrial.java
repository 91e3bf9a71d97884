// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.search.TrialResult.Comparison;
import nl.rotterdam.lezenvandestad.dashboard.search.TrialResult.NearNote;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.theme.Loosened;
import nl.rotterdam.lezenvandestad.words.theme.NoteReading;
import nl.rotterdam.lezenvandestad.words.theme.ThemeQueries;
import nl.rotterdam.lezenvandestad.words.theme.ThemeQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Tries a theme's query on the retained notes before it holds for the notes to come. */
public final class QueryTrial {

  /** Two of these and a filter are as much as Lucene takes in one query. */
  private static final int MOST_LEAVES = IndexSearcher.getMaxClauseCount() / 2 - 4;

  private final NoteIndex index;
  private final ThemeQueries queries;
  private final NoteSearch search;
  private final InstantSource clock;

  /** Tries in these notes. */
  public QueryTrial(RetainedNotes notes, NoteSearch search, InstantSource clock) {
    this.index = notes.index();
    this.queries = notes.queries();
    this.search = search;
    this.clock = clock;
  }

  /** Whether a query is short enough to be tried: it has some 500 words at most. */
  public static boolean fits(ThemeQuery query) {
    return leaves(query.query()) <= MOST_LEAVES;
  }

  /**
   * Tries a query.
   *
   * @param tried one that {@link #fits}
   * @param compared the theme that the query is meant for; not compared when its own is too long
   * @param most at most so many notes that are found, and as many that nearly are
   */
  public TrialResult of(ThemeQuery tried, Optional<ThemeId> compared, int most) {
    Instant now = clock.instant();
    List<Loosened> loosened = bounded(tried.loosened());
    Query found = NoteSearch.retained(now, query -> query.add(tried.query(), Occur.MUST));
    Query near = but(now, oneOf(loosened), tried.query());
    return index.reading(searcher -> {
      List<ScoreDoc> hits = List.of(searcher.search(found, most).scoreDocs);
      List<ScoreDoc> misses = List.of(searcher.search(near, most).scoreDocs);
      return new TrialResult(
          searcher.count(found),
          search.told(searcher, hits, tried.query()),
          searcher.count(near),
          near(searcher, misses, loosened),
          compare(searcher, tried, compared, now));
    });
  }

  private List<NearNote> near(
      IndexSearcher searcher, List<ScoreDoc> misses, List<Loosened> loosened) throws IOException {
    List<NearNote> near = new ArrayList<>();
    for (FoundNote note : search.told(searcher, misses, oneOf(loosened))) {
      String text = note.report().note().map(Note::text).orElseThrow();
      NoteReading reading = new NoteReading(text, index.notes());
      near.add(
          new NearNote(
              note, loosened.stream().filter(less -> reading.matches(less.query())).toList()));
    }
    return near;
  }

  private Optional<Comparison> compare(
      IndexSearcher searcher, ThemeQuery tried, Optional<ThemeId> compared, Instant now)
      throws IOException {
    Optional<ThemeQuery> present = compared.flatMap(queries::of).filter(QueryTrial::fits);
    if (present.isEmpty()) {
      return Optional.empty();
    }
    Query held = present.get().query();
    Query chosen = new TermQuery(new Term(NoteDocument.THEME, compared.orElseThrow().value()));
    Query both =
        NoteSearch.retained(
            now, query -> query.add(tried.query(), Occur.FILTER).add(chosen, Occur.FILTER));
    return Optional.of(
        new Comparison(
            searcher.count(but(now, tried.query(), held)),
            searcher.count(but(now, held, tried.query())),
            searcher.count(both),
            searcher.count(but(now, chosen, tried.query()))));
  }

  private static Query but(Instant now, Query wanted, Query not) {
    return NoteSearch.retained(
        now, query -> query.add(wanted, Occur.MUST).add(not, Occur.MUST_NOT));
  }

  private static Query oneOf(List<Loosened> loosened) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    loosened.forEach(less -> any.add(less.query(), Occur.SHOULD));
    return any.build();
  }

  /** As many as one query can hold: of a very long one, the first parts alone are loosened. */
  private static List<Loosened> bounded(List<Loosened> loosened) {
    List<Loosened> some = new ArrayList<>();
    int leaves = 0;
    for (Loosened less : loosened) {
      leaves += leaves(less.query());
      if (leaves > MOST_LEAVES) {
        break;
      }
      some.add(less);
    }
    return some;
  }

  private static int leaves(Query query) {
    int[] count = new int[1];
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query leaf, Term... terms) {
            count[0] += terms.length;
          }

          @Override
          public void visitLeaf(Query leaf) {
            count[0]++;
          }

          @Override
          public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            return this;
          }
        });
    return count[0];
  }
}
