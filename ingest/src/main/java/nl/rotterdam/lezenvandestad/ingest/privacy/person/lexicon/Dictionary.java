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

  private static final int BYTES = 256;

  private final FSA automaton;

  /** The node behind each two first bytes: near the root a node has most arcs to search. */
  private final int[] behindTwo;

  private Dictionary(FSA automaton) {
    this.automaton = automaton;
    this.behindTwo = behindTwo(automaton);
  }

  private static int[] behindTwo(FSA automaton) {
    int[] nodes = new int[BYTES * BYTES];
    int root = automaton.getRootNode();
    for (int arc = automaton.getFirstArc(root); arc != 0; arc = automaton.getNextArc(arc)) {
      int first = automaton.getArcLabel(arc) & 0xFF;
      int node = automaton.isArcTerminal(arc) ? NO_NODE : automaton.getEndNode(arc);
      int next = node == NO_NODE ? 0 : automaton.getFirstArc(node);
      for (; next != 0; next = automaton.getNextArc(next)) {
        if (!automaton.isArcTerminal(next)) {
          int second = automaton.getArcLabel(next) & 0xFF;
          nodes[first * BYTES + second] = automaton.getEndNode(next);
        }
      }
    }
    return nodes;
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
    byte[] letters = word.getBytes(StandardCharsets.UTF_8);
    if (letters.length < 2) {
      return letters.length == 0 ? NO_NODE : behindTwo(letters[0], SEPARATOR);
    }
    int node = behindTwo(letters[0], letters[1]);
    for (int at = 2; at < letters.length && node != NO_NODE; at++) {
      node = next(node, letters[at]);
    }
    return node == NO_NODE ? NO_NODE : next(node, SEPARATOR);
  }

  private int behindTwo(byte first, byte second) {
    return behindTwo[(first & 0xFF) * BYTES + (second & 0xFF)];
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
