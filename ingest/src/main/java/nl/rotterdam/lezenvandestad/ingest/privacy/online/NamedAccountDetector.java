// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.online;

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

/**
 * Finds accounts that are told with their platform: "insta: iemand", "op tiktok bekend als iemand",
 * "iemand010 op snap". How much the name must look like a handle depends on how plainly it is told.
 */
final class NamedAccountDetector implements Detector {

  private static final String HANDLE = "(?<name>[a-z\\d_][a-z\\d_.-]{1,39}+)";

  /** A platform or a word for an account, and what stands behind it. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![a-z\\d])(?:"
              + Platforms.NAME
              + "(?:[ -]?(?<account>"
              + Platforms.ACCOUNT
              + "))?|(?<own>gebruikersnaam|schermnaam|username|accountnaam|gamertag)|(?<short>sc|tt)"
              + "|account|handle|nick(?:name)?|profiel|kanaal|user|alias|gebruiker|onder de naam|onder het account|(?<mail>gmail|hotmail|outlook|icloud|e?-?mail(?:adres)?))"
              + "(?<link> is | heet (?:hij |zij |ze |ie )?| ?[:=>\u2192] ?| ?(?:->|[;/]) ?| - | ?\\(| (?=['\"])"
              + "| (?:(?:door het leven|staat|bekend|te vinden|actief|post|heet|noemt|zich|hij|zij|ze|ie|dat|die) ){0,3}(?:als|genaamd|onder de naam|met de naam|genoemd|dat|die) "
              + "| (?:van|bij|op|met|door|onder) | )(?:['\"@])?"
              + HANDLE);

  private static final Pattern HANDLE_ALONE = Pattern.compile("[a-z\\d_][a-z\\d_.-]{2,39}");

  /** "gaat online door het leven als iemand010", "volg mij op iemand.010". */
  private static final Pattern LIVES_AS =
      Pattern.compile(
          "\\b(?:online|internet|socials?|volg|app|chat|social media)\\b[^.!?]{0,30} (?:als|op|via|onder de naam) "
              + HANDLE);

  /** "FB-profiel Rotterdam Wakker 1940". */
  private static final Pattern WRITTEN_OUT =
      Pattern.compile(
          "(?i:"
              + Platforms.NAME
              + "[ -]?(?:profiel|account|profielnaam|accountnaam)(?: van)?) ['\"]?((?:\\p{Lu}[\\p{L}'-]{1,20} ){1,4}(?:\\p{Lu}[\\p{L}'-]{1,20}|\\d{1,4})\\b)");

  private static final Pattern OWNED = Pattern.compile("(?:zijn|haar|hun|mijn|z'n|d'r) $");
  private static final Pattern CALLED = Pattern.compile("\\bheet (?:hij |zij |ze |ie )?(?:op )?$");

  private static final Set<String> WEAK_LINKS = Set.of("van", "bij", "op", "met", "door", "onder");
  private static final Set<String> PLAIN_LINKS = Set.of(":", "=", ">", "\u2192");

  private final Handles handles = new Handles();

  @Override
  public void detect(NormalisedText text, Consumer<Span> found) {
    String folded = text.folded();
    Matcher writtenOut = WRITTEN_OUT.matcher(text.text());
    Anchors.atWords(
        Platforms.namingWords(),
        NAMED,
        folded,
        named -> {
          named(text, named, found);
          if (writtenOut.region(named.start(), folded.length()).lookingAt()) {
            found.accept(span(writtenOut.start(1), writtenOut.end(1)));
          }
        });
    onPlatforms(text, found);
    if (text.hasAny("online", "internet", "social", "volg")) {
      for (Matcher as = LIVES_AS.matcher(folded); as.find(); ) {
        accept(text, as, Handles.isMadeUp(nameOf(text, as)), found);
      }
    }
  }

  /** "iemand010 op snap". */
  private void onPlatforms(NormalisedText text, Consumer<Span> found) {
    String folded = text.folded();
    for (String link : new String[] {" op ", " via "}) {
      for (int at = folded.indexOf(link); at >= 0; at = folded.indexOf(link, at + 1)) {
        int platform = at + link.length();
        int end = platform;
        while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
          end++;
        }
        int start = folded.lastIndexOf(' ', at - 1) + 1;
        String name = folded.substring(start, at);
        if (Platforms.isOne(folded.substring(platform, end))
            && HANDLE_ALONE.matcher(name).matches()
            && (Handles.isMadeUp(name)
                || (!isCapitalised(text.text(), start, at) && handles.isUnknown(name)))) {
          found.accept(span(start, at));
        }
      }
    }
  }

  /** As the name of a town or a club: a capital, then small letters. */
  private static boolean isCapitalised(String text, int start, int end) {
    return Character.isUpperCase(text.charAt(start))
        && text.substring(start + 1, end).chars().noneMatch(Character::isUpperCase);
  }

  private void named(NormalisedText text, MatchResult named, Consumer<Span> found) {
    String name = nameOf(text, named);
    accept(text, named, name.length() > 1 && isTold(text, named, name), found);
  }

  private boolean isTold(NormalisedText text, MatchResult named, String name) {
    String link = named.group("link").strip();
    if (named.group("mail") != null) {
      return Handles.isMadeUp(name) && name.length() > 4;
    }
    if (named.group("short") != null) {
      return PLAIN_LINKS.contains(link) && (Handles.isMadeUp(name) || handles.isUnknown(name));
    }
    if (PLAIN_LINKS.contains(link) || link.startsWith("heet") || isNamedSo(text, named, link)) {
      return handles.isNoWord(name);
    }
    boolean isLower = !isCapitalised(text.text(), named.start("name"), named.end("name"));
    return Handles.isMadeUp(name)
        || (isLower && !WEAK_LINKS.contains(link) && handles.isUnknown(name));
  }

  /** "gebruikersnaam iemand", "zijn insta is iemand", "heet op insta iemand". */
  private static boolean isNamedSo(NormalisedText text, MatchResult named, String link) {
    return (link.isEmpty()
            && (named.group("own") != null
                || CALLED.matcher(text.before(named.start(), 24)).find()))
        || (link.equals("is") && OWNED.matcher(text.before(named.start(), 6)).find());
  }

  private static String nameOf(NormalisedText text, MatchResult match) {
    int start = match.start("name");
    return text.folded()
        .substring(start, Handles.withoutEnd(text.folded(), start, match.end("name")));
  }

  private static void accept(
      NormalisedText text, MatchResult match, boolean isOne, Consumer<Span> found) {
    if (isOne) {
      int start = match.start("name");
      found.accept(span(start, start + nameOf(text, match).length()));
    }
  }

  private static Span span(int start, int end) {
    return Span.certain(FindingKind.ACCOUNT, start, end, "er staat bij op welk platform het is");
  }
}
