// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.online;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NearDigits;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/** Finds the addresses of devices: IPv4, IPv6 and MAC. */
final class DeviceDetector implements Detector {

  private static final int SHORTEST_MAC = 11;

  private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

  private static final Pattern IPV4 =
      Pattern.compile(
          "(?<![\\d.])"
              + BYTE
              + "(?:\\."
              + BYTE
              + "){3}(?::\\d{1,5})?(?![\\d.]\\d|\\d)(?:/[^ ]{0,200}+)?");

  /** "ip 192 168 1 10", "192,0,2,44 als ip". */
  private static final Pattern LOOSE_IPV4 =
      Pattern.compile(
          "(?<=\\bip(?:-?adres)?[^\\d]{0,12})(?<!\\d)%1$s(?:[ .,]{1,3}%1$s){3}(?!\\d)|(?<![\\d.,])%1$s(?:[ .,]{1,3}%1$s){3}(?= (?:als )?ip\\b)"
              .formatted(BYTE));

  private static final Pattern IPV6 =
      Pattern.compile(
          "(?<![\\p{L}\\d:])(?:(?:[\\da-f]{1,4}:){7}[\\da-f]{1,4}"
              + "|(?:[\\da-f]{1,4}:){1,6}(?::[\\da-f]{1,4}){1,6}|::(?:[\\da-f]{1,4}:){1,6}[\\da-f]{1,4}"
              + "|(?:[\\da-f]{1,4}:){2,7}:|::ffff:(?=\\d))(?:%\\w{1,12}|/\\d{1,3})?(?![\\p{L}\\d:])");

  private static final Pattern MAC =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[\\da-f]{1,2}(?::[\\da-f]{1,2}){5}|[\\da-f]{2}([ .-])[\\da-f]{2}(?:\\1[\\da-f]{2}){4}"
              + "|[\\da-f]{4}([.-])[\\da-f]{4}\\2[\\da-f]{4}|[\\da-f]{12})(?![\\p{L}\\d])");

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String folded = normalised.folded();
    if (separators(folded, '.') >= 2) {
      find(IPV4, folded, "het heeft de vorm van een IP-adres", found);
    }
    if (separators(folded, ':') >= 2) {
      find(IPV6, folded, "het heeft de vorm van een IP-adres", found);
    }
    if (normalised.digits() >= 4 && normalised.hasAny("ip ", "ip-", "ip:", "ipa")) {
      find(LOOSE_IPV4, folded, "erbij staat dat het een IP-adres is", found);
    }
    if (!hasLongHex(folded)) {
      return;
    }
    NearDigits.find(
        MAC,
        folded,
        18,
        18,
        mac -> {
          if (isMac(normalised, mac.start(), mac.group())) {
            found.accept(span(mac.start(), mac.end(), "het heeft de vorm van een MAC-adres"));
          }
        });
  }

  /** Whether so many characters of a MAC address stand together, a digit among them. */
  private static boolean hasLongHex(String folded) {
    int length = 0;
    int digits = 0;
    for (int at = 0; at < folded.length(); at++) {
      char c = folded.charAt(at);
      boolean isDigit = c >= '0' && c <= '9';
      boolean isHex =
          isDigit || (c >= 'a' && c <= 'f') || c == ' ' || c == ':' || c == '.' || c == '-';
      length = isHex ? length + 1 : 0;
      digits = isHex ? digits + (isDigit ? 1 : 0) : 0;
      if (length >= SHORTEST_MAC && digits > 0) {
        return true;
      }
    }
    return false;
  }

  /** Digits alone are as likely a row of numbers, but behind "mac". */
  private static boolean isMac(NormalisedText text, int start, String written) {
    boolean hasLetter = written.chars().anyMatch(Character::isLetter);
    return hasLetter || written.contains(":") || text.before(start, 16).contains("mac");
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
