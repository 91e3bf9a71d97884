// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.online;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/** Finds e-mail addresses, with spaces around their signs and without their end too. */
final class EmailDetector implements Detector {

  private static final int LONGEST_NAME = 64;

  /** What stands behind the sign: a host, or a well-known provider whose end was left out. */
  private static final Pattern HOST =
      Pattern.compile(
          "[\\p{L}\\d-]{1,63}+(?:\\.[\\p{L}\\d-]{1,63}+){1,8}+|[\\p{L}\\d-]{1,63}+(?: ?[.,]"
              + " ?[\\p{L}\\d-]{1,63}+){0,4}? ?[.,] ?(?:nl|com|org|net|eu|be|info)\\b"
              + "|[\\p{L}\\d-]{2,63}+ (?:nl|com|org)\\b|(?i:(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|protonmail|ziggo|kpnmail|kpn|planet|xs4all)(?:nl|com)?)\\b"
              // "jan@tutanota": in small letters with nothing between
              + "|(?<=[a-z]{2}@)[a-z][a-z\\d-]{2,40}+");

  /** "jan.devries87@", whose host was left out. */
  private static final Pattern NAME_ALONE = Pattern.compile("[a-z]+[._\\d][a-z\\d._]{2,40}");

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String text = normalised.text();
    Matcher host = HOST.matcher(text).useTransparentBounds(true);
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      boolean spaced = at > 0 && text.charAt(at - 1) == ' ';
      int name = withWordBefore(text, startOfName(text, spaced ? at - 1 : at), at, spaced);
      int after = at + 1 < text.length() && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
      host.region(after, text.length());
      boolean isLoose = spaced || after > at + 1;
      if (Platforms.isNaming(text.substring(name, at))) {
        continue;
      }
      if (name < at - (spaced ? 1 : 0) && host.lookingAt() && (!isLoose || hasEnd(host.group()))) {
        found.accept(Span.certain(FindingKind.EMAIL, name, host.end(), "er staat een e-mailadres"));
      } else if (!isLoose && NAME_ALONE.matcher(text).region(name, at).matches()) {
        found.accept(Span.certain(FindingKind.EMAIL, name, at + 1, "er staat een e-mailadres"));
      }
    }
  }

  private static boolean hasEnd(String host) {
    int dot = Math.max(host.lastIndexOf('.'), host.lastIndexOf(' '));
    return dot > 0 && Hosts.isTopLevel(host.substring(dot + 1).strip());
  }

  /** "koos 1952 @ voorbeeld . nl": where the sign stands loose, so may a number before it. */
  private static int withWordBefore(String text, int name, int at, boolean spaced) {
    boolean isNumber = spaced && name < at - 1 && isDigits(text, name, at - 1);
    return isNumber && text.startsWith(" ", name - 1) ? startOfName(text, name - 1) : name;
  }

  private static boolean isDigits(String text, int start, int end) {
    return text.substring(start, end).chars().allMatch(Character::isDigit);
  }

  private static int startOfName(String text, int end) {
    int start = end > 0 && text.charAt(end - 1) == '@' ? end - 1 : end;
    while (start > 0 && end - start < LONGEST_NAME && isNameCharacter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || "._%+'&-\"".indexOf(c) >= 0;
  }
}
