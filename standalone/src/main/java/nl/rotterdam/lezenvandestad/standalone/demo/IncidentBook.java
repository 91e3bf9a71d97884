// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import static nl.rotterdam.lezenvandestad.model.report.Domain.GEBIEDEN;
import static nl.rotterdam.lezenvandestad.model.report.Domain.SOCIAAL;
import static nl.rotterdam.lezenvandestad.model.report.Domain.VEILIG;

import java.util.List;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.standalone.demo.Incident.Beat;

/** The incidents of the demo, report by report. Invented, as all of it. */
final class IncidentBook {

  private static final ThemeId MUSLIMS = new ThemeId("moslimdiscriminatie");

  private IncidentBook() {}

  /** A stabbing at the Erasmusbrug: within an hour from both banks, then a short after-wave. */
  static Incident stabbing() {
    return new Incident(
        "erasmusbrug",
        StoryBook.STABBING,
        List.of(
            seen(4, "stadsdriehoek", VEILIG, 5),
            seen(7, "stadsdriehoek", GEBIEDEN, 5),
            seen(11, "stadsdriehoek", VEILIG, 5),
            seen(15, "nieuwe-werk", SOCIAAL, 5),
            seen(18, "stadsdriehoek", VEILIG, 4),
            seen(22, "kop-van-zuid", VEILIG, 4),
            seen(26, "stadsdriehoek", GEBIEDEN, 4),
            seen(30, "stadsdriehoek", SOCIAAL, 5),
            seen(34, "kop-van-zuid", GEBIEDEN, 3),
            seen(39, "centrum", VEILIG, 4),
            worry(44, "nieuwe-werk", GEBIEDEN, 4),
            seen(47, "noordereiland", SOCIAAL, 3),
            seen(55, "stadsdriehoek", VEILIG, 4),
            seen(62, "kop-van-zuid", VEILIG, 3),
            speculation(70, "centrum", SOCIAAL, 3),
            worry(78, "stadsdriehoek", GEBIEDEN, 4),
            seen(85, "kop-van-zuid", SOCIAAL, 3),
            seen(95, "centrum", GEBIEDEN, 3),
            seen(110, "stadsdriehoek", VEILIG, 3),
            worry(125, "noordereiland", GEBIEDEN, 3),
            speculation(140, "centrum", SOCIAAL, 3),
            seen(160, "kop-van-zuid", VEILIG, 2),
            bond(180, "stadsdriehoek", GEBIEDEN),
            seen(205, "centrum", VEILIG, 3),
            seen(230, "stadsdriehoek", SOCIAAL, 2),
            seen(255, "kop-van-zuid", GEBIEDEN, 2),
            seen(280, "centrum", VEILIG, 2)));
  }

  /** Groups face each other at an Eritrean meeting on a Saturday evening. */
  static Incident confrontation() {
    return new Incident(
        "eritrese-confrontatie",
        StoryBook.ERITREA,
        List.of(
            seen(10, "delfshaven", VEILIG, 4),
            seen(16, "delfshaven", SOCIAAL, 4),
            seen(22, "delfshaven", VEILIG, 5),
            seen(31, "delfshaven", GEBIEDEN, 4),
            seen(40, "delfshaven", VEILIG, 5),
            seen(55, "delfshaven", SOCIAAL, 4),
            seen(90, "delfshaven", VEILIG, 4),
            seen(150, "delfshaven", GEBIEDEN, 3),
            worry(750, "delfshaven", SOCIAAL, 3),
            seen(860, "delfshaven", GEBIEDEN, 3),
            seen(1130, "delfshaven", VEILIG, 3)));
  }

  private static Beat seen(int minute, String area, Domain domain, int level) {
    return beat(minute, area, domain, Kind.SPANNING, level, List.of());
  }

  private static Beat worry(int minute, String area, Domain domain, int level) {
    return beat(minute, area, domain, Kind.ZORG, level, List.of());
  }

  private static Beat bond(int minute, String area, Domain domain) {
    return beat(minute, area, domain, Kind.VERBINDING, 2, List.of());
  }

  /** Talk about who is to blame, that lands on others. */
  private static Beat speculation(int minute, String area, Domain domain, int level) {
    return beat(minute, area, domain, Kind.ZORG, level, List.of(MUSLIMS));
  }

  private static Beat beat(
      int minute, String area, Domain domain, Kind kind, int level, List<ThemeId> themes) {
    return new Beat(minute, new AreaId(area), domain, kind, TensionLevel.of(level), themes);
  }
}
