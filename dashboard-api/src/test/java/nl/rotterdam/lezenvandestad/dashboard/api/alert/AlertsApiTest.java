// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api.alert;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.Alerts;
import nl.rotterdam.lezenvandestad.dashboard.DashboardServer;
import nl.rotterdam.lezenvandestad.dashboard.HandFilledModel;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.Assessment;
import nl.rotterdam.lezenvandestad.model.alert.AssessmentStep;
import nl.rotterdam.lezenvandestad.model.alert.ClosingReason;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AlertsApiTest {

  private static final String PATH = "/v1/waarschuwingen";
  private static final Alert SPANGEN = Alerts.acute(cell("oekraine", "spangen"), 5);
  private static final Alert NORTH =
      Alerts.closed(Alerts.buildUp(cell("midden-oosten", "noord"), 7), ClosingReason.TERECHT);
  private static final Alert FEW = Alerts.buildUp(cell("oekraine", "cool"), 2);

  private final HandFilledModel model =
      new HandFilledModel()
          .watchedAt(NOW)
          .report("oekraine", "spangen", NOW, 4, 4, 4, 5, 5)
          .report("midden-oosten", "noord", NOW, 3, 3, 3)
          .with(SPANGEN)
          .with(NORTH)
          .with(FEW);
  private final DashboardServer server = DashboardServer.over(model);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void alertsAreToldWithWhatMayBeToldOfThem() {
    JsonNode answer = server.json(PATH);

    assertThat(answer.get("waarschuwingen").valueStream())
        .extracting(alert -> alert.get("id").asString())
        .containsExactlyInAnyOrder(SPANGEN.id().value(), NORTH.id().value());
    assertThat(server.get(PATH).body()).doesNotContain("Precies").doesNotContain("melders");
    JsonNode figures = server.json(PATH + "/" + SPANGEN.id()).get("cijfers");
    JsonNode cell = server.json("/v1/indicatoren/oekraine/" + figures.get("gebied").asString());
    for (String figure : List.of("band", "aantal", "spanning")) {
      assertThat(figures.get(figure)).isEqualTo(cell.get(figure));
    }
  }

  @Test
  void alertsAreFound() {
    assertThat(found("?toestand=nieuw")).isEqualTo(1);
    assertThat(found("?toestand=nieuw&toestand=gesloten")).isEqualTo(2);
    assertThat(found("?soort=opbouw")).isEqualTo(1);
    assertThat(found("?thema=oekraine&gebied=spangen")).isEqualTo(1);
    assertThat(found("?thema=oekraine&gebied=noord")).isZero();
  }

  @Test
  void everyMistakeInTheQuestionIsTold() {
    HttpResponse<String> answer =
        server.get(PATH + "?toestand=open&soort=erg&thema=x&gebied=y&z=1");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("fouten")).hasSize(5);
  }

  @Test
  void oneAlertIsToldAndOneThatMayNotBeToldIsNotThere() {
    assertThat(server.json(PATH + "/" + SPANGEN.id()).get("mogelijk").valueStream())
        .extracting(JsonNode::asString)
        .containsExactly("gezien", "in-duiding", "inzet", "sluiten");
    assertThat(server.get(PATH + "/" + FEW.id()).statusCode()).isEqualTo(404);
    assertThat(server.get(PATH + "/x").statusCode()).isEqualTo(404);
  }

  @Test
  void thatNobodyWatchesIsToldBesideAnEmptyList() {
    try (DashboardServer silent =
        DashboardServer.over(new HandFilledModel().watchedAt(NOW.minus(Duration.ofMinutes(6))))) {
      JsonNode watching = silent.json(PATH).get("alarmering");

      assertThat(watching.get("werkt").asBoolean()).isFalse();
      assertThat(watching.get("sinds").asString()).isEqualTo("2026-09-16T10:14:00Z");
    }
    assertThat(server.json(PATH).get("alarmering").get("werkt").asBoolean()).isTrue();
  }

  @Test
  void anAssessmentIsWrittenAsARoleAndAQuarter() {
    HttpResponse<String> answer = assess(SPANGEN, "{\"stap\":\"sluiten\",\"reden\":\"loos\"}");

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(json(answer).get("gegevenOp").asString()).isEqualTo("2026-09-16T10:15:00Z");
    assertThat(server.written())
        .containsExactly(
            new Assessment(
                SPANGEN.id(),
                AssessmentStep.SLUITEN,
                Optional.of(ClosingReason.LOOS),
                Quarter.floor(NOW),
                Role.KERNGROEP));
  }

  @Test
  void everyMistakeInAnAssessmentIsToldAtOnceAndNothingOfItIsRepeated() {
    HttpResponse<String> answer =
        assess(SPANGEN, "{\"stap\":\"weg\",\"reden\":\"Jan de Vries\",\"notitie\":\"Jan\"}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("fouten").valueStream())
        .extracting(error -> error.get("veld").asString())
        .containsExactly("", "stap", "reden");
    assertThat(answer.body()).doesNotContain("Jan").doesNotContain("notitie");
    assertThat(server.written()).isEmpty();
  }

  @Test
  void closingAsksForAReasonOfTheKerngroep() {
    assertThat(assess(SPANGEN, "{\"stap\":\"sluiten\"}").statusCode()).isEqualTo(400);
    assertThat(assess(SPANGEN, "{\"stap\":\"sluiten\",\"reden\":\"uitgedoofd\"}").statusCode())
        .isEqualTo(400);
    assertThat(assess(SPANGEN, "{\"stap\":\"gezien\",\"reden\":\"loos\"}").statusCode())
        .isEqualTo(400);
    assertThat(assess(SPANGEN, "[1]").statusCode()).isEqualTo(400);
    assertThat(assess(SPANGEN, "geen json").statusCode()).isEqualTo(400);
    assertThat(assess(SPANGEN, "{\"stap\":\"" + "x".repeat(2000) + "\"}").statusCode())
        .isEqualTo(413);
  }

  @Test
  void whatDoesNotFitTheStateIsAConflictThatSaysWhatDoes() {
    HttpResponse<String> answer = assess(NORTH, "{\"stap\":\"inzet\"}");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(json(answer).get("detail").asString()).contains("gesloten").contains("heropenen");
  }

  @Test
  void anAlertThatMayNotBeToldCannotBeAssessed() {
    assertThat(assess(FEW, "{\"stap\":\"gezien\"}").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsNotAcknowledgedIsNotPromised() {
    server.takesNoMore();

    HttpResponse<String> answer = assess(SPANGEN, "{\"stap\":\"gezien\"}");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void onlyJsonIsTaken() {
    HttpRequest request =
        HttpRequest.newBuilder(server.at(PATH + "/" + SPANGEN.id() + "/beoordelingen"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("stap=gezien"))
            .build();

    assertThat(server.send(request).statusCode()).isEqualTo(415);
  }

  @Test
  void everyRouteAsksForTheKerngroep() {
    AccessPolicy locked = new AccessPolicy.Keys(List.of());
    try (DashboardServer closed = DashboardServer.over(model, locked)) {
      assertThat(closed.get(PATH).statusCode()).isEqualTo(401);
      assertThat(closed.get(PATH + "/scorekaart").statusCode()).isEqualTo(401);
      assertThat(closed.get(PATH + "/" + SPANGEN.id()).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void theScorecardLeavesOutWhatRestsOnTooFew() {
    JsonNode card = server.json(PATH + "/scorekaart");

    assertThat(card.get("samen").get("waarschuwingen").asInt()).isEqualTo(2);
    assertThat(card.get("samen").get("terecht").asInt()).isEqualTo(1);
    assertThat(card.get("samen").has("precisie")).isFalse();
    assertThat(card.get("perThema")).hasSize(2);
  }

  private int found(String query) {
    return server.json(PATH + query).get("waarschuwingen").size();
  }

  private HttpResponse<String> assess(Alert alert, String body) {
    return server.send(
        HttpRequest.newBuilder(server.at(PATH + "/" + alert.id() + "/beoordelingen"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return ContractJson.mapper().readTree(answer.body());
  }
}
