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
        "%s: %s meldingen in %s, gewoon is %s." + " Niveau %s (90 %% zeker tussen %s en %s).",
        beginning(kind),
        WhySentence.words(figures.seen()),
        window(figures.window()),
        WhySentence.words(figures.expected()),
        WhySentence.number(figures.level().mean()),
        WhySentence.number(figures.level().low()),
        WhySentence.number(figures.level().high()));
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
