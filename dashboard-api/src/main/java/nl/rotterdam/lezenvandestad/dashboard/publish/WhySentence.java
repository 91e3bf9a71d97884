// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.dashboard.bundle.CountBands.Count;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.report.Domain;

/** Says in plain Dutch why a cell stands as it does, with the figures that are told of it. */
final class WhySentence {

  private static final Locale DUTCH = Locale.of("nl", "NL");

  private WhySentence() {}

  static String of(
      Band band, ReleasedLevel level, Count count, Optional<Count> usual, Set<Domain> domains) {
    return capital(band.wire())
        + ": niveau "
        + number(level.mean())
        + " (90 % zeker tussen "
        + number(level.low())
        + " en "
        + number(level.high())
        + "). "
        + capital(words(count))
        + " meldingen in 7 dagen"
        + usual.map(often -> ", gewoon is " + words(often)).orElse("")
        + "."
        + seenBy(domains);
  }

  static String words(Count count) {
    if (count.from() == 0) {
      return "minder dan " + (count.to().orElseThrow() + 1);
    }
    return count.to().isPresent()
        ? count.from() + " tot " + count.to().getAsInt()
        : count.from() + " of meer";
  }

  private static String seenBy(Set<Domain> domains) {
    return domains.isEmpty()
        ? ""
        : domains.stream()
            .sorted()
            .map(domain -> capital(domain.wire()))
            .collect(Collectors.joining(" en ", " Gezien door ", "."));
  }

  /** A level in quarters, as 2,0 or 2,25; by hand, for every cell has three at every tick. */
  static String number(double value) {
    long hundredths = Math.round(100 * value);
    long rest = hundredths % 100;
    return hundredths / 100 + "," + (rest % 10 == 0 ? rest / 10 : rest);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(DUTCH) + text.substring(1);
  }
}
