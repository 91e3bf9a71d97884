// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Finds what a note lacked for a query, part by part. */
final class NearMisses {

  private final MemoryIndex note = new MemoryIndex();

  private NearMisses(String text, Analyzer analyzer) {
    note.addField(ThemeQuery.NOTE, text, analyzer);
  }

  /** The parts that this note missed nearly, the nearest first; empty when it matches. */
  static List<NearMiss> of(String text, ThemeQuery query, Analyzer analyzer) {
    NearMisses misses = new NearMisses(text, analyzer);
    if (misses.has(query.query())) {
      return List.of();
    }
    List<NearMiss> found = new ArrayList<>();
    misses.collect(query.query(), found);
    found.sort(Comparator.comparingInt(miss -> miss.absent().size() + miss.excluded().size()));
    return found;
  }

  private boolean has(Query part) {
    return note.search(part) > 0;
  }

  private void collect(Query part, List<NearMiss> found) {
    switch (part) {
      case BooleanQuery parts when parts.clauses().stream().anyMatch(BooleanClause::isRequired) ->
          conjunction(parts, found);
      case BooleanQuery parts ->
          parts.clauses().stream()
              .filter(clause -> clause.occur() == Occur.SHOULD)
              .forEach(clause -> collect(clause.query(), found));
      case PhraseQuery phrase -> phrase(phrase, found);
      default -> {}
    }
  }

  private void conjunction(BooleanQuery parts, List<NearMiss> found) {
    List<String> present = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    List<String> excluded = new ArrayList<>();
    for (BooleanClause clause : parts) {
      boolean has = has(clause.query());
      if (clause.isRequired()) {
        (has ? present : absent).add(text(clause.query()));
      } else if (clause.isProhibited() && has) {
        excluded.add(text(clause.query()));
      }
    }
    if (!present.isEmpty() && !(absent.isEmpty() && excluded.isEmpty())) {
      found.add(new NearMiss(present, absent, excluded));
    }
  }

  /** The words are there, but not near one another, or some are. */
  private void phrase(PhraseQuery phrase, List<NearMiss> found) {
    List<String> present = new ArrayList<>();
    for (Term term : phrase.getTerms()) {
      if (has(new TermQuery(term))) {
        present.add(term.text());
      }
    }
    if (!present.isEmpty()) {
      found.add(new NearMiss(present, List.of(text(phrase)), List.of()));
    }
  }

  private static String text(Query part) {
    return part.toString(ThemeQuery.NOTE);
  }
}
