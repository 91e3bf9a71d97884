// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.ERITREA_DELFSHAVEN;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.cell;
import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.rotterdam.lezenvandestad.dashboard.Alerts;
import nl.rotterdam.lezenvandestad.dashboard.DashboardServer;
import nl.rotterdam.lezenvandestad.dashboard.HandFilledModel;
import nl.rotterdam.lezenvandestad.dashboard.search.Notes;
import nl.rotterdam.lezenvandestad.http.ApiServer;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest {

  private static final String INTAKE = "Sfeerbeelden";

  private final DashboardServer server =
      DashboardServer.over(
          new HandFilledModel()
              .report("eritrese-gemeenschappen", "delfshaven", NOW, 4, 4, 3, 4)
              .report("oekraine", "noord", NOW, 5)
              .report("eritrese-gemeenschappen", "delfshaven", NOW.minusSeconds(864_000), 1, 2, 1)
              .with(Alerts.acute(ERITREA_DELFSHAVEN, 5))
              .with(Alerts.acute(cell("oekraine", "spangen"), 1)));
  private final JsonNode document = server.json("/v1/openapi.json");
  private final Schema schema = new Schema(document);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void everyPathOfTheDashboardAnswersAsDescribed() {
    server.finds(Notes.none(1).with("Onrust over de oorlog").retained());
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      if (isOfDashboard(path.getValue().path("get"))) {
        JsonNode described = path.getValue().get("get").get("responses").get("200");
        described
            .get("content")
            .properties()
            .forEach(content -> {
              if (content.getKey().equals("application/json")) {
                check("/v1" + filled(path.getKey()), 200, content.getKey(), content.getValue());
              }
            });
      }
    }
  }

  @Test
  void filteredAnswersAreAsDescribed() {
    JsonNode paths = document.get("paths");
    JsonNode cells = content(paths.get("/indicatoren"));

    check("/v1/indicatoren?niveau=gebied&band=gespannen", 200, "application/json", cells);
  }

  @Test
  void errorsAreAsDescribed() {
    JsonNode problem = schemaAt("/components/schemas/Probleem");

    checkSchema("/v1/indicatoren?thema=x&kleur=rood", 400, problem);
    checkSchema("/v1/indicatoren/x/y", 404, problem);
    checkSchema("/v1/geen-pad", 404, problem);
    checkSchema("/v1/waarschuwingen/x", 404, problem);
    checkSchema("/v1/waarschuwingen?toestand=x&soort=y", 400, problem);
  }

  @Test
  void answersOverNotesAreAsDescribed() {
    server.finds(
        Notes.none(1).with("Onrust over de oorlog").with("Onrust in de straat").retained());

    checkPost(
        "/sfeerbeelden/_zoek",
        "{\"doel\":\"beeld-duiden\",\"tekst\":\"onrust\",\"aantal\":1}",
        "Zoekresultaat");
    checkPost(
        "/themas/_proef",
        "{\"zoekvraag\":\"onrust AND oorlog\",\"thema\":\"oekraine\"}",
        "Proefresultaat");
    checkPost(
        "/themas/oekraine/_verklaar",
        "{\"notitie\":\"Onrust\",\"zoekvraag\":\"onrust OR oorlog\"}",
        "Verklaring");
    checkPost(
        "/themas/oekraine/_verklaar",
        "{\"notitie\":\"Onrust\",\"zoekvraag\":\"onrust AND oorlog\"}",
        "Verklaring");
    checkPost("/sfeerbeelden/_zoek", "{\"kleur\":\"rood\"}", "Probleem");
  }

  private void checkPost(String path, String asked, String answer) {
    JsonNode body = ContractJson.mapper().readTree(server.post("/v1" + path, asked).body());
    assertThat(schema.problems(schemaAt("/components/schemas/" + answer), body)).as(path).isEmpty();
  }

  @Test
  void everyRouteOfTheDashboardIsDescribedAndNoOther() {
    Set<String> routes = new TreeSet<>();
    Javalin javalin =
        Javalin.create(config -> server.tables().forEach(table -> table.addTo(config.routes)));
    javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.path.startsWith("/v1/"))
        .forEach(endpoint ->
            routes.add(endpoint.method.name() + " " + endpoint.path.substring("/v1".length())));

    Set<String> described = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      for (String method : List.of("get", "post")) {
        if (isOfDashboard(path.getValue().path(method))) {
          described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
        }
      }
    }
    assertThat(routes).isEqualTo(described);
  }

  @Test
  void theIntakeIsDescribedAsWell() {
    List<String> paths = new ArrayList<>();
    document
        .get("paths")
        .properties()
        .forEach(path -> {
          if (path.getValue().path("post").path("tags").toString().contains(INTAKE)) {
            paths.add(path.getKey());
          }
        });

    assertThat(paths)
        .containsExactly(
            "/sfeerbeelden",
            "/sfeerbeelden/_bulk",
            "/sfeerbeelden/_controleer",
            "/themas/_suggestie",
            "/themas/{id}/_activeer",
            "/themas/{id}/_trek-terug");
  }

  @Test
  void versionOfTheDescriptionIsThatOfTheServer() {
    HttpResponse<String> answer = server.get("/v1/openapi.json");

    assertThat(document.get("info").get("version").asString()).isEqualTo(ApiServer.VERSION);
    assertThat(answer.headers().firstValue("API-Version")).contains(ApiServer.VERSION);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    document
        .findValues("$ref")
        .forEach(reference ->
            assertThat(document.at(reference.asString().substring(1)).isMissingNode())
                .as(reference.asString())
                .isFalse());
  }

  private static boolean isOfDashboard(JsonNode operation) {
    return operation.isObject() && !operation.path("tags").toString().contains(INTAKE);
  }

  private static String filled(String path) {
    return path.replace("{thema}", "eritrese-gemeenschappen")
        .replace("{gebied}", "delfshaven")
        .replace("{id}", Alerts.acute(ERITREA_DELFSHAVEN, 5).id().value());
  }

  private static JsonNode content(JsonNode path) {
    return path.get("get").get("responses").get("200").get("content").get("application/json");
  }

  private JsonNode schemaAt(String pointer) {
    return document.at(pointer);
  }

  private void check(String path, int status, String type, JsonNode content) {
    HttpResponse<String> answer =
        server.send(HttpRequest.newBuilder(server.at(path)).header("Accept", type).build());
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    checkSchema(path, status, content.get("schema"));
  }

  private void checkSchema(String path, int status, JsonNode wanted) {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    JsonNode body = ContractJson.mapper().readTree(answer.body());
    assertThat(schema.problems(wanted, body)).as(path).isEmpty();
  }
}
