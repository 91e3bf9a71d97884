// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.ERITREA_DELFSHAVEN;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.cell;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.day;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.indicator;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.quarter;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.DashboardServer;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.dashboard.HandFilledModel;
import nl.rotterdam.lezenvandestad.http.ApiServer;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DashboardApiTest {

  private final HandFilledModel model =
      new HandFilledModel()
          .with(indicator(ERITREA_DELFSHAVEN, Band.GESPANNEN, 3.4, 9))
          .with(indicator(cell("eritrese-gemeenschappen", "spangen"), Band.GESPANNEN, 3.6, 4))
          .with(indicator(cell("oekraine", "noord"), Band.ACUUT, 4.4, 2))
          .with(indicator(cell("alle", "rotterdam"), Band.RUSTIG, 1.9, 80));
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
    int themes = Fixtures.catalogues().themes().all().size() + 1;
    int areas = Fixtures.catalogues().areas().all().size();

    assertThat(cells("")).hasSize(themes * areas).startsWith("alle:rotterdam");
  }

  @Test
  void cellsAreFilteredByThemeAreaBandAndLevel() {
    assertThat(cells("thema=oekraine&niveau=gebied")).hasSize(14);
    assertThat(cells("gebied=delfshaven&thema=oekraine&thema=alle"))
        .containsExactly("alle:delfshaven", "oekraine:delfshaven");
    assertThat(cells("band=gespannen"))
        .containsExactly("eritrese-gemeenschappen:delfshaven", "eritrese-gemeenschappen:spangen");
    assertThat(cells("band=gespannen&niveau=wijk"))
        .containsExactly("eritrese-gemeenschappen:spangen");
    assertThat(cells("niveau=stad&band=rustig")).containsExactly("alle:rotterdam");
  }

  @Test
  void aWithheldCellIsNotFoundByItsBand() {
    assertThat(cells("band=acuut")).isEmpty();
    assertThat(server.json("/v1/indicatoren/oekraine/noord"))
        .hasToString(
            "{\"thema\":\"oekraine\",\"gebied\":\"noord\",\"niveau\":\"gebied\","
                + "\"status\":\"te-weinig-meldingen\"}");
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
    assertThat(cell.get("spanning").get("gemiddelde").asDouble()).isEqualTo(3.4);
    assertThat(cell.get("opbouw").get("gezien").asInt()).isEqualTo(9);
    assertThat(cell.get("opbouw").get("periode").asString()).isEqualTo("PT168H");
    assertThat(cell.get("dekking").get("aandeel").asDouble()).isEqualTo(0.75);
    assertThat(cell.get("waarom").asString()).startsWith("Waarom van");
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
  void theCourseIsGivenByDayWithinItsDates() {
    for (int back = 0; back < 5; back++) {
      model.with(
          day(
              ERITREA_DELFSHAVEN,
              NOW.minus(Duration.ofDays(back)),
              back == 3 ? 1 : 4,
              Band.RUSTIG,
              2,
              back == 4 ? 2 : 8));
    }
    server.tick();
    String path = "/v1/indicatoren/eritrese-gemeenschappen/delfshaven/verloop";

    JsonNode all = server.json(path).get("punten");
    JsonNode part = server.json(path + "?van=2026-09-13&tot=2026-09-14").get("punten");

    assertThat(all).hasSize(5);
    assertThat(all.get(0))
        .hasToString("{\"begintOp\":\"2026-09-12T00:00:00Z\",\"status\":\"te-weinig-meldingen\"}");
    assertThat(part).hasSize(2);
    assertThat(part.get(0).has("gezien")).isFalse();
    assertThat(part.get(1).get("gezien").asInt()).isEqualTo(4);
    assertThat(part.get(1).get("band").asString()).isEqualTo("rustig");
  }

  @Test
  void theCourseIsGivenByQuarter() {
    model.with(quarter(ERITREA_DELFSHAVEN, NOW, 4));
    server.tick();

    JsonNode course =
        server.json("/v1/indicatoren/eritrese-gemeenschappen/delfshaven/verloop?soort=kwartier");

    assertThat(course.get("punten"))
        .hasToString(
            "[{\"begintOp\":\"2026-09-16T10:15:00Z\",\"status\":\"vrijgegeven\",\"gezien\":4}]");
  }

  @Test
  void mistakesInTheQueryOfACourseAreToldAtOnce() {
    String path = "/v1/indicatoren/oekraine/noord/verloop";

    assertThat(fields(server.get(path + "?soort=uur&van=gisteren&tot=2026-13-01&x=1")))
        .containsExactly("soort", "van", "tot", "x");
    assertThat(fields(server.get(path + "?van=2026-09-02&tot=2026-09-01"))).containsExactly("van");
    assertThat(fields(server.get(path + "?soort=dag&soort=dag"))).containsExactly("soort");
  }

  @Test
  void figuresChangeAtATickAndNotBefore() {
    model.with(indicator(ERITREA_DELFSHAVEN, Band.ACUUT, 4.2, 12));
    String path = "/v1/indicatoren/eritrese-gemeenschappen/delfshaven";

    assertThat(server.json(path).get("band").asString()).isEqualTo("gespannen");
    server.tick();
    assertThat(server.json(path).get("band").asString()).isEqualTo("acuut");
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
      for (String path : List.of("/v1/indicatoren", "/v1/themas", "/", "/cel/alle/noord")) {
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
