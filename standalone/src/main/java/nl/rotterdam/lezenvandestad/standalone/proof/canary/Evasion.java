// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.canary;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A way to write something down that makes it harder to find. */
enum Evasion {
  /** As anyone would write it. */
  NONE("gewoon", text -> text),
  /** Without capitals. */
  LOWER("kleine letters", text -> text.toLowerCase(Locale.ROOT)),
  /** All capitals. */
  UPPER("hoofdletters", text -> text.toUpperCase(Locale.ROOT)),
  /** With a blank between all characters. */
  SPACED("gespatieerd", text -> text.replaceAll("[ -]", "").replaceAll("(?<=.)(?=.)", " ")),
  /** With a dot after every second character. */
  DOTTED("met punten", text -> text.replaceAll("[ -]", "").replaceAll("(?<=\\G..)(?=.)", ".")),
  /** Without what parts it. */
  JOINED("aaneen", text -> text.replaceAll("[ .-]", "")),
  /** With invisible characters in it. */
  INVISIBLE("onzichtbare tekens", text -> text.replaceAll("(?<=\\G...)(?=.)", "\u200B")),
  /** In the wide characters of East Asian type. */
  WIDE("brede tekens", Evasion::wide),
  /** With letters of another script that look the same. */
  LOOKALIKE("lijkende letters", Evasion::lookalike),
  /** With letters for digits. */
  LETTERS("letters voor cijfers", text -> text.replace('0', 'O').replace('1', 'l')),
  /** With the digits as words. */
  WORDS("cijfers als woorden", Evasion::words),
  /** An address as it is said. */
  SPOKEN("uitgesproken", text -> text.replace("@", " apenstaartje ").replace(".", " punt "));

  private static final int WIDE_OFFSET = 0xFEE0;
  private static final String[] DIGITS = {
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"
  };
  private static final Map<Character, Character> CYRILLIC =
      Map.of('a', '\u0430', 'e', '\u0435', 'o', '\u043E', 'p', '\u0440', 'c', '\u0441');

  private final String name;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final UnaryOperator<String> write;

  Evasion(String name, UnaryOperator<String> write) {
    this.name = name;
    this.write = write;
  }

  String dutch() {
    return name;
  }

  String write(String text) {
    return write.apply(text);
  }

  private static String wide(String text) {
    return each(text, letter -> letter > ' ' && letter < 0x7F ? letter + WIDE_OFFSET : letter);
  }

  private static String lookalike(String text) {
    return each(text, letter -> CYRILLIC.getOrDefault((char) letter, (char) letter));
  }

  private static String each(String text, java.util.function.IntUnaryOperator change) {
    return text.chars()
        .map(change)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String words(String text) {
    return text.chars()
        .filter(Character::isDigit)
        .mapToObj(digit -> DIGITS[digit - '0'])
        .collect(Collectors.joining(" "));
  }
}
