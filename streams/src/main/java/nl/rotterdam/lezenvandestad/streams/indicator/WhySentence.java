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
          "Te weinig gehoord om iets te zeggen: %s in %d dagen, dekking van dit gebied %d %%. Stilte is geen rust."
              .formatted(
                  reports(buildUp.seen()), days(buildUp), Math.round(100 * coverage.share()));
      case RUSTIG -> "Rustig: " + levelAndCount(level, buildUp);
      case VERHOOGD ->
          "Verhoogd: " + levelAndCount(level, buildUp) + " " + domainPart(domains) + ".";
      case GESPANNEN ->
          "Gespannen: " + levelAndCount(level, buildUp) + " " + domainPart(domains) + ".";
      case ACUUT ->
          "Acuut, nu of in de afgelopen uren: "
              + reports(acute.seen())
              + " in de laatste "
              + acute.window().toHours()
              + " uur, verwacht "
              + range(acute)
              + ". "
              + capital(levelPart(level))
              + ". "
              + domainPart(domains)
              + ".";
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

  private static String levelAndCount(LevelEstimate level, Expectation buildUp) {
    return levelPart(level) + ". " + countPart(buildUp) + ".";
  }

  private static String levelPart(LevelEstimate level) {
    return "gemiddeld niveau "
        + decimal(level.mean())
        + " (90 % zeker tussen "
        + decimal(level.low())
        + " en "
        + decimal(level.high())
        + ")";
  }

  private static String countPart(Expectation buildUp) {
    return capital(reports(buildUp.seen()))
        + " in "
        + days(buildUp)
        + " dagen, verwacht "
        + range(buildUp);
  }

  private static String range(Expectation count) {
    return decimal(count.expected()) + " (" + count.low() + " tot " + count.high() + ")";
  }

  /** Not String.format: a sentence is made for every look, and that would be half of its cost. */
  private static String decimal(double value) {
    long tenths = Math.round(10 * value);
    return tenths / 10 + "," + tenths % 10;
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
