// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CachingTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** One note, read once; queries are run on it only when asked. For one thread, for a moment. */
public final class NoteReading {

  private final String text;
  private final CachingTokenFilter tokens;
  private final Set<String> terms = new HashSet<>();
  private @Nullable IndexSearcher searcher;

  /**
   * Reads a note.
   *
   * @param analyzer as {@link ThemeMatcher#notes} has it
   */
  public NoteReading(String text, Analyzer analyzer) {
    this.text = text;
    // The analyzer reads every note with the same stream: it is closed before the next.
    try (TokenStream words = analyzer.tokenStream(ThemeQuery.NOTE, text)) {
      tokens = new CachingTokenFilter(words);
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every term that a word of the note can be met by. */
  Set<String> terms() {
    return terms;
  }

  /** Whether this query, in the field {@link ThemeQuery#NOTE}, finds the note. */
  public boolean matches(Query query) {
    try {
      return searcher().count(query) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words that this query met, in the order of the note; empty when it does not match. */
  public SortedSet<NoteWord> words(Query query) {
    SortedSet<NoteWord> words = new TreeSet<>();
    try {
      IndexSearcher note = searcher();
      LeafReaderContext leaf = note.getIndexReader().leaves().getFirst();
      Matches matches =
          note.createWeight(note.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1).matches(leaf, 0);
      if (matches != null) {
        collect(matches.getMatches(ThemeQuery.NOTE), words);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void collect(@Nullable MatchesIterator hits, Set<NoteWord> words) throws IOException {
    while (hits != null && hits.next()) {
      MatchesIterator parts = hits.getSubMatches();
      if (parts == null) {
        words.add(NoteWord.in(text, hits.startOffset(), hits.endOffset()));
      } else {
        collect(parts, words);
      }
    }
  }

  private IndexSearcher searcher() throws IOException {
    if (searcher == null) {
      MemoryIndex note = new MemoryIndex(true);
      tokens.reset();
      note.addField(ThemeQuery.NOTE, tokens);
      searcher = note.createSearcher();
    }
    return searcher;
  }
}
