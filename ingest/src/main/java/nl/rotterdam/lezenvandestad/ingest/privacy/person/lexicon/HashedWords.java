// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

/**
 * Bits by word, by open addressing on a hash of 64 bits: nine bytes a word, and no text. Two of
 * some hundred thousand words share a hash with a chance below one in a hundred million.
 */
final class HashedWords {

  private long[] hashes = new long[1 << 19];
  private byte[] bits = new byte[hashes.length];
  private int size;

  void add(String word, int more) {
    if (2 * size > hashes.length) {
      grow();
    }
    put(hash(word), (byte) more);
  }

  int bitsOf(String word) {
    return bits[slot(hash(word))];
  }

  private void put(long hash, byte more) {
    int slot = slot(hash);
    if (hashes[slot] == 0) {
      hashes[slot] = hash;
      size++;
    }
    bits[slot] |= more;
  }

  private int slot(long hash) {
    int slot = (int) hash & hashes.length - 1;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & hashes.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] before = hashes;
    byte[] bitsBefore = bits;
    hashes = new long[2 * before.length];
    bits = new byte[hashes.length];
    size = 0;
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        put(before[i], bitsBefore[i]);
      }
    }
  }

  /** FNV-1a over the characters, mixed as in SplitMix64; never 0, which marks a free place. */
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
    hash ^= hash >>> 31;
    return hash == 0 ? 1 : hash;
  }
}
