// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api.note;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static nl.rotterdam.lezenvandestad.dashboard.search.Notes.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.DashboardServer;
import nl.rotterdam.lezenvandestad.dashboard.HandFilledModel;
import nl.rotterdam.lezenvandestad.dashboard.search.Notes;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy.HashedKey;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class NotesApiTest {

  private static final String SEARCH = "/v1/sfeerbeelden/_zoek";
  private static final String TRIAL = "/v1/themas/_proef";
  private static final String EXPLAIN = "/v1/themas/oekraine/_verklaar";
  private static final String ASKED = "{\"doel\":\"beeld-duiden\",\"tekst\":\"onrust\"}";
  private static final Sfeerbeeld REPORT =
      report("Onrust over de oorlog", "spangen", 4, NOW, "oekraine");

  private final DashboardServer server = DashboardServer.over(new HandFilledModel());

  @AfterEach
  void close() {
    server.close();
  }

  private void hasNotes() {
    server.finds(Notes.none(1).with(REPORT).with("Een rustige week").retained());
  }

  @Test
  void aNoteIsFoundAndTheLookIsWrittenWithItsPurpose() {
    hasNotes();

    JsonNode answer = json(server.post(SEARCH, ASKED));

    JsonNode note = answer.get("notities").get(0);
    assertThat(answer.get("totaal").asInt()).isEqualTo(1);
    assertThat(note.get("notitie").asString()).isEqualTo("Onrust over de oorlog");
    assertThat(note.get("treffers").toString()).isEqualTo("[{\"begin\":0,\"einde\":6}]");
    assertThat(server.looks()).containsExactly("KERNGROEP notities-zoeken/beeld-duiden");
  }

  @Test
  void aStoryThatManyTellOfLateIsNewAndTheLookIsWritten() {
    Notes notes = Notes.none(1);
    for (int day = 3; day < 13; day++) {
      for (int each = 0; each < 20; each++) {
        notes.with(
            report("Rustig op straat", "noord", 1, NOW.minus(Duration.ofDays(day)), "oekraine"));
      }
    }
    List<String> places = List.of("spangen", "noord", "bospolder", "spangen", "noord");
    for (String place : places) {
      notes.with(report("Gerucht over een bestelbus", place, 3, NOW, "oekraine"));
    }
    server.finds(notes.retained());

    JsonNode topics = json(server.get("/v1/nieuwe-onderwerpen")).get("onderwerpen");

    assertThat(topics).hasSize(1);
    assertThat(topics.get(0).get("woorden").toString()).isEqualTo("[\"bestelbus\",\"gerucht\"]");
    assertThat(topics.get(0).get("gebieden").toString()).isEqualTo("[\"delfshaven\",\"noord\"]");
    assertThat(topics.get(0).get("notities")).hasSize(5);
    assertThat(server.looks()).containsExactly("KERNGROEP nieuwe-onderwerpen");
  }

  @Test
  void theIdOfTheReportIsNotTold() {
    hasNotes();

    assertThat(server.post(SEARCH, ASKED).body()).doesNotContain(REPORT.id().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {SEARCH, TRIAL})
  void aLookThatCannotBeWrittenGetsNoNote(String path) {
    hasNotes();
    server.keepsNoLooks();

    HttpResponse<String> answer =
        server.post(path, path.equals(SEARCH) ? ASKED : "{\"zoekvraag\":\"onrust\"}");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("Onrust over");
  }

  @Test
  void beforeTheNotesAreReadItSaysToComeBack() {
    HttpResponse<String> answer = server.post(SEARCH, ASKED);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("2");
    assertThat(server.looks()).isEmpty();
  }

  @Test
  void everyMistakeIsToldAtOnceAndNothingIsRepeated() {
    hasNotes();

    HttpResponse<String> answer =
        server.post(
            SEARCH,
            """
            {"tekst":7,"zoals":"x","themas":["geen"],"gebieden":["mars"],"domeinen":["zee"],
             "spanning":[6],"van":"gisteren","sorteer":"mooiste","aantal":0,"na":"x","kleur":"rood"}\
            """);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("fouten").valueStream().map(error -> error.get("veld").asString()))
        .containsExactlyInAnyOrder(
            "doel",
            "tekst",
            "zoals",
            "themas",
            "gebieden",
            "domeinen",
            "spanning",
            "van",
            "sorteer",
            "aantal",
            "na",
            "");
    assertThat(answer.body()).doesNotContain("mars", "rood");
    assertThat(server.looks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"doel\":\"nieuwsgierig\"}",
        "{\"doel\":\"beeld-duiden\",\"van\":\"2026-02-01T00:00:00Z\",\"tot\":\"2026-01-01T00:00:00Z\"}",
        "{\"doel\":\"beeld-duiden\",\"na\":\"r10\"}",
        "{\"doel\":\"beeld-duiden\",\"na\":\"r10\",\"sorteer\":\"nieuwste\"}",
        "[]",
        "{",
      })
  void whatIsWrongIsRefused(String body) {
    hasNotes();

    assertThat(server.post(SEARCH, body).statusCode()).isEqualTo(400);
    assertThat(server.looks()).isEmpty();
  }

  @Test
  void anotherTypeAndATooLargeBodyAreRefused() {
    HttpRequest text =
        HttpRequest.newBuilder(server.at(SEARCH)).POST(BodyPublishers.ofString(ASKED)).build();

    assertThat(server.send(text).statusCode()).isEqualTo(415);
    assertThat(server.post(SEARCH, " ".repeat(100_000)).statusCode()).isEqualTo(413);
  }

  @Test
  void pagesFollowOneAnother() {
    server.finds(Notes.none(1).with("onrust een").with("onrust twee").retained());
    String page = "{\"doel\":\"beeld-duiden\",\"tekst\":\"onrust\",\"aantal\":1%s}";

    JsonNode first = json(server.post(SEARCH, page.formatted("")));
    String after = first.get("volgende").asString();
    JsonNode second = json(server.post(SEARCH, page.formatted(",\"na\":\"" + after + "\"")));

    assertThat(second.get("notities").get(0)).isNotEqualTo(first.get("notities").get(0));
    assertThat(second.has("volgende")).isFalse();
    assertThat(server.looks()).hasSize(2);
  }

  @Test
  void moreLikeAHandleThatIsNotThereIsNotFound() {
    hasNotes();

    HttpResponse<String> answer =
        server.post(SEARCH, "{\"doel\":\"beeld-duiden\",\"zoals\":\"0123456789abcdef\"}");

    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void aQueryIsTriedAndComparedWithTheThemes() {
    hasNotes();

    JsonNode answer =
        json(server.post(TRIAL, "{\"zoekvraag\":\"onrust AND kerk\",\"thema\":\"oekraine\"}"));

    assertThat(answer.get("totaal").asInt()).isZero();
    assertThat(answer.get("netNiet").get(0).get("als").toString())
        .isEqualTo("[{\"soort\":\"zonder-eis\",\"deel\":\"kerk\"}]");
    assertThat(answer.get("vergelijking").get("gemist").asInt()).isEqualTo(2);
    assertThat(server.looks()).containsExactly("KERNGROEP zoekvraag-proberen");
  }

  @Test
  void aQueryThatIsNoneIsRefused() {
    hasNotes();

    assertThat(server.post(TRIAL, "{\"zoekvraag\":\"(onrust\"}").statusCode()).isEqualTo(400);
    assertThat(server.post(TRIAL, "{\"zoekvraag\":\"id:a*\"}").statusCode()).isEqualTo(400);
    assertThat(server.post(TRIAL, "{}").statusCode()).isEqualTo(400);
    String words = "aa bb ".repeat(300);
    assertThat(server.post(TRIAL, "{\"zoekvraag\":\"" + words + "\"}").body())
        .contains("te veel woorden");
  }

  @Test
  void aNoteIsExplainedByItsHandleAndThatIsALook() {
    hasNotes();
    String handle = json(server.post(SEARCH, ASKED)).get("notities").get(0).get("id").asString();

    JsonNode answer =
        json(server.post(EXPLAIN, "{\"id\":\"" + handle + "\",\"zoekvraag\":\"kerk OR oorlog\"}"));

    assertThat(answer.get("past").asBoolean()).isTrue();
    assertThat(answer.get("delen").toString())
        .isEqualTo("[{\"deel\":\"oorlog\",\"woorden\":[{\"begin\":15,\"einde\":21}]}]");
    assertThat(server.looks()).last().isEqualTo("KERNGROEP notitie-verklaren");
  }

  @Test
  void aTypedTextIsExplainedByTheQueryOfNowAndIsNoLook() {
    hasNotes();

    JsonNode answer = json(server.post(EXPLAIN, "{\"notitie\":\"Oekraïners zijn bezorgd\"}"));

    assertThat(answer.get("past").asBoolean()).isTrue();
    assertThat(server.looks()).isEmpty();
  }

  @Test
  void explainingNeedsATextOrAHandleAndATheme() {
    hasNotes();

    assertThat(server.post(EXPLAIN, "{}").statusCode()).isEqualTo(400);
    assertThat(server.post("/v1/themas/geen/_verklaar", "{\"notitie\":\"x\"}").statusCode())
        .isEqualTo(404);
  }

  @Test
  void noOtherRoleReadsNotes() {
    AccessPolicy keys =
        new AccessPolicy.Keys(
            List.of(Role.values()).stream()
                .map(role -> new HashedKey(role, AccessPolicy.hashOf(role.wire())))
                .toList());
    try (DashboardServer closed = DashboardServer.over(new HandFilledModel(), keys)) {
      closed.finds(Notes.none(1).with(REPORT).retained());
      for (Role role : Role.values()) {
        for (String path : List.of(SEARCH, TRIAL, EXPLAIN)) {
          HttpRequest request =
              HttpRequest.newBuilder(closed.at(path))
                  .header("Authorization", "Bearer " + role.wire())
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString("{\"doel\":\"beeld-duiden\"}"))
                  .build();
          assertThat(closed.send(request).statusCode() == 401)
              .as(role + " " + path)
              .isEqualTo(role != Role.KERNGROEP);
        }
      }
    }
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return ContractJson.mapper().readTree(answer.body());
  }
}
