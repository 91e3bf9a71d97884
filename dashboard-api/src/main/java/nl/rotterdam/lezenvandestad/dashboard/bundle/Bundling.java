// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeTree;

/**
 * Which bundles can be made at a tick. Pure: a function of what was counted, of what was bundled
 * before, and of the tick.
 *
 * <p>A report waits in its wijk for others until its day is over, then in its gebied until its week
 * is over, then in the city. As soon as {@code k} people wait somewhere, they become one bundle of
 * that place. Nothing is ever told of those who wait.
 */
public final class Bundling {

  private static final int SECONDS_OF_DAY = 86_400;

  private final AreaTree areas;
  private final ThemeTree themes;
  private final Rules rules;
  private final BundleMaker maker;

  /** Bundles by these rules, of reports that count under these themes in these areas. */
  public Bundling(AreaTree areas, ThemeTree themes, Rules rules) {
    this.areas = areas;
    this.themes = themes;
    this.rules = rules;
    this.maker = new BundleMaker(rules);
  }

  /** Under which rules. */
  public Rules rules() {
    return rules;
  }

  /** The bundles of this theme and week that can be made at this tick. */
  public List<Bundle> next(ThemeId theme, Week week, Counted counted, Ledger ledger, Instant tick) {
    return new Round(theme, week, counted, ledger, tick).bundles();
  }

  /** One theme and week at one tick. */
  private final class Round {

    private final ThemeId theme;
    private final Week week;
    private final Counted counted;
    private final Ledger ledger;
    private final Instant tick;
    private final int today;
    private final WaitingReports waiting;
    private final Cover cover;
    private final List<Bundle> made = new ArrayList<>();

    /** Of each area how many reports the bundles of this round have in it. */
    private final Map<AreaId, Integer> madeIn = new HashMap<>();

    Round(ThemeId theme, Week week, Counted counted, Ledger ledger, Instant tick) {
      this.theme = theme;
      this.week = week;
      this.counted = counted;
      this.ledger = ledger;
      this.tick = tick;
      this.today = Math.toIntExact(Math.floorDiv(tick.getEpochSecond(), (long) SECONDS_OF_DAY));
      this.waiting = new WaitingReports(areas, theme, week, counted, ledger);
      this.cover = new Cover(areas, themes, rules, week, counted, ledger, tick);
    }

    List<Bundle> bundles() {
      Area city = areas.city();
      if (counted.days(new Cell(theme, city.id()), week).isEmpty()) {
        return List.of();
      }
      Pool inCity = waiting.at(city);
      for (Area gebied : areas.children(city.id())) {
        Pool left = gebied(gebied);
        if (week.lastDay() < today) {
          inCity = inCity.plus(left);
        }
      }
      tryBundle(city, inCity, !made.isEmpty());
      return made;
    }

    /** Bundles what it can and gives back what waits. */
    private Pool gebied(Area gebied) {
      Pool here = waiting.at(gebied);
      int before = made.size();
      for (Area wijk : areas.children(gebied.id())) {
        Pool there = waiting.at(wijk);
        if (!tryBundle(wijk, there, false)) {
          here = here.plus(there.only(place -> place.day() < today));
        }
      }
      return tryBundle(gebied, here, made.size() > before) ? Pool.EMPTY : here;
    }

    /**
     * Makes one bundle of all that waits here, if it may be told.
     *
     * @param below whether something below was told at this tick
     */
    private boolean tryBundle(Area area, Pool pool, boolean below) {
      if (pool.isEmpty()) {
        return false;
      }
      Tally sum = pool.sum();
      if (!isEnough(area, sum, below) || !isCovered(area, sum.reports())) {
        return false;
      }
      Cell cell = new Cell(theme, area.id());
      made.add(maker.make(cell, week, today, tick, pool, counted.withinAcuteWindow(cell)));
      areas.upwards(area.id()).forEach(above -> madeIn.merge(above, sum.reports(), Integer::sum));
      return true;
    }

    private boolean isEnough(Area area, Tally waiting, boolean below) {
      int people = rules.contributors().atLeast(waiting);
      if (people >= rules.smallestGroup()) {
        return true;
      }
      boolean isStepOff = !rules.hold(Rules.Rule.STEP);
      boolean isRemainderOff = !rules.hold(Rules.Rule.REMAINDER);
      return (isStepOff && ledger.own(new Cell(theme, area.id()), week) >= rules.smallestGroup())
          || (isRemainderOff && area.level() != AreaLevel.WIJK && below);
    }

    /** What is told of a group, or of {@code alle}, must fit in its themes without any part. */
    private boolean isCovered(Area area, int more) {
      return themes.parts(theme).isEmpty()
          || !rules.hold(Rules.Rule.COVER)
          || areas.upwards(area.id()).stream()
              .allMatch(above -> cover.holds(theme, above, toldIn(above) + more));
    }

    private int toldIn(AreaId area) {
      return ledger.within(new Cell(theme, area), week) + madeIn.getOrDefault(area, 0);
    }
  }
}
