// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.emerging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.words.analysis.QueryAnalyzer;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;
import nl.rotterdam.lezenvandestad.words.analysis.VocabularyFile;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Reads what a note holds that can rise: its words but for those that carry no meaning, and every
 * two of them. A word stands for its stem alone, as in a query: with its synonyms and parts it
 * would be counted several times. Thread-safe.
 */
public final class NoteReader {

  /** Shorter words and numbers say little. */
  private static final int SHORTEST = 3;

  private static final CharArraySet MEANINGLESS = DutchAnalyzer.getDefaultStopSet();

  private final QueryAnalyzer analyzer;

  /** A reader with these words. */
  public NoteReader(Vocabulary vocabulary) {
    analyzer = new QueryAnalyzer(vocabulary);
  }

  /** The note in this text. */
  public ReadNote read(String id, AreaId gebied, Instant observedAt, String text) {
    Map<String, String> words = words(text);
    List<String> stems = new ArrayList<>(words.keySet());
    Set<Feature> features = new HashSet<>();
    for (int i = 0; i < stems.size(); i++) {
      features.add(Feature.of(stems.get(i)));
      for (int j = i + 1; j < stems.size(); j++) {
        features.add(Feature.of(stems.get(i), stems.get(j)));
      }
    }
    return new ReadNote(id, gebied, observedAt, words, features);
  }

  private Map<String, String> words(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute stem = tokens.getAttribute(CharTermAttribute.class);
      OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String written = text.substring(place.startOffset(), place.endOffset());
        if (carriesMeaning(written)) {
          words.putIfAbsent(stem.toString(), written.toLowerCase(Locale.ROOT));
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static boolean carriesMeaning(String written) {
    return written.length() >= SHORTEST
        && Character.isLetter(written.charAt(0))
        && !MEANINGLESS.contains(VocabularyFile.plain(written));
  }
}
