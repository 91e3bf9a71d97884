// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.disk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Many byte sequences, looked for at once: each position of the haystack is one look at a bit, and
 * only where that is set at the sequences that begin so. Immutable, thread-safe.
 */
final class Needles {

  /** The shortest sequence that is looked for, in bytes: shorter ones are found by chance. */
  static final int SHORTEST = 6;

  private static final int BITS = 1 << 24;
  private static final long WINDOW = (1L << (8 * SHORTEST)) - 1;

  private final BitSet begins = new BitSet(BITS);
  private final Map<Long, List<Needle>> byBegin;
  private final int longest;

  /** One sequence: whose it is, and which form of the secret. */
  static final class Needle {

    private final Secret secret;
    private final String form;
    private final byte[] bytes;

    /** The bytes are the needle's from now on. */
    Needle(Secret secret, String form, byte[] bytes) {
      this.secret = secret;
      this.form = form;
      this.bytes = bytes;
    }

    Secret secret() {
      return secret;
    }

    String form() {
      return form;
    }
  }

  Needles(List<Needle> needles) {
    Map<Long, List<Needle>> byBegin = new HashMap<>();
    int longest = SHORTEST;
    for (Needle needle : needles) {
      if (needle.bytes.length >= SHORTEST) {
        byBegin.computeIfAbsent(begin(needle.bytes), any -> new ArrayList<>(1)).add(needle);
        longest = Math.max(longest, needle.bytes.length);
      }
    }
    byBegin.keySet().forEach(begin -> begins.set(bit(begin)));
    this.byBegin = byBegin;
    this.longest = longest;
  }

  private static long begin(byte[] bytes) {
    long begin = 0;
    for (int i = 0; i < SHORTEST; i++) {
      begin = (begin << 8) | (bytes[i] & 0xFF);
    }
    return begin;
  }

  private static int bit(long begin) {
    long mixed = begin * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (BITS - 1);
  }

  /** The length of the longest, in bytes: what the end of one piece shares with the next. */
  int longest() {
    return longest;
  }

  /** Gives each sequence that stands in the first {@code length} bytes, as often as it does. */
  void find(byte[] haystack, int length, Consumer<Needle> found) {
    long begin = 0;
    for (int at = 0; at < length; at++) {
      begin = ((begin << 8) | (haystack[at] & 0xFF)) & WINDOW;
      if (at >= SHORTEST - 1 && begins.get(bit(begin))) {
        findAt(haystack, at - SHORTEST + 1, length, begin, found);
      }
    }
  }

  private void findAt(byte[] haystack, int from, int length, long begin, Consumer<Needle> found) {
    for (Needle needle : byBegin.getOrDefault(begin, List.of())) {
      int to = from + needle.bytes.length;
      if (to <= length && Arrays.equals(haystack, from, to, needle.bytes, 0, needle.bytes.length)) {
        found.accept(needle);
      }
    }
  }
}
