// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Duration;
import java.util.Locale;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedAlert.Figures;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;

/** Says why there is an alert, with the figures that may be told and no other. */
final class AlertWhy {

  private static final Locale DUTCH = Locale.of("nl", "NL");

  private AlertWhy() {}

  static String of(AlertKind kind, Figures figures) {
    return String.format(
        DUTCH,
        "%s: minstens %d meldingen in %s, normaal is %.1f."
            + " Gemiddeld niveau %.1f (met 90 %% zekerheid tussen %.1f en %.1f).",
        beginning(kind),
        figures.seenAtLeast(),
        window(figures.window()),
        figures.expected(),
        figures.level().mean(),
        figures.level().low(),
        figures.level().high());
  }

  static String ofTooFew(int smallestGroup) {
    return "Er gebeurt nu iets. Minder dan "
        + smallestGroup
        + " mensen meldden het: daarom staan hier geen cijfers en geen wijk.";
  }

  private static String beginning(AlertKind kind) {
    return switch (kind) {
      case OPBOUW -> "Dit bouwt zich op";
      case ACUUT -> "Dit gebeurt nu";
    };
  }

  private static String window(Duration window) {
    long hours = window.toHours();
    return hours % 24 == 0 && hours > 24 ? window.toDays() + " dagen" : hours + " uur";
  }
}
