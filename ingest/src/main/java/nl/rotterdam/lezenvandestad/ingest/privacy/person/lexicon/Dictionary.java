// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import morfologik.fsa.FSA;

/**
 * LanguageTool's Dutch dictionary: over five million word forms with their tags in one finite-state
 * automaton. An entry is the bytes of {@code word~ending~tag}. Thread-safe: the automaton never
 * changes, and each look-up has its own state.
 */
final class Dictionary {

  private static final String RESOURCE = "/org/languagetool/resource/nl/dutch.dict";
  private static final byte SEPARATOR = '~';
  private static final int NO_NODE = 0;
  private static final long SEED = 1;

  /** More than the base form and the tag of any entry have. */
  private static final int LONGEST_TAIL = 256;

  private final FSA automaton;

  private Dictionary(FSA automaton) {
    this.automaton = automaton;
  }

  static Dictionary load() {
    try (InputStream stream =
        Objects.requireNonNull(Dictionary.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new Dictionary(FSA.read(stream));
    } catch (IOException e) {
      throw new UncheckedIOException("the Dutch dictionary cannot be read", e);
    }
  }

  /** Gives each tag of this word, as it is written here. */
  void tagsOf(String word, Consumer<String> tag) {
    int node = nodeAfter(word);
    if (node != NO_NODE) {
      walk(node, new byte[LONGEST_TAIL], 0, 0, tag);
    }
  }

  /**
   * Words of small letters, drawn by following the automaton at random. Each time the same: the
   * draw has a fixed seed.
   */
  List<String> draw(int count) {
    Random random = new Random(SEED);
    List<String> words = new ArrayList<>(count);
    while (words.size() < count) {
      String word = draw(random);
      if (word.length() > 2 && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        words.add(word);
      }
    }
    return words;
  }

  private String draw(Random random) {
    StringBuilder word = new StringBuilder();
    int node = automaton.getRootNode();
    while (word.length() < LONGEST_TAIL) {
      int arc = arcAt(node, random.nextInt(automaton.getArcCount(node)));
      byte letter = automaton.getArcLabel(arc);
      if (letter == SEPARATOR || automaton.isArcTerminal(arc)) {
        break;
      }
      word.append((char) letter);
      node = automaton.getEndNode(arc);
    }
    return word.toString();
  }

  private int arcAt(int node, int index) {
    int arc = automaton.getFirstArc(node);
    for (int i = 0; i < index; i++) {
      arc = automaton.getNextArc(arc);
    }
    return arc;
  }

  /** The node behind {@code word~}; none when the dictionary lacks the word. */
  private int nodeAfter(String word) {
    int node = automaton.getRootNode();
    for (byte letter : word.getBytes(StandardCharsets.UTF_8)) {
      node = next(node, letter);
      if (node == NO_NODE) {
        return NO_NODE;
      }
    }
    return next(node, SEPARATOR);
  }

  private int next(int node, byte letter) {
    int arc = automaton.getArc(node, letter);
    return arc == 0 || automaton.isArcTerminal(arc) ? NO_NODE : automaton.getEndNode(arc);
  }

  /** Follows all ways on from this node: each is the rest of an entry, and its last part a tag. */
  private void walk(int node, byte[] tail, int length, int tagStart, Consumer<String> tag) {
    for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
      tail[length] = automaton.getArcLabel(arc);
      int start = tail[length] == SEPARATOR ? length + 1 : tagStart;
      if (automaton.isArcFinal(arc)) {
        tag.accept(new String(tail, start, length + 1 - start, StandardCharsets.US_ASCII));
      }
      if (!automaton.isArcTerminal(arc)) {
        walk(automaton.getEndNode(arc), tail, length + 1, start, tag);
      }
    }
  }
}
