// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/**
 * LanguageTool's Dutch dictionary: over five million word forms with their tags in one finite-state
 * automaton. An entry is the bytes of {@code word~ending~tag}. Thread-safe: the automaton never
 * changes, and each look-up has its own state.
 */
final class Dictionary {

  private static final String RESOURCE = "/org/languagetool/resource/nl/dutch.dict";
  private static final byte SEPARATOR = '~';

  private final FSA automaton;
  private final FSATraversal traversal;

  private Dictionary(FSA automaton) {
    this.automaton = automaton;
    this.traversal = new FSATraversal(automaton);
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
    byte[] bytes = (word + '~').getBytes(StandardCharsets.UTF_8);
    MatchResult match =
        traversal.match(new MatchResult(), bytes, 0, bytes.length, automaton.getRootNode());
    if (match.kind == MatchResult.SEQUENCE_IS_A_PREFIX) {
      for (ByteBuffer entry : automaton.getSequences(match.node)) {
        tag.accept(text(entry, last(entry) + 1, entry.limit()));
      }
    }
  }

  /** Gives each word that begins with a capital, with one of its tags at a time. */
  void capitalised(BiConsumer<String, String> entry) {
    int root = automaton.getRootNode();
    for (int arc = automaton.getFirstArc(root); arc != 0; arc = automaton.getNextArc(arc)) {
      byte label = automaton.getArcLabel(arc);
      if (label >= 'a' && label <= 'z' || automaton.isArcTerminal(arc)) {
        continue;
      }
      for (ByteBuffer tail : automaton.getSequences(automaton.getEndNode(arc))) {
        String word = text(label, tail, first(tail));
        if (Character.isUpperCase(word.charAt(0))) {
          entry.accept(word, text(tail, last(tail) + 1, tail.limit()));
        }
      }
    }
  }

  private static int first(ByteBuffer entry) {
    int at = entry.position();
    while (entry.get(at) != SEPARATOR) {
      at++;
    }
    return at;
  }

  private static int last(ByteBuffer entry) {
    int at = entry.limit() - 1;
    while (entry.get(at) != SEPARATOR) {
      at--;
    }
    return at;
  }

  private static String text(ByteBuffer entry, int from, int to) {
    return new String(entry.array(), from, to - from, StandardCharsets.UTF_8);
  }

  private static String text(byte first, ByteBuffer tail, int to) {
    byte[] bytes = new byte[to - tail.position() + 1];
    bytes[0] = first;
    tail.get(tail.position(), bytes, 1, bytes.length - 1);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
