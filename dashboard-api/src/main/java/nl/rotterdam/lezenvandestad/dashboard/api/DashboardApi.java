// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.publish.AcuteLane;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.Release;
import nl.rotterdam.lezenvandestad.dashboard.publish.Releases;
import nl.rotterdam.lezenvandestad.http.Access;
import nl.rotterdam.lezenvandestad.http.Problem;
import nl.rotterdam.lezenvandestad.http.Refusal;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.theme.ThemeStanding;

/** The routes under {@code /v1}. Thread-safe. */
public final class DashboardApi implements RouteTable {

  private static final Duration SOON = Duration.ofSeconds(2);
  private static final String CELL = "/v1/indicatoren/{thema}/{gebied}";

  private final Releases releases;
  private final Catalogues catalogues;
  private final LiveStream stream;
  private final AcuteLane acuteLane;
  private final LookLog looks;
  private final InstantSource clock;
  private final OpenApi openApi = OpenApi.load();

  /**
   * The API over these releases.
   *
   * @param looks gets every look at the acute lane
   * @param clock says which themes may be reported on today
   */
  public DashboardApi(
      Releases releases,
      Catalogues catalogues,
      LiveStream stream,
      AcuteLane acuteLane,
      LookLog looks,
      InstantSource clock) {
    this.releases = releases;
    this.catalogues = catalogues;
    this.stream = stream;
    this.acuteLane = acuteLane;
    this.looks = looks;
    this.clock = clock;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/v1/themas", this::themes, Access.KERNGROEP);
    routes.get("/v1/gebieden", this::areas, Access.KERNGROEP);
    routes.get("/v1/indicatoren", this::cells, Access.KERNGROEP);
    // A reporter hears after reporting what the city knows; nothing here but the gate's figures.
    routes.get(CELL, this::cell, Access.KERNGROEP, Access.MELDER);
    routes.get(CELL + "/verloop", this::trend, Access.KERNGROEP);
    routes.get("/v1/dekking", this::coverage, Access.KERNGROEP);
    routes.get("/v1/stroom", this::follow, Access.KERNGROEP);
    routes.get("/v1/acute-signalen", this::signals, Access.PIKET);
    routes.get("/v1/openapi.json", openApi::answer, Access.PUBLIC);
  }

  private void themes(Context context) {
    QueryReader.refuseAny(context);
    context.json(ThemesJson.of(catalogues.themes(), ThemeStanding.today(clock)));
  }

  private void areas(Context context) {
    QueryReader.refuseAny(context);
    context.json(AreasJson.of(catalogues.areas()));
  }

  private void cells(Context context) {
    QueryReader query = new QueryReader(context);
    CellFilter filter = CellFilter.read(query, catalogues);
    Release release = release();
    Optional<LocalDate> day = pastDay(query, release);
    query.end();
    List<CellJson> cells =
        day.map(release::cellsAtEndOf).map(Map::values).orElseGet(release::cells).stream()
            .filter(cell -> filter.asksFor(cell, catalogues.level(cell.cell())))
            .map(cell -> CellJson.of(cell, catalogues.level(cell.cell())))
            .toList();
    context.json(CellsJson.of(release, cells));
  }

  /** The day to look back at; empty for now. */
  private static Optional<LocalDate> pastDay(QueryReader query, Release release) {
    Optional<LocalDate> day = query.date("op");
    if (day.filter(d -> !release.canLookBackTo(d)).isPresent()) {
      query.error("op", "Kies een dag van de laatste 400 dagen, vóór vandaag.");
    }
    return day;
  }

  private void cell(Context context) {
    QueryReader.refuseAny(context);
    Cell cell = cellOf(context);
    context.json(CellJson.of(release().cell(cell), catalogues.level(cell)));
  }

  private void trend(Context context) {
    Cell cell = cellOf(context);
    QueryReader query = new QueryReader(context);
    Optional<LocalDate> from = query.date("van");
    Optional<LocalDate> to = query.date("tot");
    if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
      query.error("van", "Deze datum moet op of voor 'tot' liggen.");
    }
    query.end();
    Release release = release();
    Instant now = release.moment().releasedAt();
    LocalDate last = to.orElseGet(() -> LocalDate.ofInstant(now, ZoneOffset.UTC));
    LocalDate first = from.orElseGet(() -> last.minusDays(Resolution.DAY.kept().toDays()));
    context.json(TrendJson.of(cell, now, release.weeks(cell, first, last)));
  }

  private void coverage(Context context) {
    QueryReader.refuseAny(context);
    context.json(CoverageJson.of(release()));
  }

  /** The look is written before the answer goes: what cannot be written is not shown. */
  private void signals(Context context) {
    QueryReader.refuseAny(context);
    looks.wrote(Role.PIKET, "acute-signalen");
    context.json(SignalsJson.of(acuteLane.signals(), acuteLane.alerts()));
  }

  private void follow(Context context) {
    QueryReader query = new QueryReader(context);
    var levels = CellFilter.levels(query);
    query.end();
    release();
    stream.serve(context, levels);
  }

  private Cell cellOf(Context context) {
    return catalogues
        .cell(context.pathParam("thema"), context.pathParam("gebied"))
        .orElseThrow(() ->
            new Refusal(
                Problem.of(
                    HttpStatus.NOT_FOUND,
                    "Dit thema of gebied kennen wij niet",
                    "Kijk in /v1/themas en /v1/gebieden wat er is.")));
  }

  private Release release() {
    return releases.current().orElseThrow(DashboardApi::notReady);
  }

  static Refusal notReady() {
    return new Refusal(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Het beeld van de stad wordt nog opgebouwd",
            "Probeer het over enkele seconden opnieuw."),
        SOON);
  }
}
