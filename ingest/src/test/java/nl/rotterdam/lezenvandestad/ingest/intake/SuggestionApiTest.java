// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import nl.rotterdam.lezenvandestad.http.ApiServer;
import nl.rotterdam.lezenvandestad.http.ServerSettings;
import nl.rotterdam.lezenvandestad.ingest.Catalogues;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.words.analysis.VocabularyFile;
import nl.rotterdam.lezenvandestad.words.theme.ThemeQueries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SuggestionApiTest {

  private final SuggestionApi api =
      new SuggestionApi(
          new ThemeQueries(
                  Catalogues.themes(),
                  VocabularyFile.read(Path.of("..", "config", "taal.yaml"), new ConfigProblems())
                      .orElseThrow())
              .matcher());
  private final HttpClient client = HttpClient.newHttpClient();
  private ApiServer server = serve(new AccessPolicy.Open());

  private ApiServer serve(AccessPolicy access) {
    return ApiServer.start(new ServerSettings("127.0.0.1", 0, 0, access), List.of(api));
  }

  @AfterEach
  void stop() {
    server.close();
    client.close();
  }

  @Test
  void aNoteGetsItsThemesWithTheWordsThatSaySo() throws Exception {
    HttpResponse<String> response = suggest("{\"notitie\":\"Studenten protesteren\"}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .isEqualTo(
            """
            {"themas":[{"thema":"studentenprotesten","woorden":[\
            {"tekst":"Studenten","begin":0,"einde":9},\
            {"tekst":"protesteren","begin":10,"einde":21}]}]}\
            """);
  }

  @Test
  void aNoteAboutNoThemeGetsNone() throws Exception {
    assertThat(suggest("{\"notitie\":\"Rustige week\"}").body()).isEqualTo("{\"themas\":[]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"geheim", "{\"notitie\":7}", "{\"geheim\":\"geheim\"}", "[]"})
  void whatIsNoNoteIsRefusedWithoutRepeatingIt(String body) throws Exception {
    HttpResponse<String> response = suggest(body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).doesNotContain("geheim");
  }

  @Test
  void whoMayNotReportGetsNoSuggestions() throws Exception {
    server.close();
    server = serve(new AccessPolicy.Keys(List.of()));

    assertThat(suggest("{\"notitie\":\"Rustige week\"}").statusCode()).isEqualTo(401);
  }

  private HttpResponse<String> suggest(String body) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.port() + "/v1/themas/_suggestie"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }
}
