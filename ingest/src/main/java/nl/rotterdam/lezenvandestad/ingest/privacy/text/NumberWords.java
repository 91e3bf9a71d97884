// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers in words, Dutch ones and English digits, and digits that are written as letters. */
final class NumberWords {

  private static final String[] UNITS = {
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"
  };
  private static final String[] TEENS = {
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien"
  };
  private static final String[] TENS = {
    "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"
  };
  private static final String[] ENGLISH = {
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
  };

  private static final Map<String, String> DIGITS = digits();

  /** The first two letters of all of them, and of "honderd": most words have others. */
  private static final Set<String> BEGINNINGS =
      Stream.concat(DIGITS.keySet().stream(), Stream.of("honderd"))
          .map(word -> word.substring(0, 2))
          .collect(Collectors.toUnmodifiableSet());

  /** What o, l, i, s, b, e and z pass for; the last four only among so many digits. */
  private static final String ALIKE = "olisbez";

  private static final String ALIKE_DIGITS = "0115832";

  private static final int MANY = 5;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 17;
  private static final int LONGEST_WORD = 64;

  private NumberWords() {}

  private static Map<String, String> digits() {
    Map<String, String> digits = new HashMap<>();
    for (int unit = 0; unit < 10; unit++) {
      digits.put(UNITS[unit], String.valueOf(unit));
      digits.put(ENGLISH[unit], String.valueOf(unit));
      digits.put(TEENS[unit], String.valueOf(10 + unit));
    }
    for (int ten = 2; ten < 10; ten++) {
      digits.put(TENS[ten - 2], String.valueOf(10 * ten));
      for (int unit = 1; unit < 10; unit++) {
        digits.put(UNITS[unit] + "en" + TENS[ten - 2], String.valueOf(10 * ten + unit));
      }
    }
    return Map.copyOf(digits);
  }

  /**
   * The digits that a word stands for, where the whole of it is number words, digits, and letters
   * written for digits beside one.
   *
   * @param word in lower case without accents
   */
  static Optional<String> digits(String word) {
    if (word.length() > LONGEST_WORD || !mayBeNumber(word)) {
      return Optional.empty();
    }
    Optional<String> hundreds = hundreds(word);
    if (hundreds.isPresent()) {
      return hundreds;
    }
    int written = digitsIn(word);
    String alike = written == 0 ? "" : written < MANY ? "oli" : ALIKE;
    return digits(word, alike);
  }

  /** The same of a word that stands between digits, where more letters pass for one: "06 4S 67". */
  static Optional<String> digitsAmidDigits(String word) {
    return word.length() <= SHORTEST && digitsIn(word) > 0 ? digits(word, ALIKE) : Optional.empty();
  }

  private static boolean mayBeNumber(String word) {
    return (word.length() >= SHORTEST && BEGINNINGS.contains(word.substring(0, 2)))
        || digitsIn(word) > 0;
  }

  private static Optional<String> digits(String word, String alike) {
    StringBuilder digits = new StringBuilder();
    int at = 0;
    while (at < word.length()) {
      char c = word.charAt(at);
      int end = endOfNumberWord(word, at);
      if (end > at) {
        digits.append(DIGITS.get(word.substring(at, end)));
        at = end;
      } else if (c >= '0' && c <= '9') {
        digits.append(c);
        at++;
      } else if (alike.indexOf(c) >= 0) {
        digits.append(ALIKE_DIGITS.charAt(alike.indexOf(c)));
        at++;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(digits.toString());
  }

  /** "tweehonderdtwaalf", "negentienhonderdzevenentachtig" and "drieduizendelf". */
  private static Optional<String> hundreds(String word) {
    int hundred = word.indexOf("honderd");
    if (hundred > 0) {
      return hundreds(word.substring(0, hundred), word.substring(hundred + "honderd".length()));
    }
    if (hundred == 0) {
      return hundreds("een", word.substring("honderd".length()));
    }
    int thousand = word.indexOf("duizend");
    return thousand > 0
        ? hundreds(
                DIGITS.getOrDefault(word.substring(0, thousand), "").length() == 1
                    ? word.substring(0, thousand)
                    : "",
                word.substring(thousand + "duizend".length()))
            .map(digits -> digits.charAt(0) + "0" + digits.substring(1))
        : Optional.empty();
  }

  private static Optional<String> hundreds(String count, String rest) {
    String first = DIGITS.getOrDefault(count, "");
    String unit = rest.startsWith("en") ? rest.substring(2) : rest;
    String last = rest.isEmpty() ? "00" : DIGITS.getOrDefault(unit, "");
    return !first.isEmpty() && !first.equals("0") && !last.isEmpty()
        ? Optional.of(first + (last.length() == 1 ? "0" + last : last))
        : Optional.empty();
  }

  /** What an ordinal stands for: "twaalfde" is 12. */
  static Optional<String> ordinal(String word) {
    return switch (word) {
      case "eerste" -> Optional.of("1");
      case "derde" -> Optional.of("3");
      default -> {
        int end = word.endsWith("ste") ? 3 : word.endsWith("de") ? 2 : 0;
        yield end == 0
            ? Optional.empty()
            : Optional.ofNullable(DIGITS.get(word.substring(0, word.length() - end)));
      }
    };
  }

  /** The longest number word wins: "vierendertig" is no four. */
  private static int endOfNumberWord(String word, int start) {
    if ("netdvzaofs".indexOf(word.charAt(start)) < 0) {
      return start;
    }
    for (int end = Math.min(word.length(), start + LONGEST); end >= start + SHORTEST; end--) {
      if (DIGITS.containsKey(word.substring(start, end))) {
        return end;
      }
    }
    return start;
  }

  private static int digitsIn(String word) {
    int digits = 0;
    for (int at = 0; at < word.length(); at++) {
      digits += Character.isDigit(word.charAt(at)) ? 1 : 0;
    }
    return digits;
  }
}
