// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.Catalogues;
import nl.rotterdam.lezenvandestad.ingest.publish.PublishOutcome;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FormRoutesTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String ID = "c79cd0ac-cbc5-433b-b244-59b9087730bc";
  private static final String FILLED_IN =
      "id=" + ID + "&gebied=spangen&domein=sociaal&themas=oekraine&themas=antisemitisme&spanning=4";
  private static final Pattern HIDDEN_ID = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");

  private final IntakeDoor door = new IntakeDoor();

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void theFormAsksWithTheWordsOfTheCatalogues() throws Exception {
    String page = get("/melden").body();

    for (TensionLevel level : TensionLevel.values()) {
      assertThat(page).contains(level.anchor());
    }
    Catalogues.areas()
        .all()
        .forEach(area -> assertThat(page).contains("value=\"" + area.id() + "\""));
    Catalogues.themes()
        .all()
        .forEach(theme -> assertThat(page).contains("value=\"" + theme.id() + "\""));
    assertThat(page).contains("data-midden=\"51.9184 4.4761\">Cool<");
  }

  @Test
  void whatIsFilledInIsAReport() throws Exception {
    HttpResponse<String> answer =
        send(
            FILLED_IN
                + "&richting=toenemend&aard=&notitie="
                + encoded("Het wordt scherper.\r\nNu."));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Bedankt, uw melding is binnen");
    assertThat(door.published()).hasSize(1);
    Sfeerbeeld report = door.published().element();
    assertThat(report.id()).hasToString(ID);
    assertThat(report.level()).isEqualTo(TensionLevel.ONRUST);
    assertThat(report.themes()).hasToString("[antisemitisme, oekraine]");
    assertThat(report.direction()).contains(Direction.TOENEMEND);
    assertThat(report.note().orElseThrow().text()).isEqualTo("Het wordt scherper.\nNu.");
  }

  @Test
  void everyFormIsAReportOfItsOwn() throws Exception {
    assertThat(hiddenId("/melden")).isPresent().isNotEqualTo(hiddenId("/melden"));
  }

  @Test
  void theCopyThatADeviceKeepsHasNoId() throws Exception {
    assertThat(hiddenId("/melden?bewaarexemplaar")).isEmpty();
  }

  @Test
  void mistakesAreToldWithWhatWasFilledIn() throws Exception {
    HttpResponse<String> answer =
        send("gebied=cool&spanning=2&richting=afnemend&notitie=" + encoded("Druk & <b>boos</b>"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(answer.body())
        .contains("href=\"#vraag-themas\">Waarover?</a> Dit veld is verplicht.")
        .contains("<p class=\"fout\" id=\"fout-domein\">Dit veld is verplicht.</p>")
        .contains("value=\"cool\" data-midden=\"51.9184 4.4761\" selected=\"selected\"")
        .contains("name=\"spanning\" value=\"2\" checked=\"checked\"")
        .contains("name=\"richting\" value=\"afnemend\" checked=\"checked\"")
        .contains("Druk &amp; &lt;b&gt;boos&lt;/b&gt;</textarea>")
        .doesNotContain("<b>boos");
    assertThat(door.published()).isEmpty();
  }

  @Test
  void personalDataIsPointedOutToItsWriter() throws Exception {
    HttpResponse<String> answer =
        send(FILLED_IN + "&notitie=" + encoded("Bel mij op 06-12345678."));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("(“06-12345678”) Laat het nummer weg.");
    assertThat(door.published()).isEmpty();
  }

  @Test
  void aNoteAboutOnePersonIsSentToWhereItBelongs() throws Exception {
    HttpResponse<String> answer =
        send(FILLED_IN + "&notitie=" + encoded(IntakeDoor.ABOUT_ONE_PERSON));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Meld- en Adviespunt", "Bel 112");
  }

  @ParameterizedTest
  @ValueSource(strings = {FILLED_IN, "gebied=spangen&domein=sociaal&themas=oekraine&spanning=4"})
  void whatIsNotStoredCanBeSentAgainAsTheSameReport(String filledIn) throws Exception {
    door.answer(CompletableFuture.completedFuture(PublishOutcome.UNAVAILABLE));
    HttpResponse<String> answer = send(filledIn);
    door.answer(CompletableFuture.completedFuture(PublishOutcome.ACKNOWLEDGED));

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("nog niet opgeslagen");
    String id = hiddenIdIn(answer.body()).orElseThrow();
    assertThat(send(filledIn.replace("id=" + ID + "&", "") + "&id=" + id).statusCode())
        .isEqualTo(200);
    assertThat(door.published()).extracting(report -> report.id().toString()).containsOnly(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none", ""})
  void aFormOnAnotherSiteIsRefused(String site) throws Exception {
    HttpRequest request =
        door.request("/melden", FORM, FILLED_IN).header("Sec-Fetch-Site", site).build();

    assertThat(door.client().send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    assertThat(door.published()).isEmpty();
  }

  @Test
  void whatIsNoFormIsRefusedWithoutRepeatingIt() throws Exception {
    HttpResponse<String> answer = send("notitie=geheim%zz");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("geheim");
  }

  @Test
  void theFormIsForEveryoneAndSendingItForReporters() throws Exception {
    door.restart(new AccessPolicy.Keys(List.of()));

    assertThat(get("/melden").statusCode()).isEqualTo(200);
    assertThat(get("/melden/melden.css").statusCode()).isEqualTo(200);
    assertThat(send(FILLED_IN).statusCode()).isEqualTo(401);
  }

  @Test
  void theWorkerKeepsAllOfOneVersion() throws Exception {
    HttpResponse<String> worker = get("/melden/wacht.js");
    assumeTrue(worker.statusCode() == 200, "built without the scripts");

    assertThat(worker.headers().firstValue("Service-Worker-Allowed")).contains("/melden");
    assertThat(worker.body()).containsPattern("melden-[0-9a-f]{8}").doesNotContain("__VERSIE__");
    assertThat(get("/melden/wacht.js").body()).isEqualTo(worker.body());
    assertThat(get("/melden").body()).contains("<script src=\"/melden/melden.js\"");
  }

  private Optional<String> hiddenId(String path) throws Exception {
    return hiddenIdIn(get(path).body());
  }

  private static Optional<String> hiddenIdIn(String page) {
    Matcher matcher = HIDDEN_ID.matcher(page);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request = door.request(path, FORM, "").GET().build();
    return door.client().send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> send(String form) throws IOException, InterruptedException {
    HttpRequest request =
        door.request("/melden", FORM, form).header("Sec-Fetch-Site", "same-origin").build();
    return door.client().send(request, BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
