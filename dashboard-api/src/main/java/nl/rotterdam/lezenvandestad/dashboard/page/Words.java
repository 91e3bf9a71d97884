// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.rotterdam.lezenvandestad.dashboard.bundle.CountBands.Count;
import nl.rotterdam.lezenvandestad.model.alert.AlertState;
import nl.rotterdam.lezenvandestad.model.alert.AssessmentStep;
import nl.rotterdam.lezenvandestad.model.alert.ClosingReason;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.report.Resilience;

/** How numbers, times and words of the contract read on a page. */
final class Words {

  static final String TOO_FEW = "te weinig meldingen";

  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter DAY = formatter("EEEE d MMMM yyyy");
  private static final DateTimeFormatter SHORT_DAY = formatter("d MMM");
  private static final DateTimeFormatter MONTH = formatter("MMM");
  private static final DateTimeFormatter TIME = formatter("d MMMM yyyy, HH.mm 'uur'");

  private Words() {}

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, DUTCH);
  }

  static String number(double value) {
    return String.format(DUTCH, "%.1f", value);
  }

  static String percentage(double share) {
    return Math.round(100 * share) + "\u00a0%";
  }

  static String count(Count count) {
    if (count.from() == 0) {
      return "minder dan " + (count.to().orElseThrow() + 1);
    }
    return count.to().isPresent()
        ? count.from() + " tot " + count.to().getAsInt()
        : count.from() + " of meer";
  }

  static String reports(Count count) {
    return count(count) + " meldingen";
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String shortDay(LocalDate day) {
    return SHORT_DAY.format(day);
  }

  static String month(LocalDate day) {
    return MONTH.format(day);
  }

  static String time(Instant moment) {
    return TIME.format(moment.atZone(ZONE));
  }

  static LocalDate utcDay(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(DUTCH) + word.substring(1);
  }

  static String meaning(Band band) {
    return switch (band) {
      case RUSTIG -> "genoeg gehoord, en het is rustig";
      case VERHOOGD -> "meer of hoger dan gewoon";
      case GESPANNEN -> "duidelijk gespannen";
      case ACUUT -> "erg gespannen, nu, volgens meerdere meldingen";
      case ONBEKEND -> "te weinig gehoord om iets te zeggen: stilte is geen rust";
    };
  }

  static String trend(Direction direction) {
    return switch (direction) {
      case AFNEMEND -> "spanning neemt af";
      case GELIJK -> "spanning blijft gelijk";
      case TOENEMEND -> "spanning neemt toe";
    };
  }

  static String domain(Domain domain) {
    return capital(domain.wire());
  }

  static String resilience(Resilience answer) {
    return switch (answer) {
      case MIN -> "zwakker dan anders";
      case NUL -> "zoals anders";
      case PLUS -> "sterker dan anders";
    };
  }

  static String state(AlertState state) {
    return switch (state) {
      case NIEUW -> "nieuw";
      case GEZIEN -> "gezien";
      case IN_DUIDING -> "in duiding";
      case INZET -> "inzet";
      case GESLOTEN -> "gesloten";
      case HEROPEND -> "opnieuw open";
    };
  }

  static String step(AssessmentStep step) {
    return switch (step) {
      case GEZIEN -> "Gezien";
      case IN_DUIDING -> "In duiding";
      case INZET -> "Inzet";
      case SLUITEN -> "Sluiten";
      case HEROPENEN -> "Weer openen";
    };
  }

  static String reason(ClosingReason reason) {
    return switch (reason) {
      case TERECHT -> "Terecht: er was iets";
      case LOOS -> "Loos alarm";
      case DUBBEL -> "Dubbel: staat al bij een andere";
      case UITGEDOOFD -> "Vanzelf uitgedoofd";
    };
  }

  /** A time in the largest whole unit that fits. */
  static String duration(Duration time) {
    if (time.toMinutes() < Quarter.LENGTH.toMinutes()) {
      return "minder dan een kwartier";
    }
    if (time.toHours() < 2) {
      return time.toMinutes() + " minuten";
    }
    return time.toDays() < 2 ? time.toHours() + " uur" : time.toDays() + " dagen";
  }
}
