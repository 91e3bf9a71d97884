// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.util.Arrays;
import java.util.Locale;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.model.indicator.LevelEstimate;

/** Says in plain Dutch what stands out, with the figures behind it. */
final class SignalSentence {

  private static final Locale DUTCH = Locale.of("nl", "NL");

  private SignalSentence() {}

  static String of(AlertKind kind, Expectation count, LevelEstimate level, Ratios ratios) {
    return String.format(
        DUTCH,
        "%s %s, verwacht %.1f (%d tot %d). Gemiddeld niveau %.1f, eerder %.1f. %s.",
        count.seen() == 1 ? "1 melding" : count.seen() + " meldingen",
        stretch(kind, count),
        count.expected(),
        count.low(),
        count.high(),
        level.mean(),
        ratios.usualLevel(),
        domains(ratios));
  }

  private static String stretch(AlertKind kind, Expectation count) {
    return switch (kind) {
      case OPBOUW -> "in " + count.window().toDays() + " dagen";
      case ACUUT -> "in " + count.window().toHours() + " uur";
    };
  }

  private static String domains(Ratios ratios) {
    long heard = Arrays.stream(ratios.seen()).filter(reports -> reports > 0).count();
    return switch ((int) heard) {
      case 1 -> "Eén domein ziet het";
      case 2 -> "Twee van de drie domeinen zien het";
      default -> "Alle drie de domeinen zien het";
    };
  }
}
