// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

import java.text.Normalizer;

/**
 * The plain form of a character: Unicode's compatibility form (NFKC), with all spaces, hyphens,
 * quotation marks and digits of all scripts the same, and circled or boxed letters and digits
 * without their circle or box.
 */
final class PlainForms {

  private static final String[] ASCII = new String[0x80];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      boolean unseen = Character.isISOControl(c) && !Character.isWhitespace(c);
      ASCII[c] = unseen ? "" : Character.isWhitespace(c) ? " " : String.valueOf(c);
    }
  }

  /** Signs that are written for others, each followed by what it is written for. */
  private static final String SIGNS =
      "\u2018'\u2019'\u201B'\u02BC'\u02B9'\u00B4'\u2032'`'"
          + "\u201C\"\u201D\"\u201E\"\u201F\"\u00AB\"\u00BB\"\u2033\""
          + "\u2212-\u2043-\u2796-\u00B7.\u2219.\u22C5.\u2027.\u3002.\u2022 \u2800 \u3164 \uFFA0 \u115F \u1160 "
          + "\u2044/\u2215/\u29F8/\u2236:\uA789:\u02D0:";

  private PlainForms() {}

  /** Whether this stands on or around the character before it. */
  static boolean isMark(int codePoint) {
    if (codePoint < 0x300) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** This letter with this mark where Unicode has them as one character, else the bare letter. */
  static char composed(char letter, int mark) {
    if (!Character.isLetter(letter)) {
      return letter;
    }
    String both = letter + Character.toString(mark);
    String composed = Normalizer.normalize(both, Normalizer.Form.NFC);
    return composed.length() == 1 ? composed.charAt(0) : letter;
  }

  /** The plain form of a character that is no mark; empty for what cannot be seen. */
  static String of(int codePoint) {
    if (codePoint < ASCII.length) {
      return ASCII[codePoint];
    }
    int sign = codePoint <= Character.MAX_VALUE ? SIGNS.indexOf(codePoint) : -1;
    if (sign >= 0) {
      return SIGNS.substring(sign + 1, sign + 2);
    }
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      return " ";
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT -> "";
      case Character.DASH_PUNCTUATION -> "-";
      case Character.DECIMAL_DIGIT_NUMBER -> Integer.toString(Character.digit(codePoint, 10));
      case Character.OTHER_NUMBER -> number(codePoint);
      case Character.OTHER_SYMBOL -> symbol(codePoint);
      default -> compatible(codePoint);
    };
  }

  /** Numbers on or in discs, which have no compatibility form, and those in brackets. */
  private static String number(int codePoint) {
    if (codePoint == 0x24FF) {
      return "0";
    }
    for (int first : new int[] {0x24F5, 0x2776, 0x2780, 0x278A}) {
      if (codePoint >= first && codePoint < first + 10) {
        return Integer.toString(1 + codePoint - first);
      }
    }
    String number = compatible(codePoint);
    boolean isBracketed = number.startsWith("(") || number.endsWith(".");
    return isBracketed ? number.replaceAll("[().]", "") : number;
  }

  /** White letters on black discs and squares, and the letters that flags are made of. */
  private static String symbol(int codePoint) {
    for (int first : new int[] {0x1F150, 0x1F170, 0x1F1E6}) {
      if (codePoint >= first && codePoint < first + 26) {
        return String.valueOf((char) ('A' + codePoint - first));
      }
    }
    return compatible(codePoint);
  }

  private static String compatible(int codePoint) {
    return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
  }
}
