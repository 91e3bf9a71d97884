// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.publish.AlertReleases;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.Release;
import nl.rotterdam.lezenvandestad.dashboard.publish.Releases;
import nl.rotterdam.lezenvandestad.html.Html;
import nl.rotterdam.lezenvandestad.html.Resource;
import nl.rotterdam.lezenvandestad.http.Access;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.http.StaticFile;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/** The pages. Thread-safe. */
public final class PageRoutes implements RouteTable {

  /** Where they begin. */
  static final String HOME = "/eenvoudig";

  private static final String SOON = "3";

  private final Releases releases;
  private final AlertReleases alerts;
  private final Catalogues catalogues;
  private final Pages pages;

  /** The pages over these releases. */
  public PageRoutes(Releases releases, AlertReleases alerts, Catalogues catalogues) {
    this.releases = releases;
    this.alerts = alerts;
    this.catalogues = catalogues;
    this.pages = new Pages(catalogues);
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get(HOME, this::city, Access.KERNGROEP);
    routes.get("/cel/{thema}/{gebied}", this::cell, Access.KERNGROEP);
    Html accessibility = pages.accessibility();
    routes.get(
        "/toegankelijkheid",
        context -> answer(context, HttpStatus.OK, accessibility),
        Access.PUBLIC);
    addFile(routes, "stijl.css", "text/css; charset=utf-8");
    addFile(routes, "dashboard.js", "text/javascript; charset=utf-8");
    addFile(routes, "beeldmerk.svg", "image/svg+xml");
  }

  private static void addFile(JavalinDefaultRoutingApi routes, String name, String type) {
    new StaticFile(type, Resource.bytes(PageRoutes.class, name)).addTo(routes, "/statisch/" + name);
  }

  private void city(Context context) {
    Optional<Release> release = releases.current();
    if (release.isEmpty()) {
      notReady(context);
      return;
    }
    Optional<City> city = city(context, release.get());
    if (city.isEmpty()) {
      noSuchDay(context);
      return;
    }
    answer(context, HttpStatus.OK, pages.city(city.get(), alerts.current()));
  }

  private void cell(Context context) {
    Optional<Cell> cell = catalogues.cell(context.pathParam("thema"), context.pathParam("gebied"));
    if (cell.isEmpty()) {
      answer(
          context,
          HttpStatus.NOT_FOUND,
          pages.message("Niet gevonden", "Dit thema of gebied kennen wij niet."));
      return;
    }
    Optional<Release> release = releases.current();
    if (release.isEmpty()) {
      notReady(context);
      return;
    }
    Optional<City> city = city(context, release.get());
    if (city.isEmpty()) {
      noSuchDay(context);
      return;
    }
    answer(context, HttpStatus.OK, pages.cell(city.get(), cell.get()));
  }

  /** The city on the day that is asked for; empty when there is no such day to show. */
  private static Optional<City> city(Context context, Release release) {
    String text = Optional.ofNullable(context.queryParam("op")).orElse("");
    LocalDate today = Words.utcDay(release.moment().releasedAt());
    if (text.isEmpty() || text.equals(today.toString())) {
      return Optional.of(City.now(release));
    }
    return day(text).filter(release::canLookBackTo).map(day -> City.atEndOf(day, release));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private void notReady(Context context) {
    context.header("Retry-After", SOON).header("Refresh", SOON);
    answer(
        context,
        HttpStatus.SERVICE_UNAVAILABLE,
        pages.message(
            "Het beeld van de stad wordt opgebouwd",
            "Dat duurt meestal enkele seconden. Deze pagina probeert het vanzelf opnieuw."));
  }

  private void noSuchDay(Context context) {
    answer(
        context,
        HttpStatus.BAD_REQUEST,
        pages.message(
            "Deze dag kunnen wij niet tonen",
            "Kies een dag van de laatste 400 dagen, zoals 2026-01-31."));
  }

  private static void answer(Context context, HttpStatus status, Html page) {
    context.status(status).html(page.toString());
  }
}
