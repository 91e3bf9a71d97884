// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.online;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.Anchors;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/** Finds handles: "@iemand", and names that are told with their platform, "insta: iemand". */
final class AccountDetector implements Detector {

  private static final Pattern HANDLE = Pattern.compile("[a-z\\d_][a-z\\d_.-]{1,39}+");

  private static final String PLATFORM =
      "(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|face"
          + " ?book|fb|telegram|discord|twitter|threads|linked ?in|youtube"
          + "|twitch|steam|psn|signal|ig|tg|reddit|roblox|fortnite|xbox|be ?real|x)";

  /** A platform or a word for an account, and what stands behind it. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![a-z\\d])(?:"
              + PLATFORM
              + "[ -]?(?:naam|account|handle|user|profiel|id)?|(gebruikersnaam|schermnaam|username|accountnaam|gamertag)"
              + "|account|handle|nick(?:name)?|profiel|kanaal|user|onder de naam)(?<link> is | heet (?:hij |zij |ze )?|[ ]?[:=>][ ]?"
              + "| (?:van|bij|op|als|met|door) | )(?:['\"@])?(?<name>[a-z\\d_][a-z\\d_.-]{1,39}+)");

  /** "iemand#1234" and "u/iemand": no word has that. */
  private static final Pattern TAGGED =
      Pattern.compile(
          "[a-z\\d_][a-z\\d_.]{1,31}+#\\d{4}(?!\\d)|(?<![a-z\\d/.])u/(?!jij|jou|jullie|wij|ons)[a-z\\d_-]{3,39}+|(?<=@"
              + " )[a-z_.]{2,30}\\d[a-z\\d_.]{0,9}+");

  /** The first word of every match of the pattern above. */
  private static final Set<String> NAMING = naming();

  private static final Pattern OWNED = Pattern.compile("(?:zijn|haar|hun|mijn|z'n|d'r) $");

  /** What may follow "insta:" and is no handle. */
  private static final Set<String> WORDS =
      Set.of(
          """
          de het een er daar veel geen wel via op over niet jongeren filmpje filmpjes video
          videos beelden oproep oproepen groep groepen onrust ook dat dit die wordt worden
          nieuwe online live berichten bericht in van voor met en is sfeer rustig onrustig
          druk stil weinig oproepje discussie boze reacties mensen ze we wij men vooral alles
          nog nu
          """
              .split("\\s+"));

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String folded = normalised.folded();
    atSigns(folded, found);
    Anchors.atWords(NAMING, NAMED, folded, named -> named(normalised, named, found));
    if (folded.indexOf('#') > 0 || folded.contains("u/") || folded.contains("@ ")) {
      tagged(folded, found);
    }
    underscores(folded, found);
  }

  private static Set<String> naming() {
    Set<String> words =
        new HashSet<>(
            List.of(
                """
                tik face linked be gebruikersnaam schermnaam username accountnaam gamertag account
                handle nick nickname profiel kanaal user onder
                """
                    .split("\\s+")));
    List<String> platforms =
        List.of(
            """
            insta instagram snap snapchat tiktok facebook fb telegram discord twitter threads linkedin
            youtube twitch steam psn signal ig tg reddit roblox fortnite xbox bereal x
            """
                .split("\\s+"));
    for (String platform : platforms) {
      for (String end : new String[] {"", "naam", "account", "handle", "user", "profiel", "id"}) {
        words.add(platform + end);
      }
    }
    return Set.copyOf(words);
  }

  private static void named(NormalisedText normalised, MatchResult named, Consumer<Span> found) {
    String folded = normalised.folded();
    int start = named.start("name");
    int end = withoutEnd(folded, start, named.end("name"));
    String handle = folded.substring(start, end);
    if (end - start > 1 && (isTold(normalised, named) ? isNoWord(handle) : isMadeUp(handle))) {
      found.accept(
          Span.certain(FindingKind.ACCOUNT, start, end, "er staat bij op welk platform het is"));
    }
  }

  private static void tagged(String folded, Consumer<Span> found) {
    for (Matcher tagged = TAGGED.matcher(folded); tagged.find(); ) {
      found.accept(
          Span.certain(
              FindingKind.ACCOUNT,
              tagged.start(),
              tagged.end(),
              "het heeft de vorm van een account"));
    }
  }

  /** Whether what stands between the platform and the name leaves no doubt that it is one. */
  private static boolean isTold(NormalisedText text, MatchResult named) {
    String link = named.group("link").strip();
    return switch (link) {
      case "is" -> OWNED.matcher(text.before(named.start(), 6)).find();
      case "", "van", "bij", "op", "als", "met", "door" -> link.isEmpty() && named.group(1) != null;
      default -> true;
    };
  }

  private static void atSigns(String folded, Consumer<Span> found) {
    Matcher handle = HANDLE.matcher(folded);
    for (int at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
      boolean afterWord = isAfterWord(folded, at);
      if (!afterWord && handle.region(at + 1, folded.length()).lookingAt()) {
        int end = withoutEnd(folded, at + 1, handle.end());
        if (end > at + 2) {
          found.accept(
              Span.certain(FindingKind.ACCOUNT, at, end, "het begint met een apenstaartje"));
        }
      }
    }
  }

  /** In "insta apenstaartje iemand" the spaces around the sign were read away. */
  private static boolean isAfterWord(String folded, int at) {
    int start = at;
    while (start > 0 && at - start < 16 && Character.isLetterOrDigit(folded.charAt(start - 1))) {
      start--;
    }
    return start < at && !NAMING.contains(folded.substring(start, at));
  }

  /** Ordinary words have no underscore within. */
  private static void underscores(String folded, Consumer<Span> found) {
    Matcher handle = HANDLE.matcher(folded);
    int from = 0;
    for (int at = folded.indexOf('_'); at >= 0; at = folded.indexOf('_', Math.max(at + 1, from))) {
      int start = at;
      while (start > from && at - start < 40 && isHandleCharacter(folded.charAt(start - 1))) {
        start--;
      }
      if (handle.region(start, folded.length()).lookingAt()) {
        int end = withoutEnd(folded, start, handle.end());
        from = Math.max(end, at + 1);
        if (isMadeUp(folded.substring(start, end))) {
          found.accept(
              Span.certain(FindingKind.ACCOUNT, start, end, "het heeft de vorm van een account"));
        }
      }
    }
  }

  private static boolean isHandleCharacter(char c) {
    return c == '_' || c == '.' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static int withoutEnd(String text, int start, int end) {
    int last = end;
    while (last > start && ".-".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  private static boolean isNoWord(String handle) {
    return !WORDS.contains(handle) && hasLetter(handle);
  }

  /** With a letter, and a digit, an underscore or a dot within. */
  private static boolean isMadeUp(String handle) {
    boolean odd = handle.chars().anyMatch(c -> c == '_' || c == '.' || Character.isDigit(c));
    return odd && hasLetter(handle) && !handle.endsWith("_");
  }

  private static boolean hasLetter(String handle) {
    return handle.chars().anyMatch(Character::isLetter);
  }
}
