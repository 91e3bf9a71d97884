// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.standalone.evaluation.PlantedEpisode.Shape;

/**
 * An invented city of 26 weeks, with or without planted episodes: rhythm by weekday and hour,
 * uneven areas, themes and domains, more people who report along the way, a domain that joins, an
 * outage, holidays. Everything is drawn from the seed.
 */
public final class GeneratedCity {

  private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
  private static final int DAYS = 182;
  private static final int WARM_UP = 28;
  private static final int THEMES = 8;
  private static final double SPREAD_OF_LEVELS = 1.5;
  private static final double[] WEEKDAYS = {1.0, 1.1, 1.15, 1.15, 1.25, 0.85, 0.5};
  private static final List<Shape> MIXED =
      List.of(
          Shape.BURST,
          Shape.BURST,
          Shape.BURST,
          Shape.SLOW,
          Shape.SLOW,
          Shape.SLOW,
          Shape.SPREAD,
          Shape.SPREAD,
          Shape.LEVEL_SHIFT,
          Shape.CALL,
          Shape.DOMAIN_BURST,
          Shape.DOMAIN_BURST);
  private static final List<Integer> HOLIDAYS = List.of(88, 90, 91, 112, 120, 129, 140);
  private static final double[] DOMAIN_HOUR = {17, 13.5, 12.5};
  private static final double[] DOMAIN_HOURS_WIDTH = {4.2, 3.4, 2.8};
  private static final double[] DOMAIN_LEVEL = {0.25, -0.08, -0.2};

  private final Draws draws;
  private final List<Area> areas;
  private final double[][] perDay;
  private final double[][] level;
  private final double[][] domains;
  private final int liftDay;
  private final double lift;
  private final int outageDay;
  private final int joinDay;
  private final int joining;
  private final double joinFactor;
  private final List<Integer> joinAreas;
  private final List<PlantedEpisode> episodes = new ArrayList<>();
  private final List<CityReport> reports = new ArrayList<>();

  private GeneratedCity(AreaTree tree, long seed, List<Shape> shapes) {
    draws = new Draws(seed);
    areas = tree.ofLevel(AreaLevel.GEBIED);
    perDay = new double[areas.size()][THEMES];
    level = new double[areas.size()][THEMES];
    domains = new double[THEMES][];
    drawCells();
    liftDay = draws.between(45, 90);
    lift = draws.between(1.2, 1.45);
    outageDay = draws.between(60, 150);
    joinDay = draws.between(75, 135);
    joining = draws.index(1, 1, 1);
    joinFactor = draws.between(1.5, 2.0);
    joinAreas = IntStream.range(0, 5).mapToObj(i -> draws.between(0, areas.size() - 1)).toList();
    shapes.forEach(this::plant);
    for (int day = 0; day < DAYS; day++) {
      report(day);
    }
    episodes.forEach(this::reportExtra);
  }

  /** A city with twelve episodes, nine of them real and three traps. */
  public static TestCity planted(AreaTree tree, long seed) {
    return new GeneratedCity(tree, seed, MIXED).city("gemaakt-" + seed);
  }

  /** A city in which nothing happens but change in who reports. */
  public static TestCity quiet(AreaTree tree, long seed) {
    return new GeneratedCity(tree, seed, List.of()).city("rustig-" + seed);
  }

  /** A city in which three themes rise in several gebieden that need not touch each other. */
  public static TestCity scattered(AreaTree tree, long seed) {
    return new GeneratedCity(tree, seed, Collections.nCopies(3, Shape.SCATTERED))
        .city("verspreid-" + seed);
  }

  private void drawCells() {
    double[] themeRate = new double[THEMES];
    double[] themeLevel = new double[THEMES];
    for (int theme = 0; theme < THEMES; theme++) {
      themeRate[theme] = draws.logNormal(0.6);
      themeLevel[theme] = draws.normal(0, 0.2);
      domains[theme] =
          new double[] {
            draws.between(0.2, 0.55), draws.between(0.3, 0.65), draws.between(0.1, 0.2)
          };
    }
    double sum = 0;
    for (int area = 0; area < areas.size(); area++) {
      double rate = draws.logNormal(0.75);
      double areaLevel = draws.normal(0, 0.07);
      for (int theme = 0; theme < THEMES; theme++) {
        perDay[area][theme] = rate * themeRate[theme] * draws.logNormal(0.35);
        level[area][theme] = 2.05 + areaLevel + themeLevel[theme] + draws.normal(0, 0.12);
        sum += perDay[area][theme];
      }
    }
    double total = draws.between(65, 90);
    for (double[] row : perDay) {
      for (int theme = 0; theme < THEMES; theme++) {
        row[theme] *= total / sum;
      }
    }
  }

  private void plant(Shape shape) {
    PlantedEpisode episode = draw(shape);
    while (!fits(episode)) {
      episode = draw(shape);
    }
    episodes.add(episode);
  }

