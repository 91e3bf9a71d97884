// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.OptionalInt;
import nl.rotterdam.lezenvandestad.ingest.privacy.GatePolicy;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class CheckTest {

  private final IntakeDoor intake = new IntakeDoor();

  @AfterEach
  void stop() {
    intake.close();
  }

  @Test
  void aCleanReportIsAcceptableAndNothingIsKept() throws Exception {
    JsonNode answer = checked("", IntakeDoor.REPORT.formatted(",\"notitie\":\"Rust.\""));

    assertThat(answer.toString())
        .isEqualTo(
            "{\"aanvaardbaar\":true,\"fouten\":[],\"bevindingen\":[],\"overEenPersoon\":false}");
    assertThat(intake.published()).isEmpty();
  }

  @Test
  void aNoteAloneIsCheckedWhileTheRestIsStillMissing() throws Exception {
    JsonNode answer = checked("", "{\"notitie\":\"Bel 06-12345678 of a@b.nl\"}");

    assertThat(answer.path("aanvaardbaar").asBoolean()).isFalse();
    assertThat(answer.path("fouten").findValuesAsString("veld"))
        .containsExactly("gebied", "domein", "themas", "spanning");
    assertThat(answer.path("bevindingen").findValuesAsString("soort"))
        .containsExactly("telefoon", "email");
    assertThat(answer.path("gemaskeerd").asString()).isEqualTo("Bel [telefoon] of [email]");
    assertThat(intake.published()).isEmpty();
  }

  @Test
  void theFindsAreThoseOfTheIntakeItself() throws Exception {
    String report = IntakeDoor.REPORT.formatted(",\"notitie\":\"  Bel 06-12345678 of a@b.nl\"");

    JsonNode findings = checked("", report).path("bevindingen");
    JsonNode refused = ContractJson.mapper().readTree(intake.post(report).body()).path("fouten");

    assertThat(refused.size()).isEqualTo(2).isEqualTo(findings.size());
    for (int i = 0; i < refused.size(); i++) {
      JsonNode found = findings.get(i);
      assertThat(found.path("melding")).isEqualTo(refused.get(i).path("melding"));
      for (String field : List.of("begin", "einde", "soort", "zekerheid", "advies")) {
        assertThat(found.path(field)).isEqualTo(refused.get(i).path("plek").path(field));
      }
      assertThat(found.path("maatregel").asString()).isEqualTo("weigeren");
      assertThat(found.has("bewijs")).isFalse();
    }
  }

  @Test
  void whoAsksHearsTheEvidenceAndNoWordOfTheNote() throws Exception {
    JsonNode answer = checked("?uitleg=true", "{\"notitie\":\"Bel 06-12345678\"}");

    JsonNode evidence = answer.path("bevindingen").get(0).path("bewijs");
    assertThat(evidence.get(0).path("reden").asString()).isNotBlank();
    assertThat(evidence.get(0).path("gewicht").asDouble()).isPositive();
    assertThat(evidence.toString()).doesNotContain("12345678");
  }

  @Test
  void aNoteAboutOnePersonHearsWhereItBelongs() throws Exception {
    JsonNode answer = checked("", "{\"notitie\":\"" + IntakeDoor.ABOUT_ONE_PERSON + "\"}");

    assertThat(answer.path("overEenPersoon").asBoolean()).isTrue();
    assertThat(answer.path("verwijzing").asString()).contains("Radicalisering", "112");
    assertThat(answer.path("aanvaardbaar").asBoolean()).isFalse();
  }

  @Test
  void whatIsMaskedIsAcceptable() throws Exception {
    intake.restart(
        IntakeDoor.settings(1000, 1000, 16, OptionalInt.empty(), GatePolicy.MASK, GatePolicy.MASK));

    JsonNode answer = checked("", IntakeDoor.REPORT.formatted(",\"notitie\":\"mail a@b.nl\""));

    assertThat(answer.path("aanvaardbaar").asBoolean()).isTrue();
    assertThat(answer.path("bevindingen").get(0).path("maatregel").asString())
        .isEqualTo("maskeren");
  }

  @Test
  void brokenJsonAndWrongNotesAreToldAsTheIntakeTellsThem() throws Exception {
    JsonNode broken = checked("", "{\"notitie\":\"geheim");
    JsonNode noText = checked("", "{\"notitie\":7}");
    JsonNode tooLong = checked("", "{\"notitie\":\"" + "x ".repeat(600) + " a@b.nl\"}");

    assertThat(broken.path("fouten").get(0).path("melding").asString()).contains("JSON");
    assertThat(broken.toString()).doesNotContain("geheim");
    assertThat(noText.path("fouten").findValuesAsString("veld")).contains("notitie");
    assertThat(tooLong.path("fouten").findValuesAsString("veld")).contains("notitie");
    assertThat(tooLong.path("bevindingen").findValuesAsString("soort")).containsExactly("email");
  }

  @Test
  void askingOtherwiseThanDescribedIsRefused() throws Exception {
    assertThat(intake.check("?uitleg=misschien", "{}").statusCode()).isEqualTo(400);
    assertThat(intake.send("/v1/sfeerbeelden/_controleer", "text/plain", "{}").statusCode())
        .isEqualTo(415);
    assertThat(intake.check("", "{\"notitie\":\"" + "x".repeat(20_000) + "\"}").statusCode())
        .isEqualTo(413);
  }

  @Test
  void whoTypesTooFastWaitsAndDoesNotHoldUpReports() throws Exception {
    intake.restart(
        IntakeDoor.settings(1000, 1, 16, OptionalInt.empty(), GatePolicy.REFUSE, GatePolicy.MASK));

    List<Integer> statuses =
        List.of(
            intake.check("", "{}").statusCode(),
            intake.check("", "{}").statusCode(),
            intake.check("", "{}").statusCode());

    assertThat(statuses).isEqualTo(List.of(200, 200, 429));
    assertThat(intake.post(IntakeDoor.REPORT.formatted("")).statusCode()).isEqualTo(202);
  }

  @Test
  void onlyReportersCheck() throws Exception {
    intake.restart(
        new AccessPolicy.Keys(
            List.of(new AccessPolicy.HashedKey(Role.MELDER, AccessPolicy.hashOf("sleutel")))));

    assertThat(intake.check("", "{}").statusCode()).isEqualTo(401);
  }

  private JsonNode checked(String query, String json) throws Exception {
    HttpResponse<String> response = intake.check(query, json);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return ContractJson.mapper().readTree(response.body());
  }
}
