// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import java.text.NumberFormat;
import java.util.Locale;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Coverage;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.model.indicator.LevelEstimate;

/** Says in plain Dutch why a cell stands in its band, with the figures behind it. */
final class WhySentence {

  private static final Locale DUTCH = Locale.of("nl", "NL");

  private WhySentence() {}

  static String of(
      Band band,
      LevelEstimate level,
      Expectation buildUp,
      Expectation acute,
      Coverage coverage,
      int domains) {
    return switch (band) {
      case ONBEKEND ->
          String.format(
              DUTCH,
              "Te weinig gehoord om iets te zeggen: %s in %d dagen, dekking van dit gebied %.0f %%."
                  + " Stilte is geen rust.",
              reports(buildUp.seen()),
              days(buildUp),
              100 * coverage.share());
      case RUSTIG -> String.format(DUTCH, "Rustig: %s. %s.", levelPart(level), countPart(buildUp));
      case VERHOOGD ->
          String.format(
              DUTCH,
              "Verhoogd: %s. %s. %s.",
              levelPart(level),
              countPart(buildUp),
              domainPart(domains));
      case GESPANNEN ->
          String.format(
              DUTCH,
              "Gespannen: %s. %s. %s.",
              levelPart(level),
              countPart(buildUp),
              domainPart(domains));
      case ACUUT ->
          String.format(
              DUTCH,
              "Acuut, nu of in de afgelopen uren: %s in de laatste %d uur, verwacht %.1f (%d tot"
                  + " %d). %s. %s.",
              reports(acute.seen()),
              acute.window().toHours(),
              acute.expected(),
              acute.low(),
              acute.high(),
              capital(levelPart(level)),
              domainPart(domains));
    };
  }

  /** What the level also rests on; empty when that is nothing. */
  static String suggested(int reports, double weight) {
    if (reports == 0 || weight == 0) {
      return "";
    }
    return String.format(
        DUTCH,
        " Voor het niveau %s ook %s waarvan alleen de notitie dit thema noemt, elk voor %s.",
        reports == 1 ? "telt" : "tellen",
        reports(reports),
        NumberFormat.getInstance(DUTCH).format(weight));
  }

  private static String levelPart(LevelEstimate level) {
    return String.format(
        DUTCH,
        "gemiddeld niveau %.1f (90 %% zeker tussen %.1f en %.1f)",
        level.mean(),
        level.low(),
        level.high());
  }

  private static String countPart(Expectation buildUp) {
    return String.format(
        DUTCH,
        "%s in %d dagen, verwacht %.1f (%d tot %d)",
        capital(reports(buildUp.seen())),
        days(buildUp),
        buildUp.expected(),
        buildUp.low(),
        buildUp.high());
  }

  private static String domainPart(int domains) {
    return switch (domains) {
      case 0 -> "Geen domein meldde het de laatste dagen";
      case 1 -> "Eén domein ziet het";
      case 2 -> "Twee van de drie domeinen zien het";
      default -> "Alle drie de domeinen zien het";
    };
  }

  private static String reports(int count) {
    return count == 1 ? "1 melding" : count + " meldingen";
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(DUTCH) + text.substring(1);
  }

  private static long days(Expectation window) {
    return window.window().toDays();
  }
}
