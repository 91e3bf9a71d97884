// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A word of the contract: an enum constant that has a Dutch form on the wire. */
public interface WireWord {

  /** The Dutch word, as it stands in JSON and on the screen. */
  String wire();

  /** The constant of {@code type} with this Dutch word, if there is one. */
  static <E extends Enum<E> & WireWord> Optional<E> find(Class<E> type, String wire) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.wire().equals(wire)).findFirst();
  }

  /**
   * The constant of {@code type} with this Dutch word.
   *
   * @throws IllegalArgumentException when there is none; the message lists the words that are
   *     allowed and does not quote the input, which may be anything a person typed
   */
  static <E extends Enum<E> & WireWord> E of(Class<E> type, String wire) {
    return find(type, wire)
        .orElseThrow(
            () -> new IllegalArgumentException("not one of " + String.join(", ", words(type))));
  }

  /** All Dutch words of {@code type}, in their order. */
  static <E extends Enum<E> & WireWord> List<String> words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(WireWord::wire).toList();
  }
}
