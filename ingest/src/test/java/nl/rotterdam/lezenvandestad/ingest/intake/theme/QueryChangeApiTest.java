// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.http.ApiServer;
import nl.rotterdam.lezenvandestad.http.ServerSettings;
import nl.rotterdam.lezenvandestad.ingest.Catalogues;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.theme.QueryChange;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.analysis.VocabularyFile;
import nl.rotterdam.lezenvandestad.words.theme.ThemeQueries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class QueryChangeApiTest {

  private static final ThemeId THEME = new ThemeId("midden-oosten");
  private static final String ACTIVATE = "/v1/themas/midden-oosten/_activeer";
  private static final String KATTEN = "{\"zoekvraag\":\"katten\"}";
  private static final Instant QUARTER = Instant.parse("2026-03-10T12:00:00Z");

  private final List<Optional<QueryChange>> written = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private boolean isAcknowledged = true;
  private Instant now = QUARTER.plusSeconds(77);
  private ApiServer server = serve(new AccessPolicy.Open());

  private ApiServer serve(AccessPolicy access) {
    ThemeQueries queries =
        new ThemeQueries(
            Catalogues.themes(),
            VocabularyFile.read(Path.of("..", "config", "taal.yaml"), new ConfigProblems())
                .orElseThrow());
    QueryChanges changes =
        (theme, change) -> {
          written.add(change);
          return isAcknowledged;
        };
    return ApiServer.start(
        new ServerSettings("127.0.0.1", 0, 0, access),
        List.of(new QueryChangeApi(Catalogues.themes(), queries, changes, () -> now)));
  }

  @AfterEach
  void stop() {
    server.close();
    client.close();
  }

  @Test
  void aQueryIsWrittenWithTheQuarterAndTheRoleAndNothingFiner() throws Exception {
    HttpResponse<String> response = post(ACTIVATE, KATTEN);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .isEqualTo("{\"thema\":\"midden-oosten\",\"gewijzigdOp\":\"2026-03-10T12:00:00Z\"}");
    assertThat(written)
        .containsExactly(Optional.of(new QueryChange(THEME, "katten", QUARTER, Role.KERNGROEP)));
  }

  @Test
  void aChangeIsTakenBackByARecordWithoutAValue() throws Exception {
    assertThat(post("/v1/themas/midden-oosten/_trek-terug", "").statusCode()).isEqualTo(200);
    assertThat(written).containsExactly(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"geheim", "{\"zoekvraag\":7}", "{\"zoekvraag\":\"(geheim\"}", "[]"})
  void whatIsNoQueryIsRefusedWithoutRepeatingIt(String body) throws Exception {
    HttpResponse<String> response = post(ACTIVATE, body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).doesNotContain("geheim");
    assertThat(written).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ahmed Yilmaz", "protest OR 0612345678"})
  void aQueryWithPersonalDataIsRefusedWithoutRepeatingIt(String query) throws Exception {
    HttpResponse<String> response = post(ACTIVATE, "{\"zoekvraag\":\"" + query + "\"}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).doesNotContain("Ahmed", "0612345678");
    assertThat(written).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"onbekend", "alle", "Geen%20id"})
  void aThemeThatIsNotInTheCatalogueIsNotFound(String theme) throws Exception {
    assertThat(post("/v1/themas/" + theme + "/_activeer", KATTEN).statusCode()).isEqualTo(404);
  }

  @Test
  void aThemeWhosePassportEndedIsNotMatchedWithAnythingNew() throws Exception {
    now = Instant.parse("2126-03-10T12:00:00Z");

    assertThat(post(ACTIVATE, KATTEN).statusCode()).isEqualTo(409);
    assertThat(written).isEmpty();
  }

  @Test
  void whatIsNotAcknowledgedIsNotSaidToBeChanged() throws Exception {
    isAcknowledged = false;

    assertThat(post(ACTIVATE, KATTEN).statusCode()).isEqualTo(503);
  }

  @Test
  void whoIsNotOfTheKerngroepChangesNothing() throws Exception {
    server.close();
    server = serve(new AccessPolicy.Keys(List.of()));

    assertThat(post(ACTIVATE, KATTEN).statusCode()).isEqualTo(401);
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }
}
