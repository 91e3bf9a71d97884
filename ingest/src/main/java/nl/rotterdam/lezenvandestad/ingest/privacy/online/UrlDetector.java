// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.online;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.Anchors;
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
          "(?<![a-z\\d-])[a-z\\d-]{1,63}+ ?\\. ?(?:(?:nl|com|org|eu|gg|ly)\\b(?: ?/ ?[^ ]{1,2000}+)?|[a-z]{2,6} ?/ ?[^ ]{1,2000}+)");

  /** Hosts of short links and invitations, without their dot. */
  private static final Pattern NO_DOT =
      Pattern.compile("(?<![a-z\\d-])(?:discord gg|bit ly|t me|wa me|youtu be) ?/ ?[^ ]{1,2000}+");

  /** Before a host in words: "de site heet witte wijk.nl". */
  private static final Set<String> NO_PART_OF_A_HOST =
      Set.of(
          """
          naar op via van de het een is heet heten site website webadres en in bij door dat die ook
          kijk zie link linkje url pagina adres staat gedeeld heeft deelt delen plaatst dit deze
          voor met over als om aan te wordt werd was vinden genaamd kanaal app groep mail bericht
          berichten lees meer info onder zijn haar hun
          """
              .strip()
              .split("\\s+"));

  private static final int MOST_WORDS_OF_A_HOST = 2;

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
    spaced(normalised, found);
    if (normalised.hasAny(" /", "/ ", " gg/", " ly/", " me/", " be/")) {
      Anchors.at(
          NO_DOT,
          folded,
          folded,
          host -> accept(normalised, host.start(), host.end(), found),
          "discord gg",
          "bit ly",
          "t me",
          "wa me",
          "youtu be");
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

  /** At each dot with a space beside it and small letters behind. */
  private static void spaced(NormalisedText text, Consumer<Span> found) {
    String folded = text.folded();
    Matcher host = SPACED.matcher(folded).useTransparentBounds(true).useAnchoringBounds(false);
    for (int dot = folded.indexOf('.'); dot > 0; dot = folded.indexOf('.', dot + 1)) {
      int end = folded.charAt(dot - 1) == ' ' ? dot - 1 : dot;
      int after = folded.startsWith(" ", dot + 1) ? dot + 2 : dot + 1;
      boolean hasSpace =
          end < dot || after > dot + 1 || folded.startsWith(" /", endOfWord(folded, after));
      int start = startOfHost(folded, end, 0);
      if (hasSpace
          && start < end
          && after < text.text().length()
          && Character.isLowerCase(text.text().charAt(after))
          && host.region(start, folded.length()).lookingAt()) {
        accept(text, host.start(), host.end(), found);
      }
    }
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 8 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static void accept(NormalisedText text, int first, int end, Consumer<Span> found) {
    int start = withWords(text, first, end);
    boolean isProfile = PROFILE.matcher(text.folded()).region(start, end).lookingAt();
    found.accept(
        isProfile
            ? Span.certain(FindingKind.ACCOUNT, start, end, "het is een pagina op sociale media")
            : Span.certain(FindingKind.URL, start, end, "er staat een webadres"));
  }

  /** Where the dot was spelled out, so may be a host of some words: "witte wijk punt nl". */
  private static int withWords(NormalisedText text, int start, int end) {
    int dot = text.text().lastIndexOf('.', end - 1);
    if (dot < start || text.originalEnd(dot + 1) - text.originalStart(dot) < 3) {
      return start;
    }
    int at = start;
    for (int words = 0; words < MOST_WORDS_OF_A_HOST; words++) {
      int word =
          at > 1 && text.text().charAt(at - 1) == ' ' ? startOfHost(text.text(), at - 1, 0) : at;
      if (word >= at - 1 || NO_PART_OF_A_HOST.contains(text.folded().substring(word, at - 1))) {
        return at;
      }
      at = word;
    }
    return at;
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
