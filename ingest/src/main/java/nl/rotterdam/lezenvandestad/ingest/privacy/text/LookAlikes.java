// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

/**
 * Letters of other scripts that look like Latin ones, after Unicode's confusables (UTS #39). They
 * count as Latin in a word that has a Latin letter too, and in a word that could be read as Latin
 * from its first letter to its last; a word that is plainly Cyrillic or Greek stays as it is.
 */
final class LookAlikes {

  /** Pairs that a reader cannot tell apart: the foreign letter, then the Latin one. */
  private static final String ALIKE =
      // Cyrillic
      "\u0430a\u0435e\u043Eo\u0440p\u0441c\u0443y\u0445x\u0455s\u0456i\u0458j\u051Bq\u051Dw\u04BBh\u0501d"
          + "\u04CFl\u0410A\u0412B\u0415E\u041AK\u041CM\u041DH\u041EO\u0420P\u0421C\u0422T\u0423Y\u0425X"
          + "\u0405S\u0406I\u0408J\u051AQ\u051CW\u04BAH\u04C0I"
          // Greek
          + "\u03BFo\u03BDv\u03F3j\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039AK\u039CM\u039DN\u039FO"
          + "\u03A1P\u03A4T\u03A5Y\u03A7X"
          // Armenian
          + "\u0585o\u057Du\u0570h\u0575j\u0581g\u0566q"
          // Latin letters of phonetic alphabets
          + "\u0251a\u0261g\u026Ai\u028Fy\u0280r\u0274n\u0299b\u029Ch\u029Fl\u1D00a\u1D04c\u1D05d\u1D07e"
          + "\u1D0Aj\u1D0Bk\u1D0Dm\u1D0Fo\u1D18p\u1D1Bt\u1D1Cu\u1D20v\u1D21w\u1D22z\uA730f\uA731s";

  /** Pairs that pass for each other in the midst of Latin letters only. */
  private static final String NEAR =
      "\u0432b\u043Ak\u043Cm\u043Dh\u0442t\u0433r\u044Cb\u0451e\u0454e\u0491r"
          + "\u03B1a\u03B2b\u03B5e\u03B7n\u03B9i\u03BAk\u03C1p\u03C3o\u03C4t\u03C5u\u03C7x\u03C9w\u03B3y\u0578n";

  private LookAlikes() {}

  /** Makes Latin what poses as Latin in this text; each letter stays at its position. */
  static void unmask(StringBuilder text) {
    int at = 0;
    while (at < text.length()) {
      int start = at;
      boolean foreign = false;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        foreign |= text.charAt(at) > 0x24F;
        at++;
      }
      if (foreign) {
        unmask(text, start, at);
      }
      at = Math.max(at, start + 1);
    }
  }

  private static void unmask(StringBuilder text, int start, int end) {
    boolean someLatin = false;
    boolean allAlike = true;
    for (int at = start; at < end; at++) {
      char letter = text.charAt(at);
      boolean latin = Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
      someLatin |= latin;
      allAlike &= latin || latin(ALIKE, letter) != letter;
    }
    if (!someLatin && !allAlike) {
      return;
    }
    for (int at = start; at < end; at++) {
      char letter = text.charAt(at);
      char alike = latin(ALIKE, letter);
      text.setCharAt(at, alike == letter && someLatin ? latin(NEAR, letter) : alike);
    }
  }

  private static char latin(String pairs, char letter) {
    int at = letter > 0x24F ? pairs.indexOf(letter) : -1;
    return at < 0 ? letter : pairs.charAt(at + 1);
  }
}
