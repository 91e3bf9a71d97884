// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.words.analysis.VocabularyFile;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * A theme's query that was understood. Immutable.
 *
 * @param query what notes are matched with
 * @param words the words in it, in lower case and without accents
 */
public record ThemeQuery(Query query, Set<String> words) {

  /** The name of the field that holds the note. */
  public static final String NOTE = "notitie";

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  public ThemeQuery {
    words = Set.copyOf(words);
  }

  /**
   * Parses Lucene's classic syntax; empty when the text is something else, and when it asks for
   * more than the note: an index may have other fields.
   */
  public static Optional<ThemeQuery> parse(String text, Analyzer words) {
    QueryParser parser = new QueryParser(NOTE, words);
    try {
      return Optional.of(parser.parse(text))
          .filter(ThemeQuery::isAboutTheNote)
          .map(query -> new ThemeQuery(query, words(text)));
    } catch (ParseException | TooComplexToDeterminizeException e) {
      return Optional.empty();
    }
  }

  private static boolean isAboutTheNote(Query query) {
    Set<String> fields = new HashSet<>();
    query.visit(
        new QueryVisitor() {
          @Override
          public boolean acceptField(String field) {
            return fields.add(field);
          }

          @Override
          public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            return this;
          }
        });
    return Set.of(NOTE).containsAll(fields);
  }

  /** What notes match that lack one thing of what this asks for, one query for each thing. */
  public List<Loosened> loosened() {
    return Loosening.of(query);
  }

  /** The parts of which one is enough, when nothing is excluded. */
  List<Query> alternatives() {
    return alternatives(query).toList();
  }

  private static Stream<Query> alternatives(Query query) {
    return query instanceof BooleanQuery clauses
            && clauses.clauses().stream().noneMatch(BooleanClause::isRequired)
        ? clauses.clauses().stream()
            .filter(clause -> !clause.isProhibited())
            .flatMap(clause -> alternatives(clause.query()))
        : Stream.of(query);
  }

  /** A part of a query as text, without the name of the field. */
  static String text(Query part) {
    return part.toString(NOTE);
  }

  private static Set<String> words(String text) {
    return WORD.matcher(VocabularyFile.plain(text))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }
}
