// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import static nl.rotterdam.lezenvandestad.standalone.demo.Course.day;
import static nl.rotterdam.lezenvandestad.standalone.demo.Shares.share;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.standalone.demo.StoryLine.Stage;

/**
 * What the demo tells, in words of the catalogues of Rotterdam. Invented; docs/demo-city.md says
 * which public events of 2024 it was made after.
 */
final class StoryBook {

  static final ThemeId MIDDLE_EAST = new ThemeId("midden-oosten");
  static final ThemeId ERITREA = new ThemeId("eritrese-gemeenschappen");
  static final ThemeId STUDENTS = new ThemeId("studentenprotesten");
  static final ThemeId STABBING = new ThemeId("steekincidenten-en-wapens");

  /** The Eritrean incident: the Saturday before the story's Monday. */
  static final int CONFRONTATION_DAY = -2;

  static final LocalTime CONFRONTATION_TIME = LocalTime.of(20, 30);

  private static final ThemeId ANTISEMITISM = new ThemeId("antisemitisme");
  private static final ThemeId MUSLIMS = new ThemeId("moslimdiscriminatie");
  private static final ThemeId SHELTER = new ThemeId("opvang-van-asielzoekers");
  private static final ThemeId EXPLOSIONS = new ThemeId("explosies-bij-woningen");

  /** A build-up is no incident: never three reports of one place within two hours. */
  private static final Duration SPREAD = Duration.ofMinutes(70);

  private static final Shares<Domain> ALL_DOMAINS =
      Shares.of(
          share(Domain.VEILIG, 0.34), share(Domain.SOCIAAL, 0.36), share(Domain.GEBIEDEN, 0.3));

  private StoryBook() {}

  /** The stories that grow and fade over days. */
  static List<StoryLine> lines() {
    return List.of(middleEast(), eritrea(), students(), shelter(), explosions());
  }

  /** The war in the Middle East: slowly more, in several gebieden at once. */
  private static StoryLine middleEast() {
    return new StoryLine(
        "midden-oosten",
        MIDDLE_EAST.value(),
        MIDDLE_EAST,
        List.of(share(ANTISEMITISM, 0.12), share(MUSLIMS, 0.12)),
        ALL_DOMAINS,
        List.of(
            stage("centrum", 0.32, 0.2),
            stage("feijenoord", 0.18, -0.4),
            stage("delfshaven", 0.17, -0.7),
            stage("charlois", 0.13, -0.9),
            stage("noord", 0.10, -0.9),
            stage("kralingen-crooswijk", 0.07, -0.5),
            stage("ijsselmonde", 0.03, -1.2)),
        Course.of(
            day(-56, 0.4, 1.9),
            day(-35, 1.6, 2.3),
            day(-21, 3.0, 2.8),
            day(-10, 5.5, 3.5),
            day(0, 9.0, 3.8),
            day(6, 9.5, 3.8)),
        TensionLevel.ONRUST,
        SPREAD);
  }

  /** Tension around Eritrea: little by little, before and after the confrontation. */
  private static StoryLine eritrea() {
    return new StoryLine(
        "eritrea",
        ERITREA.value(),
        ERITREA,
        List.of(),
        ALL_DOMAINS,
        List.of(stage("delfshaven", 0.65, 0.1), stage("charlois", 0.35, -0.9)),
        Course.of(
            day(-42, 0.25, 1.9),
            day(-21, 0.6, 2.4),
            day(-9, 1.4, 3.5),
            day(-2, 2.6, 3.9),
            day(6, 2.4, 3.9)),
        TensionLevel.ONRUST,
        SPREAD);
  }

  /** Student protests at the EUR: a few days of much, then a camp that stays. */
  private static StoryLine students() {
    return new StoryLine(
        "eur",
        "eur",
        STUDENTS,
        List.of(share(MIDDLE_EAST, 0.25)),
        Shares.of(
            share(Domain.VEILIG, 0.4), share(Domain.SOCIAAL, 0.3), share(Domain.GEBIEDEN, 0.3)),
        List.of(stage("kralingen-crooswijk", 1, 0, "kralingen-oost", "kralingen-west")),
        Course.of(
            day(-7, 1.0, 2.2),
            day(-6, 3.0, 2.7),
            day(-5, 7.0, 3.2),
            day(-4, 12.0, 3.7),
            day(-3, 10.0, 3.7),
            day(-2, 6.0, 3.3),
            day(-1, 5.0, 3.6),
            day(2, 4.5, 3.6),
            day(6, 3.0, 3.1)),
        TensionLevel.ONRUST,
        Duration.ZERO);
  }

  /** Questions about a possible shelter: raised, no more. */
  private static StoryLine shelter() {
    return new StoryLine(
        "opvang",
        SHELTER.value(),
        SHELTER,
        List.of(),
        ALL_DOMAINS,
        List.of(stage("prins-alexander", 1, 0)),
        Course.of(day(-20, 0.2, 2.0), day(-10, 0.9, 2.9), day(6, 1.4, 3.1)),
        TensionLevel.ONRUST,
        SPREAD);
  }

  /** An explosion two weeks ago, of which the fear ebbs away. */
  private static StoryLine explosions() {
    return new StoryLine(
        "explosies",
        EXPLOSIONS.value(),
        EXPLOSIONS,
        List.of(),
        ALL_DOMAINS,
        List.of(stage("ijsselmonde", 1, 0)),
        Course.of(
            day(-13, 0.2, 2.5),
            day(-12, 4.0, 3.8),
            day(-11, 3.0, 3.4),
            day(-8, 1.2, 2.9),
            day(0, 0.6, 2.5),
            day(6, 0.4, 2.2)),
        TensionLevel.ONRUST,
        Duration.ZERO);
  }

  /** What is still said of the stabbing when the first hours are over. */
  static StoryLine aftermath() {
    return new StoryLine(
        "erasmusbrug-naloop",
        "erasmusbrug",
        STABBING,
        List.of(share(MUSLIMS, 0.1)),
        ALL_DOMAINS,
        List.of(
            stage("centrum", 0.7, 0, "stadsdriehoek", "nieuwe-werk"),
            stage("feijenoord", 0.3, 0, "kop-van-zuid", "noordereiland")),
        Course.of(day(-1, 10, 2.6)),
        TensionLevel.SPANNING,
        SPREAD);
  }

  private static Stage stage(String gebied, double share, double lift, String... spots) {
    return new Stage(
        new AreaId(gebied), share, lift, Arrays.stream(spots).map(AreaId::new).toList());
  }
}
