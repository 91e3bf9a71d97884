// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.online;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.Anchors;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NearDigits;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/** Finds the addresses of devices: IPv4, IPv6 and MAC. */
final class DeviceDetector implements Detector {

  private static final int SHORTEST_MAC = 11;

  private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|[01]?\\d?\\d)";

  private static final Pattern IPV4 =
      Pattern.compile(
          "(?<![\\d.])"
              + BYTE
              + "(?: ?\\. ?"
              + BYTE
              + "){2} ?\\. ?(?:"
              + BYTE
              + "|x{1,3}|\\*)(?::\\d{1,5})?(?![\\d.]\\d|\\d)(?:/[^ ]{0,200}+)?");

  /** "1.1.1.2" of a report. */
  private static final Pattern SECTION = Pattern.compile("\\d(?:\\.\\d){3}");

  private static final Pattern VERSION =
      Pattern.compile("(?:versie|hoofdstuk|paragraaf|artikel|bijlage|\\bv|\\blid) ?\\.?$");

  /** "ip 192 168 1 10", "192,0,2,44 als ip". */
  private static final Pattern LOOSE_IPV4 =
      Pattern.compile(
          "(?<=\\bip(?:-?adres)?[^\\d]{0,12})(?<!\\d)%1$s(?:[ .,-]{1,3}%1$s){3}(?!\\d)|(?<![\\d.,])%1$s(?:[ .,-]{1,3}%1$s){3}(?= (?:als )?ip\\b)|(?<!\\d)192[ .,-]{1,3}168(?:[ .,-]{1,3}%1$s){2}(?!\\d)"
              .formatted(BYTE));

  private static final Pattern IPV6 =
      Pattern.compile(
          "(?<![\\p{L}\\d:])(?:(?:[\\da-f]{1,4}:){7}[\\da-f]{1,4}"
              + "|(?:[\\da-f]{1,4}:){1,6}(?::[\\da-f]{1,4}){1,6}|::(?:[\\da-f]{1,4}:){1,6}[\\da-f]{1,4}"
              + "|(?:[\\da-f]{1,4}:){2,7}:|::ffff:(?=\\d))(?:%\\w{1,12}|/\\d{1,3})?(?![\\p{L}\\d:])");

  private static final Pattern MAC =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[\\da-f]{1,2}(?: ?: ?[\\da-f]{1,2}){5}|[\\da-f]{2}([ .-])[\\da-f]{2}(?:\\1[\\da-f]{2}){4}"
              + "|[\\da-f]{4}([.-])[\\da-f]{4}\\2[\\da-f]{4}|[\\da-f]{12})(?![\\p{L}\\d])");

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String folded = normalised.folded();
    if (separators(folded, '.') >= 2) {
      addresses(normalised, found);
    }
    if (separators(folded, ':') >= 2) {
      find(IPV6, folded, "het heeft de vorm van een IP-adres", found);
    }
    if (normalised.densestDigits() >= 4 && normalised.hasAny("ip", "168")) {
      Anchors.atNumbers(
          LOOSE_IPV4,
          folded,
          address ->
              found.accept(
                  span(address.start(), address.end(), "erbij staat dat het een IP-adres is")));
    }
    macs(normalised, found);
  }

  /** Tries the pattern within each long stretch of what such an address is made of. */
  private static void macs(NormalisedText text, Consumer<Span> found) {
    String folded = text.folded();
    Matcher mac = MAC.matcher(folded).useTransparentBounds(true).useAnchoringBounds(false);
    for (int start = 0; start < folded.length(); start++) {
      int end = start;
      int noLetters = 0;
      while (end < folded.length() && isHexOrSign(folded.charAt(end))) {
        char c = folded.charAt(end++);
        noLetters += c != ' ' && !Character.isLetter(c) ? 1 : 0;
      }
      if (end - start >= SHORTEST_MAC && (noLetters > 1 || folded.contains("mac"))) {
        mac.region(start, end);
        while (mac.find()) {
          if (isMac(text, mac.start(), mac.group())) {
            found.accept(span(mac.start(), mac.end(), "het heeft de vorm van een MAC-adres"));
          }
        }
      }
      start = end;
    }
  }

  private static boolean isHexOrSign(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || " :.-".indexOf(c) >= 0;
  }

  /** Digits alone are as likely a row of numbers, but behind "mac". */
  private static boolean isMac(NormalisedText text, int start, String written) {
    boolean hasLetter = written.chars().anyMatch(Character::isLetter);
    boolean hasSign = written.length() > 12 || written.chars().anyMatch(Character::isDigit);
    return (hasLetter && hasSign)
        || written.contains(":")
        || text.before(start, 16).contains("mac");
  }

  /** "versie 2.0.1.4" is none. */
  private static void addresses(NormalisedText text, Consumer<Span> found) {
    Anchors.atNumbers(
        IPV4,
        text.folded(),
        address -> {
          String before = text.before(address.start(), 16);
          boolean isSection =
              VERSION.matcher(before).find()
                  || (SECTION.matcher(address.group()).matches() && !before.contains("ip"));
          if (!isSection) {
            found.accept(
                span(address.start(), address.end(), "het heeft de vorm van een IP-adres"));
          }
        });
  }

  private static Span span(int start, int end, String reason) {
    return Span.certain(FindingKind.NETWERKADRES, start, end, reason);
  }

  private static void find(Pattern pattern, String folded, String reason, Consumer<Span> found) {
    NearDigits.find(
        pattern,
        folded,
        32,
        32,
        matcher -> found.accept(span(matcher.start(), matcher.end(), reason)));
  }

  private static int separators(String text, char separator) {
    int count = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
      count++;
    }
    return count;
  }
}