  private PlantedEpisode draw(Shape shape) {
    int first = draws.between(0, areas.size() - 1);
    List<Integer> where = new ArrayList<>(List.of(first));
    int wanted =
        switch (shape) {
          case SPREAD -> draws.between(3, 5);
          case SCATTERED -> draws.between(5, areas.size());
          case CALL -> draws.index(3, 0, 1) + 1;
          default -> 1;
        };
    while (shape == Shape.SCATTERED && where.size() < wanted) {
      int next = draws.between(0, areas.size() - 1);
      if (!where.contains(next)) {
        where.add(next);
      }
    }
    List<AreaId> ids = areas.stream().map(Area::id).toList();
    for (int from = 0; where.size() < wanted; from++) {
      for (AreaId neighbour : areas.get(where.get(from)).neighbours()) {
        if (where.size() < wanted && !where.contains(ids.indexOf(neighbour))) {
          where.add(ids.indexOf(neighbour));
        }
      }
    }
    return PlantedEpisode.draw(
        shape, draws, where, draws.between(0, THEMES - 1), draws.between(36, 160));
  }

  /** Not twice in one cell, within the 26 weeks, and where enough is heard for it to show. */
  private boolean fits(PlantedEpisode episode) {
    double reports =
        episode.areas().stream().mapToDouble(area -> perDay[area][episode.theme()]).sum()
            * episode.days();
    boolean shows =
        switch (episode.shape()) {
          case SLOW -> reports >= 12;
          case SPREAD, LEVEL_SHIFT, SCATTERED -> reports >= 9;
          case BURST, CALL, DOMAIN_BURST -> true;
        };
    return shows
        && episode.end() < DAYS
        && episodes.stream()
            .noneMatch(other ->
                other.theme() == episode.theme()
                    && other.start() < episode.end() + 14
                    && episode.start() < other.end() + 14
                    && other.areas().stream().anyMatch(episode.areas()::contains));
  }

  private void report(int day) {
    double today =
        WEEKDAYS[day % 7]
            * (HOLIDAYS.contains(day) ? 0.5 : 1)
            * (day >= liftDay ? lift : 1)
            * (day == outageDay ? 0.25 : 1)
            * draws.logNormal(0.12);
    for (int area = 0; area < areas.size(); area++) {
      for (int theme = 0; theme < THEMES; theme++) {
        double more = 0;
        for (PlantedEpisode episode : episodes) {
          more += episode.more() * episode.strength(area, theme, day + 0.5);
        }
        double cell = perDay[area][theme] * today * (1 + more) * draws.logNormal(0.25);
        report(day, area, theme, cell);
      }
    }
  }

  private void report(int day, int area, int theme, double mean) {
    double all = domains[theme][0] + domains[theme][1] + domains[theme][2];
    for (int domain = 0; domain < DOMAIN_HOUR.length; domain++) {
      boolean joined = day >= joinDay && domain == joining && joinAreas.contains(area);
      double share = domains[theme][domain] / all * (joined ? joinFactor : 1);
      for (int i = draws.poisson(mean * share); i > 0; i--) {
        double hour = draws.normal(DOMAIN_HOUR[domain], DOMAIN_HOURS_WIDTH[domain]);
        double at = day + Math.floorMod(Math.round(hour * 3600), 24 * 3600L) / (24 * 3600.0);
        add(at, area, theme, domain, shift(area, theme, at));
      }
    }
  }

  private double shift(int area, int theme, double at) {
    return episodes.stream().mapToDouble(e -> e.shift() * e.strength(area, theme, at)).sum();
  }

  private void reportExtra(PlantedEpisode episode) {
    for (int i = 0; i < episode.extra(); i++) {
      double after =
          episode.fade() > 0 ? draws.exponential(episode.fade()) : dayTime(episode.days());
      int domain = episode.domain() >= 0 ? episode.domain() : draws.index(0.55, 0.38, 0.07);
      add(
          episode.start() + after,
          episode.areas().getFirst(),
          episode.theme(),
          domain,
          episode.shift());
    }
  }

  private double dayTime(double days) {
    return Math.floor(draws.between(0, days)) + Math.clamp(draws.normal(14, 3.5), 0, 23.9) / 24;
  }

  private void add(double at, int area, int theme, int domain, double shift) {
    double value = level[area][theme] + DOMAIN_LEVEL[domain] + shift;
    long drawn = Math.round(draws.normal(value, SPREAD_OF_LEVELS));
    reports.add(
        new CityReport(
            moment(at),
            areas.get(area).id(),
            Domain.values()[domain],
            List.of(theme(theme)),
            TensionLevel.of(Math.clamp(drawn, 1, TensionLevel.values().length))));
  }

  private TestCity city(String name) {
    reports.sort(Comparator.comparing(CityReport::observedAt));
    Map<AreaId, List<AreaId>> neighbours =
        areas.stream().collect(Collectors.toMap(Area::id, Area::neighbours));
    List<Episode> truth = IntStream.range(0, episodes.size()).mapToObj(this::episode).toList();
    return new TestCity(
        name,
        reports,
        new Truth(moment(WARM_UP), moment(DAYS), areas.size() * THEMES, neighbours, truth));
  }

  private Episode episode(int number) {
    PlantedEpisode planted = episodes.get(number);
    return new Episode(
        "ep" + (number + 1),
        planted.shape().kind(),
        planted.shape().real(),
        planted.areas().stream().map(area -> areas.get(area).id()).collect(Collectors.toSet()),
        theme(planted.theme()),
        moment(planted.start()),
        moment(planted.end()));
  }

  private static ThemeId theme(int theme) {
    return new ThemeId("thema-" + (theme + 1));
  }

  private static Instant moment(double day) {
    return START.plus(Duration.ofSeconds(Math.round(day * 24 * 3600)));
  }
}
