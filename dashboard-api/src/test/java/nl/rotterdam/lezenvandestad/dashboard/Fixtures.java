// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.PictureRules;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.Change;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaCatalogue;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Coverage;
import nl.rotterdam.lezenvandestad.model.indicator.DomainPicture;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.LevelEstimate;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogueFile;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;
import nl.rotterdam.lezenvandestad.words.analysis.VocabularyFile;

/** Cells, indicators and days to test with. */
public final class Fixtures {

  public static final Instant NOW = Instant.parse("2026-09-16T10:20:00Z");
  public static final Cell ERITREA_DELFSHAVEN = cell("eritrese-gemeenschappen", "delfshaven");

  private Fixtures() {}

  /** The catalogues as delivered, and every place has people enough for a figure of its own. */
  public static Catalogues catalogues() {
    Catalogues delivered = delivered();
    return new Catalogues(
        new AreaTree(delivered.areas().all().stream().map(Fixtures::inhabited).toList()),
        delivered.themes());
  }

  private static Area inhabited(Area area) {
    return new Area(
        area.id(),
        area.name(),
        area.level(),
        area.parent(),
        area.code(),
        area.neighbours(),
        area.tile(),
        Optional.of(10_000),
        area.centre(),
        area.industrial());
  }

  /** How Dutch is read, as delivered. */
  public static Vocabulary vocabulary() {
    return VocabularyFile.read(Path.of("..", "config", "taal.yaml"), new ConfigProblems())
        .orElseThrow();
  }

  /** The catalogues of {@code config}, which hold no numbers of inhabitants. */
  public static Catalogues delivered() {
    ConfigProblems problems = new ConfigProblems();
    Path config = Path.of("..", "config");
    var areas = AreaCatalogue.read(config.resolve("areas.yaml"), problems);
    var themes = ThemeCatalogueFile.read(config.resolve("themes.yaml"), problems);
    problems.throwIfAny();
    return new Catalogues(areas.orElseThrow(), themes.orElseThrow());
  }

  /** What alerting.yaml as delivered says. */
  public static PictureRules pictures() {
    ConfigProblems problems = new ConfigProblems();
    PictureRules rules = PictureRules.read(Path.of("..", "config", "alerting.yaml"), problems);
    problems.throwIfAny();
    return rules;
  }

  /** Every theme that has a pulse. */
  public static List<ThemeId> watchedThemes() {
    return Stream.concat(
            Stream.of(ThemeId.ALL), catalogues().themes().all().stream().map(Theme::id))
        .toList();
  }

  public static Cell cell(String theme, String area) {
    return new Cell(new ThemeId(theme), new AreaId(area));
  }

  /** An indicator of {@code reports} reports, all counted as people. */
  public static Indicator indicator(Cell cell, Band band, double mean, int reports) {
    return indicator(cell, band, mean, Map.of(Domain.SOCIAAL, reports));
  }

  /** An indicator with so many reports of each domain. */
  public static Indicator indicator(
      Cell cell, Band band, double mean, Map<Domain, Integer> byDomain) {
    int reports = byDomain.values().stream().mapToInt(Integer::intValue).sum();
    Map<Domain, DomainPicture> domains = new HashMap<>();
    byDomain.forEach((domain, count) -> {
      if (count > 0) {
        domains.put(domain, new DomainPicture(count, mean));
      }
    });
    int acute = band == Band.ACUUT ? reports : 0;
    return new Indicator(
        cell.theme(),
        cell.area(),
        NOW.minusSeconds(60),
        band,
        new LevelEstimate(mean, Math.max(1, mean - 0.5), Math.min(5, mean + 0.6), reports),
        Direction.TOENEMEND,
        reports,
        new Expectation(Duration.ofDays(7), reports, 3.25, 0, 8, 0.125),
        new Expectation(Duration.ofHours(2), acute, 0.125, 0, 1, 0.5),
        new Coverage(0.75, Map.of(Domain.VEILIG, 0.9, Domain.SOCIAAL, 0.6)),
        domains,
        reports >= 3 ? Map.of(Resilience.MIN, 1, Resilience.PLUS, reports) : Map.of(),
        "Waarom van %s bij niveau %.4f en %d meldingen.".formatted(cell, mean, reports));
  }

  public static Change told(Indicator indicator) {
    return new Change.OfIndicator(indicator.cell(), Optional.of(indicator));
  }

  public static Change told(TrendPoint point) {
    return new Change.OfBucket(new CellBucket(point.cell(), point.bucket()), Optional.of(point));
  }

  /** A day on which reports of these levels were counted. */
  public static TrendPoint day(Cell cell, Instant moment, int... levels) {
    return point(cell, Bucket.holding(Resolution.DAY, moment), tally(levels));
  }

  public static TrendPoint quarter(Cell cell, Instant moment, int... levels) {
    return point(cell, Bucket.holding(Resolution.QUARTER, moment), tally(levels));
  }

  public static TrendPoint point(Cell cell, Bucket bucket, Tally tally) {
    return new TrendPoint(cell.theme(), cell.area(), bucket, tally, Optional.empty());
  }

  /** The tally of reports of these levels, all of one domain. */
  public static Tally tally(int... levels) {
    Tally tally = Tally.NONE;
    for (int level : levels) {
      tally = tally.plus(Tally.of(report(level)));
    }
    return tally;
  }

  private static Sfeerbeeld report(int level) {
    return new Sfeerbeeld(
        new ReportId(new UUID(0, 1)),
        Quarter.floor(NOW),
        ERITREA_DELFSHAVEN.area(),
        Domain.SOCIAAL,
        List.of(ERITREA_DELFSHAVEN.theme()),
        TensionLevel.values()[level - 1],
        Optional.empty(),
        Kind.SPANNING,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
