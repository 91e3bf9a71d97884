// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs of addresses and codes written as words: "apenstaartje", "punt nl", "streepje". */
final class SignWords {

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("apenstaartje", "@"),
          Map.entry("apestaartje", "@"),
          Map.entry("apenstaart", "@"),
          Map.entry("apestaart", "@"),
          Map.entry("aapstaartje", "@"),
          Map.entry("aapje", "@"),
          Map.entry("at", "@"),
          Map.entry("dot", "."),
          Map.entry("punt", "."),
          Map.entry("puntje", "."),
          Map.entry("streepje", "-"),
          Map.entry("streep", "-"),
          Map.entry("koppelteken", "-"),
          Map.entry("dash", "-"),
          Map.entry("hyphen", "-"),
          Map.entry("underscore", "_"),
          Map.entry("onderstreep", "_"),
          Map.entry("onderstreepje", "_"),
          Map.entry("laagstreepje", "_"),
          Map.entry("dubbelepunt", ":"),
          Map.entry("komma", ","),
          Map.entry("backslash", "/"),
          Map.entry("slashes", "///"),
          Map.entry("slash", "/"),
          Map.entry("plus", "+"));

  /** Words that mean something else too, so that what stands around them decides. */
  private static final Set<String> AMBIGUOUS =
      Set.of("at", "aapje", "dot", "punt", "puntje", "plus", "streep", "komma");

  /** Signs of two words: the first, then what may follow it. */
  private static final Map<String, String> TWO_WORDS =
      Map.of(
          "schuine", "/", "dubbele", ":", "laag", "_", "lage", "_", "liggend", "_", "forward", "/");

  private static final Pattern SECOND_WORD = Pattern.compile(" (?:streep(?:je)?|punt|slash)\\b");

  /** "janapenstaartjegmailpuntcom", "voorbeeldpuntnl". */
  private static final Pattern GLUED_AT =
      Pattern.compile("^(.{2,})ap(?:en?|e)staart(?:je)?(.{2,})$");

  private static final Pattern GLUED_DOT = Pattern.compile("^(.{3,})(?:punt|dot)(nl|com|net)$");

  private static final String DOT = "(?: ?[.,(\\[{]| )[\"']?(?:punt|dot)?[)\\]}\"']? ?";

  private static final Pattern HOST =
      Pattern.compile(
          "[ )\\]}>_\"'|-]{0,3}(?:[a-z\\d-]{2,63} (?:nl|com)\\b|(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|protonmail|proton|ziggo|kpnmail"
              + "|kpn|planet|xs4all|upcmail|casema|home|chello)\\b|[a-z\\d-]{1,63}"
              + DOT
              + "(?:nl|com|org|net|eu|be|de|info|nu|io|co|example|online)\\b)");

  private static final Pattern TOP_LEVEL =
      Pattern.compile(
          "[ )\\]}>\"']{0,2}(?:(?:nl|com|org|net|eu|be|info|io|example|gg|ly)\\b"
              + "|[a-z]{2,6}(?: ?/| slash| schuine streep))");

  private static final int LOOK_AHEAD = 80;

  private SignWords() {}

  /** Whether this word, in lower case, may stand for a sign. */
  static boolean isOne(String word) {
    return SIGNS.containsKey(word);
  }

  /** Where a sign of two words ends that begins with this word; {@code end} when there is none. */
  static int endOfTwoWords(String folded, int start, int end) {
    if (!TWO_WORDS.containsKey(folded.substring(start, end))) {
      return end;
    }
    Matcher second = SECOND_WORD.matcher(folded).region(end, folded.length());
    return second.lookingAt() ? second.end() : end;
  }

  /** The sign of two words of which this is the first. */
  static String ofTwoWords(String first) {
    return TWO_WORDS.getOrDefault(first, "");
  }

  /** A word with signs in it as it is meant; empty when there are none. */
  static String readGlued(String word) {
    String read = word.contains("staart") ? GLUED_AT.matcher(word).replaceFirst("$1@$2") : word;
    boolean hasEnd = read.endsWith("nl") || read.endsWith("com") || read.endsWith("net");
    read = hasEnd ? GLUED_DOT.matcher(read).replaceFirst("$1.$2") : read;
    return read.equals(word) ? "" : read;
  }

  /**
   * What it stands for; empty when it is a word here.
   *
   * @param hasDots whether the note has what dots are spelled for
   */
  static String read(String folded, int start, int end, boolean hasDots, boolean isBetweenNumbers) {
    String word = folded.substring(start, end);
    String sign = SIGNS.get(word);
    if (sign == null) {
      return "";
    }
    if (!AMBIGUOUS.contains(word) || isBracketed(folded, start, end)) {
      return sign;
    }
    String next = folded.substring(end, Math.min(folded.length(), end + LOOK_AHEAD));
    return switch (sign) {
      case "@" -> HOST.matcher(next).lookingAt() ? sign : "";
      case "," -> isBetweenNumbers ? sign : "";
      case "+" -> next.startsWith(" ") ? sign : "";
      case "-" -> isDigit(folded, start - 2) || isDigit(folded, end + 1) ? sign : "";
      default ->
          hasDots
                  || folded.startsWith("www", start - 4)
                  || TOP_LEVEL.matcher(next).lookingAt()
                  || isBetweenNumbers
              ? sign
              : "";
    };
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  /** "(at)", "[dot]", "_at_". */
  static boolean isBracketed(String folded, int start, int end) {
    return start > 0
        && end < folded.length()
        && "([{<_-*\"'|".indexOf(folded.charAt(start - 1)) >= 0
        && ")]}>_-*\"'|".indexOf(folded.charAt(end)) >= 0;
  }
}
