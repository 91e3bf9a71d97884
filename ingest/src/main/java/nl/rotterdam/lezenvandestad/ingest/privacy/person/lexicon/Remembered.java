// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers that are asked for again and again, looked up once. For one note and one thread: it is
 * gone with the note, so that no word of it stays in memory.
 */
final class Remembered<T> implements Function<String, T> {

  private final Function<String, T> lookUp;
  private final Map<String, T> answers = new HashMap<>();

  Remembered(Function<String, T> lookUp) {
    this.lookUp = lookUp;
  }

  @Override
  public T apply(String word) {
    return answers.computeIfAbsent(word, lookUp);
  }
}
