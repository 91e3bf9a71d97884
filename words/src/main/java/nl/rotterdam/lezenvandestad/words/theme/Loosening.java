// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.words.theme.Loosened.Kind;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Takes one thing from a query, in every way there is: a demand from a part that has more of them,
 * an exclusion, the nearness of a phrase, the end of a word. What such a query finds and the whole
 * one does not, the whole one nearly found.
 */
final class Loosening {

  /** With fewer letters, words that begin so are mostly about something else. */
  private static final int FEWEST_LETTERS = 5;

  private Loosening() {}

  /** The query with one thing less, each way once; none when nothing of it can go. */
  static List<Loosened> of(Query query) {
    return switch (query) {
      case BoostQuery boost -> of(boost.getQuery());
      case BooleanQuery clauses when clauses.getMinimumNumberShouldMatch() == 0 -> of(clauses);
      case PhraseQuery phrase -> List.of(apart(phrase));
      case TermQuery word when word.getTerm().text().length() >= FEWEST_LETTERS ->
          List.of(
              new Loosened(Kind.BEGINS_SO, word.getTerm().text(), new PrefixQuery(word.getTerm())));
      default -> List.of();
    };
  }

  private static List<Loosened> of(BooleanQuery query) {
    List<BooleanClause> demands =
        query.clauses().stream().filter(BooleanClause::isRequired).toList();
    List<BooleanClause> exclusions =
        query.clauses().stream().filter(BooleanClause::isProhibited).toList();
    List<Loosened> less = new ArrayList<>();
    for (BooleanClause exclusion : exclusions) {
      less.add(without(query, exclusion, Kind.WITHOUT_EXCLUSION));
    }
    if (demands.size() > 1) {
      demands.forEach(demand -> less.add(without(query, demand, Kind.WITHOUT_DEMAND)));
      return less;
    }
    // One demand, or a choice of which one is enough: less of that one.
    List<BooleanClause> enough = demands.isEmpty() ? query.clauses() : demands;
    enough.stream()
        .filter(clause -> !clause.isProhibited())
        .flatMap(clause -> of(clause.query()).stream())
        .forEach(loose -> less.add(excluding(loose, exclusions)));
    return less;
  }

  private static Loosened without(BooleanQuery query, BooleanClause less, Kind kind) {
    BooleanQuery.Builder rest = new BooleanQuery.Builder();
    query.clauses().stream().filter(clause -> !clause.equals(less)).forEach(rest::add);
    return new Loosened(kind, ThemeQuery.text(less.query()), rest.build());
  }

  private static Loosened excluding(Loosened loose, List<BooleanClause> exclusions) {
    if (exclusions.isEmpty()) {
      return loose;
    }
    BooleanQuery.Builder both = new BooleanQuery.Builder().add(loose.query(), Occur.MUST);
    exclusions.forEach(both::add);
    return new Loosened(loose.kind(), loose.part(), both.build());
  }

  private static Loosened apart(PhraseQuery phrase) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (Term word : phrase.getTerms()) {
      words.add(new TermQuery(word), Occur.MUST);
    }
    return new Loosened(Kind.WORDS_APART, ThemeQuery.text(phrase), words.build());
  }
}
