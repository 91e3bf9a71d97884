// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

import java.util.Arrays;

/**
 * A text as the detectors see it: each character in its plain form ({@link PlainForms}), letters of
 * another script that pose as Latin ones made Latin ({@link LookAlikes}), and what cannot be seen
 * left out. Case and accents stay; {@link #folded()} is without them. It knows where each of its
 * characters stood. Immutable.
 */
public final class NormalisedText {

  private static final int NEAR = 4;
  private static final char DELETE = 0x7F;

  private final String text;
  private final String folded;
  private final int[] starts;
  private final int[] ends;
  private final int digits;
  private final int densest;

  private NormalisedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.folded = Folding.of(text);
    this.starts = starts;
    this.ends = ends;
    int count = 0;
    int together = 0;
    int most = 0;
    int last = -1;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        together = last >= 0 && at - last <= NEAR ? together + 1 : 1;
        most = Math.max(most, together);
        last = at;
        count++;
      }
    }
    this.digits = count;
    this.densest = most;
  }

  /** How many digits it has. */
  public int digits() {
    return digits;
  }

  /** The most digits in a row of which each is at most four characters from the one before. */
  public int densestDigits() {
    return densest;
  }

  /** Whether one of these stands in {@link #folded()}. */
  public boolean hasAny(String... parts) {
    for (String part : parts) {
      if (folded.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** The text as the detectors see it. */
  public static NormalisedText of(String original) {
    StringBuilder text = new StringBuilder(original.length());
    int[] starts = new int[original.length() + 16];
    int[] ends = new int[starts.length];
    for (int at = 0; at < original.length(); ) {
      char c = original.charAt(at);
      if (c >= ' ' && c < DELETE && text.length() < starts.length) {
        starts[text.length()] = at;
        ends[text.length()] = ++at;
        text.append(c);
        continue;
      }
      int codePoint = original.codePointAt(at);
      int after = at + Character.charCount(codePoint);
      if (PlainForms.isMark(codePoint)) {
        setOnLast(text, codePoint);
        if (!text.isEmpty()) {
          ends[text.length() - 1] = after;
        }
        at = after;
        continue;
      }
      String plain = PlainForms.of(codePoint);
      int needed = text.length() + plain.length();
      if (needed > starts.length) {
        starts = Arrays.copyOf(starts, 2 * needed);
        ends = Arrays.copyOf(ends, 2 * needed);
      }
      Arrays.fill(starts, text.length(), needed, at);
      Arrays.fill(ends, text.length(), needed, after);
      text.append(plain);
      at = after;
    }
    LookAlikes.unmask(text);
    return new NormalisedText(text.toString(), starts, ends);
  }

  /**
   * Another way to read a text.
   *
   * @param starts where each character begins in the text that it is another reading of
   * @param ends where each character ends in it
   */
  static NormalisedText reading(String text, int[] starts, int[] ends) {
    return new NormalisedText(text, starts, ends);
  }

  /** The part of this text from one position to another. */
  public NormalisedText part(int from, int to) {
    return new NormalisedText(
        text.substring(from, to),
        Arrays.copyOfRange(starts, from, to),
        Arrays.copyOfRange(ends, from, to));
  }

  /** An accent of its own becomes one with its letter; any other mark is dropped. */
  private static void setOnLast(StringBuilder text, int mark) {
    if (!text.isEmpty()) {
      int last = text.length() - 1;
      text.setCharAt(last, PlainForms.composed(text.charAt(last), mark));
    }
  }

  /** Its characters. */
  public String text() {
    return text;
  }

  /**
   * The same characters in lower case and without accents, each at its own position: as long as
   * {@link #text()}.
   */
  public String folded() {
    return folded;
  }

  /** Where the character at this position begins in the writer's own text. */
  public int originalStart(int position) {
    return starts[position];
  }

  /** Where the character before this position, which is above 0, ends in the writer's own text. */
  public int originalEnd(int position) {
    return ends[position - 1];
  }

  /** At most so many characters of {@link #folded()} before this position. */
  public String before(int position, int characters) {
    return folded.substring(Math.max(0, position - characters), position);
  }

  /** At most so many characters of {@link #folded()} from this position on. */
  public String after(int position, int characters) {
    return folded.substring(position, Math.min(folded.length(), position + characters));
  }
}
