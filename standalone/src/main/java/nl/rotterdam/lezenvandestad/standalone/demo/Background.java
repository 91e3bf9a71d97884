// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import static nl.rotterdam.lezenvandestad.standalone.demo.Shares.share;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** What goes on in every gebied on any day: much calm, some unease, needs and good news. */
final class Background {

  /** One gebied says nothing from this day on, counted from the Monday of the story. */
  static final int SILENT_FROM = -9;

  /** The gebied that falls silent. */
  static final AreaId SILENT = new AreaId("hoogvliet");

  /** The theme that is on everyone's lips and stays calm. */
  static final ThemeId CALM_THEME = new ThemeId("energietransitie-en-wonen");

  private static final Set<String> CALM_AREAS =
      Set.of("hillegersberg-schiebroek", "overschie", "rozenburg");

  /** Reports per day of an average weekday; a gebied that is not listed has 2. */
  private static final Map<String, Double> PER_DAY =
      Map.ofEntries(
          Map.entry("centrum", 7.0),
          Map.entry("delfshaven", 7.4),
          Map.entry("feijenoord", 7.6),
          Map.entry("charlois", 7.2),
          Map.entry("ijsselmonde", 6.2),
          Map.entry("prins-alexander", 6.4),
          Map.entry("kralingen-crooswijk", 5.6),
          Map.entry("noord", 5.6),
          Map.entry("hillegersberg-schiebroek", 4.6),
          Map.entry("overschie", 3.2),
          Map.entry("hoogvliet", 3.6),
          Map.entry("hoek-van-holland", 1.4),
          Map.entry("rozenburg", 1.3),
          Map.entry("pernis", 0.8));

  /** How much a theme is talked about; one that is not listed weighs 1. */
  private static final Map<String, Double> THEMES =
      Map.ofEntries(
          Map.entry("energietransitie-en-wonen", 3.6),
          Map.entry("jongeren-en-straatcultuur", 2.2),
          Map.entry("armoede-en-bestaanszekerheid", 1.6),
          Map.entry("discriminatie", 0.9),
          Map.entry("midden-oosten", 0.25),
          Map.entry("explosies-bij-woningen", 0.5),
          Map.entry("oekraine", 0.5),
          Map.entry("lhbtiq", 0.5),
          Map.entry("moslimdiscriminatie", 0.5),
          Map.entry("antisemitisme", 0.35),
          Map.entry("steekincidenten-en-wapens", 0.4),
          Map.entry("rechts-extremisme", 0.3),
          Map.entry("studentenprotesten", 0.2),
          Map.entry("eritrese-gemeenschappen", 0.2));

  /** Themes that live in a few gebieden alone. */
  private static final Map<String, Set<String>> ONLY_IN =
      Map.of(
          "studentenprotesten", Set.of("centrum", "kralingen-crooswijk"),
          "eritrese-gemeenschappen", Set.of("delfshaven", "charlois", "feijenoord"));

  private static final double MEDIUM = 2;
  private static final int MOST_PER_DAY = 30;
  private static final double SECOND_THEME = 0.12;

  private static final Shares<Mood> MOODS =
      Shares.of(
          share(Mood.ONE_TAP, 0.24),
          share(Mood.TENSION, 0.31),
          share(Mood.WORRY, 0.2),
          share(Mood.NEED, 0.13),
          share(Mood.BOND, 0.12));
  private static final Shares<Mood> CALM_MOODS =
      Shares.of(
          share(Mood.ONE_TAP, 0.52),
          share(Mood.TENSION, 0.13),
          share(Mood.WORRY, 0.08),
          share(Mood.NEED, 0.12),
          share(Mood.BOND, 0.15));

  private final Places places;
  private final Shares<AreaId> gebieden;
  private final List<ThemeId> themes;

  Background(AreaTree areas, List<ThemeId> themes) {
    this.places = new Places(areas);
    this.themes = themes;
    this.gebieden =
        new Shares<>(
            areas.ofLevel(AreaLevel.GEBIED).stream()
                .map(Area::id)
                .map(id -> share(id, PER_DAY.getOrDefault(id.value(), MEDIUM)))
                .toList());
  }

  /** The reports of one day. */
  Stream<Draft> on(long seed, LocalDate day, LocalDate monday) {
    return gebieden.all().stream()
        .filter(gebied -> !isSilent(gebied.value(), day, monday))
        .flatMap(gebied -> on(seed, day, gebied.value(), gebied.weight()));
  }

  private Stream<Draft> on(long seed, LocalDate day, AreaId gebied, double perDay) {
    double chance = perDay * Rhythm.weekday(day) / MOST_PER_DAY;
    return IntStream.range(0, MOST_PER_DAY)
        .mapToObj(number -> Dice.of(seed, gebied.value(), day, number))
        .filter(dice -> dice.chance(chance))
        .map(dice -> new Draft(dice, Rhythm.moment(day, dice), scene(gebied, dice)));
  }

  /** Something from any gebied but the silent one. */
  Scene anywhere(Dice dice) {
    AreaId gebied = dice.oneOf(gebieden);
    return scene(gebied.equals(SILENT) ? gebieden.all().getFirst().value() : gebied, dice);
  }

  private Scene scene(AreaId gebied, Dice dice) {
    boolean calmArea = CALM_AREAS.contains(gebied.value());
    ThemeId theme = dice.oneOf(themesIn(gebied));
    boolean calm = calmArea || theme.equals(CALM_THEME);
    Mood mood = dice.oneOf(calmArea ? CALM_MOODS : MOODS);
    List<ThemeId> about = new ArrayList<>(List.of(theme));
    if (!calm && dice.chance(SECOND_THEME)) {
      ThemeId second = dice.oneOf(themesIn(gebied));
      if (!second.equals(theme) && !second.equals(CALM_THEME)) {
        about.add(second);
      }
    }
    return new Scene(
        theme.value(),
        about,
        places.within(gebied, dice),
        dice.oneOf(mood.domains()),
        mood.kind(),
        mood.level(calm, dice),
        Direction.GELIJK,
        mood.oneTap());
  }

  private Shares<ThemeId> themesIn(AreaId gebied) {
    return new Shares<>(
        themes.stream()
            .map(id -> share(id, livesIn(id, gebied) ? THEMES.getOrDefault(id.value(), 1.0) : 0))
            .toList());
  }

  private static boolean livesIn(ThemeId theme, AreaId gebied) {
    Set<String> only = ONLY_IN.getOrDefault(theme.value(), Set.of());
    return only.isEmpty() || only.contains(gebied.value());
  }

  private static boolean isSilent(AreaId gebied, LocalDate day, LocalDate monday) {
    return gebied.equals(SILENT) && ChronoUnit.DAYS.between(monday, day) >= SILENT_FROM;
  }
}
