// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.online;

import java.util.Set;

/** What the names of hosts end in. */
final class Hosts {

  /** Ends that are no Dutch words. */
  private static final Set<String> PLAIN =
      Set.of(
          """
          nl com org eu be io gg amsterdam frl biz xyz dev ly ru tr ma uk fr sr pl ch it es cn
          us ai cc gl gd ee tl dz tn eg ae cv cw aw sx bg ua ro hu pt dk lu ms pw su icu fm ws
          cx tk ml ga news rotterdam website cloud gle example invalid onion gov edu int mil
          """
              .split("\\s+"));

  /** Ends that are Dutch words too: "het plein.De sfeer" only lacks a space. */
  private static final Set<String> WORDS =
      Set.of(
          "de", "net", "info", "me", "tv", "app", "to", "at", "online", "site", "shop", "club",
          "blog", "link", "live", "test", "social", "vip", "media", "chat", "store", "space",
          "world", "group", "page", "top");

  private static final Set<String> AMBIGUOUS_IN_CAPITALS =
      Set.of("ma", "it", "es", "us", "ai", "ch", "pl", "ly", "to", "be");

  private Hosts() {}

  /** Whether a host may end in this, as it was written. */
  static boolean isTopLevel(String end) {
    if (WORDS.contains(end)) {
      return true;
    }
    String lower = end.toLowerCase(java.util.Locale.ROOT);
    boolean inCapitals = !lower.equals(end);
    return PLAIN.contains(lower) && !(inCapitals && AMBIGUOUS_IN_CAPITALS.contains(lower));
  }

  /**
   * Whether a host with a path behind it may end in this: the path tells, and new ends come by the
   * hundreds.
   */
  static boolean isTopLevelOfAPath(String end) {
    return isTopLevel(end) || isLowerCase(end);
  }

  private static boolean isLowerCase(String end) {
    return end.length() > 1 && end.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
