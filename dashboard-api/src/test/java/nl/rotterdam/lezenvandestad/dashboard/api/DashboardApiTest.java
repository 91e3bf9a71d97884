// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.Alerts;
import nl.rotterdam.lezenvandestad.dashboard.DashboardServer;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.dashboard.HandFilledModel;
import nl.rotterdam.lezenvandestad.http.ApiServer;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DashboardApiTest {

  private final HandFilledModel model =
      new HandFilledModel()
          .report("eritrese-gemeenschappen", "delfshaven", NOW, 4, 4, 4, 4, 4, 4, 4, 4, 4)
          .report("eritrese-gemeenschappen", "spangen", NOW, 4, 5, 4, 5)
          .report("oekraine", "noord", NOW, 5, 5)
          .report(
              "armoede-en-bestaanszekerheid", "rotterdam", NOW, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
  private final DashboardServer server = DashboardServer.over(model);

  @AfterEach
  void close() {
    server.close();
  }

  private List<String> cells(String query) {
    return server
        .json("/v1/indicatoren?" + query)
        .get("indicatoren")
        .valueStream()
        .map(cell -> cell.get("thema").asString() + ":" + cell.get("gebied").asString())
        .toList();
  }

  private static List<String> fields(HttpResponse<String> answer) {
    return nl.rotterdam.lezenvandestad.model.topic.ContractJson.mapper()
        .readTree(answer.body())
        .get("fouten")
        .valueStream()
        .map(error -> error.get("veld").asString())
        .toList();
  }

  @Test
  void everyCellOfTheCatalogueIsListedSilenceIncluded() {
    int themes = Fixtures.catalogues().themes().tree().counted().size();
    int areas = Fixtures.catalogues().areas().all().size();

    assertThat(cells("")).hasSize(themes * areas).startsWith("alle:rotterdam");
  }

  @Test
  void cellsAreFilteredByThemeAreaBandAndLevel() {
    assertThat(cells("thema=oekraine&niveau=gebied")).hasSize(14);
    assertThat(cells("gebied=delfshaven&thema=oekraine&thema=alle"))
        .containsExactly("alle:delfshaven", "oekraine:delfshaven");
    assertThat(cells("band=gespannen&thema=eritrese-gemeenschappen"))
        .containsExactly(
            "eritrese-gemeenschappen:rotterdam",
            "eritrese-gemeenschappen:delfshaven",
            "eritrese-gemeenschappen:spangen");
    assertThat(cells("band=gespannen&niveau=wijk"))
        .containsExactly(
            "alle:spangen", "internationaal:spangen", "eritrese-gemeenschappen:spangen");
    assertThat(cells("niveau=stad&band=rustig"))
        .containsExactly("bestaan:rotterdam", "armoede-en-bestaanszekerheid:rotterdam");
  }

  @Test
  void aWithheldCellIsNotFoundByItsBand() {
    assertThat(cells("band=acuut")).isEmpty();
    assertThat(server.json("/v1/indicatoren/oekraine/noord"))
        .hasToString(
            "{\"thema\":\"oekraine\",\"gebied\":\"noord\",\"niveau\":\"gebied\","
                + "\"status\":\"te-weinig-meldingen\","
                + "\"zie\":{\"thema\":\"internationaal\",\"gebied\":\"rotterdam\"}}");
  }

  @Test
  void anEarlierDayIsToldAsItWasThen() {
    HandFilledModel course =
        new HandFilledModel()
            .report("oekraine", "delfshaven", NOW.minus(Duration.ofDays(14)), 1, 1, 1)
            .report("oekraine", "delfshaven", NOW, 4, 4, 4, 4, 4, 4, 4, 4, 4);
    try (DashboardServer past = DashboardServer.over(course)) {
      String cell = "/v1/indicatoren?thema=oekraine&gebied=delfshaven";

      assertThat(past.json(cell + "&op=2026-09-08").at("/indicatoren/0/band").asString())
          .isEqualTo("rustig");
      assertThat(past.json(cell + "&op=2026-09-15").at("/indicatoren/0/status").asString())
          .isEqualTo("te-weinig-meldingen");
      assertThat(past.json(cell).at("/indicatoren/0/band").asString()).isEqualTo("gespannen");
    }
  }

  @Test
  void aDayThatIsNotOverOrNoLongerKeptIsRefused() {
    for (String day : List.of("gisteren", "2026-09-16", "2026-09-17", "2024-01-01")) {
      HttpResponse<String> answer = server.get("/v1/indicatoren?op=" + day);
      assertThat(answer.statusCode()).as(day).isEqualTo(400);
      assertThat(fields(answer)).as(day).containsExactly("op");
    }
  }

  @Test
  void everyMistakeInTheQueryIsToldAtOnce() {
    HttpResponse<String> answer =
        server.get("/v1/indicatoren?thema=geen&gebied=&band=rood&niveau=land&kleur=x&Kleur%3C=y");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(fields(answer))
        .containsExactlyInAnyOrder("thema", "gebied", "band", "niveau", "kleur", "");
    assertThat(answer.body()).doesNotContain("rood");
  }

  @Test
  void pathsWithoutQueryKeysRefuseThem() {
    for (String path :
        List.of(
            "/v1/themas",
            "/v1/gebieden",
            "/v1/indicatoren/oekraine/noord",
            "/v1/stroom",
            "/v1/indicatoren/oekraine/noord/verloop")) {
      assertThat(server.get(path + "?pagina=2").statusCode()).as(path).isEqualTo(400);
    }
  }

  @Test
  void oneCellHasItsFigures() {
    JsonNode cell = server.json("/v1/indicatoren/eritrese-gemeenschappen/delfshaven");

    assertThat(cell.get("status").asString()).isEqualTo("vrijgegeven");
    assertThat(cell.get("band").asString()).isEqualTo("gespannen");
    assertThat(cell.get("spanning"))
        .hasToString("{\"gemiddelde\":3.75,\"laag\":3.25,\"hoog\":4.5}");
    assertThat(cell.get("aantal")).hasToString("{\"van\":10,\"tot\":19}");
    assertThat(cell.get("domeinen")).hasToString("[\"sociaal\"]");
    assertThat(cell.get("waarom").asString())
        .isEqualTo(
            "Gespannen: niveau 3,75 (90 % zeker tussen 3,25 en 4,5). 10 tot 19 meldingen in 7"
                + " dagen. Gezien door Sociaal.");
  }

  @Test
  void aWithheldCellNamesThePlaceAboveItThatIsTold() {
    model.report("eritrese-gemeenschappen", "bospolder", NOW, 2);
    server.tick();

    assertThat(server.json("/v1/indicatoren/eritrese-gemeenschappen/bospolder").get("zie"))
        .hasToString("{\"thema\":\"eritrese-gemeenschappen\",\"gebied\":\"delfshaven\"}");
  }

  @Test
  void unknownThemesAndAreasAreNotFound() {
    for (String path :
        List.of(
            "/v1/indicatoren/geen/noord",
            "/v1/indicatoren/oekraine/geen",
            "/v1/indicatoren/Oekraine/noord",
            "/v1/indicatoren/geen/noord/verloop")) {
      assertThat(server.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void theCourseIsGivenByWeekWithinItsDates() {
    for (int back : List.of(0, 7, 14)) {
      model.report("oekraine", "delfshaven", NOW.minus(Duration.ofDays(back)), 2, 2, 2, 2);
    }
    server.tick();
    String path = "/v1/indicatoren/oekraine/delfshaven/verloop";

    assertThat(server.json(path).get("weken").valueStream())
        .extracting(week -> week.get("begintOp").asString())
        .containsExactly("2026-08-31T00:00:00Z", "2026-09-07T00:00:00Z", "2026-09-14T00:00:00Z");
    assertThat(server.json(path + "?van=2026-09-07&tot=2026-09-13").get("weken"))
        .hasToString(
            "[{\"begintOp\":\"2026-09-07T00:00:00Z\",\"aantal\":{\"van\":3,\"tot\":5},"
                + "\"band\":\"rustig\","
                + "\"spanning\":{\"gemiddelde\":2.25,\"laag\":1.25,\"hoog\":3.0}}]");
  }

  @Test
  void mistakesInTheQueryOfACourseAreToldAtOnce() {
    String path = "/v1/indicatoren/oekraine/noord/verloop";

    assertThat(fields(server.get(path + "?van=gisteren&tot=2026-13-01&x=1")))
        .containsExactly("van", "tot", "x");
    assertThat(fields(server.get(path + "?van=2026-09-02&tot=2026-09-01"))).containsExactly("van");
    assertThat(fields(server.get(path + "?van=2026-09-02&van=2026-09-02"))).containsExactly("van");
  }

  @Test
  void figuresChangeAtATickAndNotBefore() {
    String path = "/v1/indicatoren/eritrese-gemeenschappen/delfshaven";
    String before = server.get(path).body();
    model.report("eritrese-gemeenschappen", "delfshaven", NOW, 1, 1, 1, 1, 1, 1, 1, 1, 1);

    assertThat(server.get(path).body()).isEqualTo(before);
    server.tick();
    assertThat(server.json(path).get("aantal").get("van").asInt()).isEqualTo(20);
  }

  @Test
  void oneReportMoreChangesNothingAnywhere() {
    String before = server.json("/v1/indicatoren").get("indicatoren").toString();
    model.report("eritrese-gemeenschappen", "spangen", NOW, 5);
    server.tick();

    assertThat(server.json("/v1/indicatoren").get("indicatoren").toString()).isEqualTo(before);
  }

  @Test
  void thePiketSeesAnEscalationForAFewHoursAndItsLookIsKept() {
    model.report("oekraine", "spangen", NOW.minus(Duration.ofHours(1)), 5);

    assertThat(server.json("/v1/acute-signalen").get("signalen").valueStream())
        .extracting(Object::toString)
        .contains("{\"gebied\":\"delfshaven\",\"thema\":\"oekraine\",\"spanning\":5}");
    assertThat(server.looks()).containsExactly("PIKET acute-signalen");
    server.pass(Duration.ofHours(5));
    assertThat(server.json("/v1/acute-signalen").get("signalen")).isEmpty();
  }

  @Test
  void thePiketSeesAnAcuteAlertUntilItIsToldOrTooOld() {
    model
        .report("eritrese-gemeenschappen", "noord", NOW, 4, 4, 5)
        .with(Alerts.acute(Fixtures.cell("oekraine", "spangen"), 2))
        .with(Alerts.acute(Fixtures.cell("eritrese-gemeenschappen", "noord"), 3))
        .with(Alerts.acute(Fixtures.cell("eritrese-gemeenschappen", "charlois"), 3))
        .with(Alerts.buildUp(Fixtures.cell("oekraine", "noord"), 2));
    server.tick();

    assertThat(server.json("/v1/acute-signalen").get("waarschuwingen").valueStream())
        .extracting(Object::toString)
        .as("one of too few people, and one that is not told yet")
        .containsExactly(
            "{\"gebied\":\"charlois\",\"thema\":\"eritrese-gemeenschappen\"}",
            "{\"gebied\":\"delfshaven\",\"thema\":\"oekraine\"}");
    server.pass(Duration.ofHours(5));
    assertThat(server.json("/v1/acute-signalen").get("waarschuwingen")).isEmpty();
  }

  @Test
  void thePiketAloneSeesAcuteSignals() {
    AccessPolicy keys =
        new AccessPolicy.Keys(
            List.of(
                new AccessPolicy.HashedKey(Role.KERNGROEP, AccessPolicy.hashOf("kern")),
                new AccessPolicy.HashedKey(Role.PIKET, AccessPolicy.hashOf("piket"))));
    try (DashboardServer closed = DashboardServer.over(model, keys)) {
      assertThat(status(closed, "/v1/acute-signalen", "kern")).isEqualTo(401);
      assertThat(status(closed, "/v1/acute-signalen", "piket")).isEqualTo(200);
      assertThat(status(closed, "/v1/indicatoren", "piket")).isEqualTo(401);
    }
  }

  @Test
  void aReporterHearsOfOneCellAtATimeAndOfNothingElse() {
    AccessPolicy keys =
        new AccessPolicy.Keys(
            List.of(new AccessPolicy.HashedKey(Role.MELDER, AccessPolicy.hashOf("meld"))));
    try (DashboardServer closed = DashboardServer.over(model, keys)) {
      String cell = "/v1/indicatoren/oekraine/noord";
      assertThat(status(closed, cell, "meld")).isEqualTo(200);
      assertThat(status(closed, cell + "/verloop", "meld")).isEqualTo(401);
      assertThat(status(closed, "/v1/indicatoren", "meld")).isEqualTo(401);
      assertThat(status(closed, "/v1/stroom", "meld")).isEqualTo(401);
    }
  }

  @Test
  void untilTheModelHasCaughtUpTheAnswerIsToTryAgain() {
    try (DashboardServer early = DashboardServer.over(new HandFilledModel())) {
      HttpResponse<String> answer = early.get("/v1/indicatoren");

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(early.get("/v1/stroom").statusCode()).isEqualTo(503);
      assertThat(early.get("/v1/themas").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void theKerngroepAloneMayRead() {
    AccessPolicy keys =
        new AccessPolicy.Keys(
            List.of(
                new AccessPolicy.HashedKey(Role.KERNGROEP, AccessPolicy.hashOf("kern")),
                new AccessPolicy.HashedKey(Role.MELDER, AccessPolicy.hashOf("meld"))));
    try (DashboardServer closed = DashboardServer.over(model, keys)) {
      for (String path :
          List.of("/v1/indicatoren", "/v1/themas", "/eenvoudig", "/cel/alle/noord")) {
        assertThat(closed.get(path).statusCode()).as(path).isEqualTo(401);
        assertThat(status(closed, path, "meld")).as(path).isEqualTo(401);
        assertThat(status(closed, path, "kern")).as(path).isEqualTo(200);
      }
      for (String path : List.of("/v1/openapi.json", "/statisch/stijl.css")) {
        assertThat(closed.get(path).statusCode()).as(path).isEqualTo(200);
      }
    }
  }

  private static int status(DashboardServer server, String path, String key) {
    return server
        .send(
            HttpRequest.newBuilder(server.at(path))
                .header("Authorization", "Bearer " + key)
                .build())
        .statusCode();
  }

  @Test
  void everyAnswerHasTheVersionAndTheSecurityHeaders() {
    HttpResponse<String> answer = server.get("/v1/themas");

    assertThat(answer.headers().firstValue("API-Version")).contains(ApiServer.VERSION);
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
    assertThat(server.json("/v1/themas").get("themas").get(0).get("id").asString())
        .isEqualTo("alle");
    assertThat(server.json("/v1/gebieden").get("gebieden").get(0).get("niveau").asString())
        .isEqualTo("stad");
  }
}
