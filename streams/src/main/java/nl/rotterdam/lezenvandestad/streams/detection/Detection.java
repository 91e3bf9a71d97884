// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.history.History;
import nl.rotterdam.lezenvandestad.streams.indicator.AlertingSettings;
import nl.rotterdam.lezenvandestad.streams.indicator.DetectionSettings;
import nl.rotterdam.lezenvandestad.streams.rhythm.Rhythm;
import nl.rotterdam.lezenvandestad.streams.tally.Histories;

/**
 * Finds where a theme stands out now, in one gebied, in several that border on each other, or all
 * over the city. A pure function of histories and the clock; stateless and thread-safe.
 */
public final class Detection implements SignalSource.Factory {

  /** Weaker than this is not worth a word: chance gives ten such signals a week. */
  public static final double LEAST_SCORE = -1;

  /** With fewer days before it, weighted by age, a stretch is not compared with anything. */
  private static final double LEAST_DAYS_BEFORE = 14;

  private final DetectionSettings settings;
  private final List<Double> hours;
  private final ZoneId zone;
  private final double[] cityPrior;
  private final AreaId city;
  private final List<AreaId> gebieden;
  private final AreaScan scan;

  /**
   * Detection in the gebieden of this tree.
   *
   * @param alerting what the kerngroep decided
   */
  public Detection(AreaTree areas, AlertingSettings alerting) {
    this.settings = alerting.detection();
    this.hours = alerting.hourProfile();
    this.zone = alerting.zone();
    this.cityPrior = alerting.cityPrior().stream().mapToDouble(Double::doubleValue).toArray();
    this.city = areas.city().id();
    List<Area> all = areas.ofLevel(AreaLevel.GEBIED);
    this.gebieden = all.stream().map(Area::id).toList();
    this.scan =
        new AreaScan(
            all.stream()
                .map(area -> area.neighbours().stream().map(gebieden::indexOf).toList())
                .toList());
  }

  /**
   * Everything about a theme that stands out at {@code now}, with a score of at least {@link
   * #LEAST_SCORE}, by kind. The same evidence gives a signal for as long as it stands out: what is
   * new in it, and where the line lies, is for the life of an alert to say.
   *
   * @param theme the theme, not {@code alle}
   * @param kinds what to look for
   * @param histories gives the history of any cell of this theme and of {@code alle}
   */
  public List<Signal> signals(
      ThemeId theme, Set<AlertKind> kinds, Function<Cell, History> histories, Instant now) {
    return kinds.stream()
        .sorted()
        .flatMap(kind -> signals(theme, histories, new Stretches(kind, settings, now)).stream())
        .toList();
  }

  /** Everything together is no theme: what stands out in it stands out in one of them. */
  @Override
  public SignalSource over(Histories histories) {
    return (theme, kinds, at) ->
        theme.equals(ThemeId.ALL) ? List.of() : signals(theme, kinds, histories::of, at);
  }

  private List<Signal> signals(
      ThemeId theme, Function<Cell, History> histories, Stretches stretches) {
    History themeInCity = histories.apply(new Cell(theme, city));
    if (!CellCounts.anythingSeen(themeInCity, stretches)) {
      return List.of();
    }
    History allInCity = histories.apply(new Cell(ThemeId.ALL, city));
    Rhythm rhythm = rhythm(allInCity, stretches);
    CellCounts cityAll = CellCounts.of(allInCity, stretches);
    CellCounts cityTheme = CellCounts.of(themeInCity, stretches);
    double[] daysBefore = daysBefore(allInCity, stretches);
    double[] averageDays = Arrays.copyOf(averageDays(rhythm, stretches), comparable(daysBefore));
    Ratios[][] ratios = new Ratios[gebieden.size()][averageDays.length];
    for (int area = 0; area < ratios.length; area++) {
      History themeHere = histories.apply(new Cell(theme, gebieden.get(area)));
      if (!CellCounts.anythingSeen(themeHere, stretches)) {
        ratios[area] = Ratios.nothingSeen(averageDays.length);
        continue;
      }
      CellCounts here = CellCounts.of(themeHere, stretches);
      Usual.Surroundings counts =
          new Usual.Surroundings(
              cityAll,
              CellCounts.of(histories.apply(new Cell(ThemeId.ALL, gebieden.get(area))), stretches),
              cityTheme,
              here);
      for (int i = 0; i < averageDays.length; i++) {
        Usual usual = Usual.before(i, daysBefore[i], averageDays[i], counts, cityPrior);
        ratios[area][i] = Ratios.of(here.seen()[i], usual, averageDays[i]);
      }
    }
    double least = Calibration.evidence(stretches.kind(), LEAST_SCORE, settings);
    return scan.findings(new Looked(stretches.kind(), ratios, averageDays), least).stream()
        .map(finding -> Conclusion.of(theme, finding, gebieden, stretches, settings))
        .toList();
  }

  private Rhythm rhythm(History allInCity, Stretches stretches) {
    long today = stretches.today();
    return Rhythm.of(allInCity, today - 63, today - 6, hours, zone);
  }

  private static double[] averageDays(Rhythm rhythm, Stretches stretches) {
    double[] days = new double[stretches.count()];
    for (int i = 0; i < days.length; i++) {
      if (stretches.kind() == AlertKind.ACUUT) {
        days[i] = rhythm.between(stretches.start(i), stretches.now());
      } else {
        days[i] = rhythm.dayUntil(stretches.today(), stretches.now());
        for (long day = stretches.firstDay(i); day < stretches.today(); day++) {
          days[i] += rhythm.day(day);
        }
      }
    }
    return days;
  }

  /** How many stretches, from the shortest, have enough before them to be compared with. */
  private static int comparable(double[] daysBefore) {
    int stretches = 0;
    while (stretches < daysBefore.length && daysBefore[stretches] >= LEAST_DAYS_BEFORE) {
      stretches++;
    }
    return stretches;
  }

  private static double[] daysBefore(History allInCity, Stretches stretches) {
    long[] first = {stretches.today()};
    allInCity.forEach(
        Resolution.DAY,
        Long.MIN_VALUE,
        stretches.today(),
        (day, tally) -> first[0] = Math.min(first[0], day));
    double[] days = new double[stretches.count()];
    for (int i = 0; i < days.length; i++) {
      days[i] = stretches.weightedDays(first[0], i);
    }
    return days;
  }
}
