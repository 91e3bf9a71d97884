// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A query as what a note must have. Which words are there decides AND, OR and NOT; where they
 * stand, and all that is left, Lucene decides.
 */
sealed interface Condition {

  /** The note has this word: its number. */
  record Word(int number) implements Condition {}

  /** It meets each of these and none of those. */
  record All(List<Condition> required, List<Condition> forbidden) implements Condition {}

  /** It meets one of these. */
  record Any(List<Condition> choices) implements Condition {}

  /** It has these words, and Lucene says that it matches. */
  record Run(List<Condition> words, Query query) implements Condition {}

  /** The condition that this query is. */
  static Condition of(Query query, WordNumbers numbers) {
    return switch (query) {
      case TermQuery one -> new Word(numbers.whole(one.getTerm().text()));
      case PrefixQuery wildcard
          when wildcard.getPrefix().text().length() >= WordNumbers.FIRST_LETTERS ->
          new Word(numbers.start(wildcard.getPrefix().text()));
      case PhraseQuery phrase -> new Run(words(phrase, numbers), phrase);
      case BoostQuery boost -> of(boost.getQuery(), numbers);
      case BooleanQuery clauses when clauses.getMinimumNumberShouldMatch() == 0 ->
          of(clauses, numbers);
      default -> new Run(List.of(), query);
    };
  }

  private static Condition of(BooleanQuery query, WordNumbers numbers) {
    List<Condition> required = new ArrayList<>();
    List<Condition> choices = new ArrayList<>();
    List<Condition> forbidden = new ArrayList<>();
    for (BooleanClause clause : query) {
      Condition condition = of(clause.query(), numbers);
      if (clause.isRequired()) {
        required.add(condition);
      } else {
        (clause.occur() == Occur.SHOULD ? choices : forbidden).add(condition);
      }
    }
    if (required.isEmpty()) {
      Condition any = new Any(choices);
      return forbidden.isEmpty() ? any : new All(List.of(any), forbidden);
    }
    return new All(required, forbidden);
  }

  private static List<Condition> words(PhraseQuery phrase, WordNumbers numbers) {
    return Arrays.stream(phrase.getTerms())
        .<Condition>map(term -> new Word(numbers.whole(term.text())))
        .toList();
  }

  /**
   * Whether a note meets it.
   *
   * @param present the numbers of the words it has
   */
  default boolean isMetBy(NoteReading note, BitSet present) {
    return switch (this) {
      case Word(int number) -> present.get(number);
      case All(var required, var forbidden) ->
          required.stream().allMatch(each -> each.isMetBy(note, present))
              && forbidden.stream().noneMatch(each -> each.isMetBy(note, present));
      case Any(var choices) -> choices.stream().anyMatch(each -> each.isMetBy(note, present));
      case Run(var words, Query query) ->
          words.stream().allMatch(word -> word.isMetBy(note, present)) && note.matches(query);
    };
  }

  /**
   * Words of which a note has at least one when it meets the condition, as few as can be; empty
   * when there are none, so that it may be met by any note.
   */
  default List<Integer> anchors() {
    return switch (this) {
      case Word(int number) -> List.of(number);
      case All(var required, var _) -> fewest(required);
      case Any(var choices) -> ofAll(choices);
      case Run(var words, var _) -> fewest(words);
    };
  }

  private static List<Integer> fewest(List<Condition> conditions) {
    List<Integer> fewest = List.of();
    for (Condition condition : conditions) {
      List<Integer> anchors = condition.anchors();
      if (!anchors.isEmpty() && (fewest.isEmpty() || anchors.size() < fewest.size())) {
        fewest = anchors;
      }
    }
    return fewest;
  }

  private static List<Integer> ofAll(List<Condition> choices) {
    List<Integer> all = new ArrayList<>();
    for (Condition choice : choices) {
      List<Integer> anchors = choice.anchors();
      if (anchors.isEmpty()) {
        return List.of();
      }
      all.addAll(anchors);
    }
    return all;
  }
}
