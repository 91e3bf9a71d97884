// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.emerging;

/**
 * What can rise: the stem of a word, or those of two words of one note in the order of the
 * alphabet.
 *
 * @param stems one stem, or two with a space between them
 */
record Feature(String stems) {

  static Feature of(String stem) {
    return new Feature(stem);
  }

  static Feature of(String one, String other) {
    return new Feature(one.compareTo(other) < 0 ? one + ' ' + other : other + ' ' + one);
  }

  boolean isPair() {
    return stems.indexOf(' ') > 0;
  }

  String[] words() {
    return stems.split(" ");
  }
}
