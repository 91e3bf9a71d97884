// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.online;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/** Finds web addresses; a profile on a social medium is an account. */
final class UrlDetector implements Detector {

  private static final int LONGEST_HOST = 255;
  private static final int LONGEST_PATH = 2_000;

  private static final Pattern SCHEME =
      Pattern.compile(
          "(?:h(?:tt|xx)p ?s?|ftp)(?: ?:? ?[/\\\\]{2} ?|: ?/?)[^ ]{2,2000}+|www ?\\. ?[^ ]{2,2000}+"
              + "|www [a-z\\d-]{2,63} (?:nl|com|org|be|eu)\\b");

  /** "voorbeeld . nl / pagina". */
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<![a-z\\d-])[a-z\\d-]{2,63}+ ?\\. ?(?:nl|com|org)\\b(?: ?/ ?[^ ]{1,2000}+)?");

  private static final Pattern PROFILE =
      Pattern.compile(
          "(?:https?://)?(?:www\\.|m\\.|nl\\.|nl-nl\\.)?(?:instagram\\.com|instagr\\.am|facebook\\.com|fb\\.com|fb\\.me"
              + "|tiktok\\.com|snapchat\\.com|t\\.me|telegram\\.me|twitter\\.com|x\\.com|threads\\.net|linkedin\\.com|youtube\\.com|wa\\.me|discord\\.gg|onlyfans\\.com|twitch\\.tv|pinterest\\.com|vk\\.com)/[^"
              + " ]++");

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String text = normalised.text();
    String folded = normalised.folded();
    int from = 0;
    if (folded.contains("http")
        || folded.contains("hxxp")
        || folded.contains("ftp")
        || folded.contains("www")) {
      for (Matcher matcher = SCHEME.matcher(folded); matcher.find(); ) {
        accept(normalised, matcher.start(), matcher.end(), found);
      }
    }
    if (folded.contains(" .") || folded.contains(". nl") || folded.contains(" /")) {
      for (Matcher matcher = SPACED.matcher(folded); matcher.find(); ) {
        accept(normalised, matcher.start(), matcher.end(), found);
      }
    }
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, from))) {
      int start = startOfHost(text, dot, from);
      int end = endOfHost(text, dot);
      boolean hasPath = hasPath(text, end);
      String last = text.substring(text.lastIndexOf('.', end - 1) + 1, end);
      if (start < dot && (hasPath ? Hosts.isTopLevelOfAPath(last) : Hosts.isTopLevel(last))) {
        end = hasPath ? endOfPath(text, end) : end;
        accept(normalised, start, end, found);
      }
      from = Math.max(end, dot + 1);
    }
  }

  private static void accept(NormalisedText text, int start, int end, Consumer<Span> found) {
    boolean isProfile = PROFILE.matcher(text.folded()).region(start, end).lookingAt();
    found.accept(
        isProfile
            ? Span.certain(FindingKind.ACCOUNT, start, end, "het is een pagina op sociale media")
            : Span.certain(FindingKind.URL, start, end, "er staat een webadres"));
  }

  /** Behind a slash, a question mark or a port. */
  private static boolean hasPath(String text, int end) {
    return end + 1 < text.length()
        && (text.charAt(end) == '/'
            || text.charAt(end) == '?'
            || (text.charAt(end) == ':' && Character.isDigit(text.charAt(end + 1))))
        && text.charAt(end + 1) != ' ';
  }

  private static int startOfHost(String text, int dot, int from) {
    int start = dot;
    while (start > from && dot - start < LONGEST_HOST && isHostCharacter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** After the last label that follows a dot; a dot that ends the sentence is not part of it. */
  private static int endOfHost(String text, int dot) {
    int end = dot;
    while (end < text.length() && text.charAt(end) == '.') {
      int label = end + 1;
      while (label < text.length() && label - end < 64 && isHostCharacter(text.charAt(label))) {
        label++;
      }
      if (label == end + 1) {
        break;
      }
      end = label;
    }
    return Math.max(end, dot + 1);
  }

  private static int endOfPath(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST_PATH && text.charAt(end) != ' ') {
      end++;
    }
    return end;
  }

  private static boolean isHostCharacter(char c) {
    return c == '-' || Character.isLetterOrDigit(c);
  }
}
