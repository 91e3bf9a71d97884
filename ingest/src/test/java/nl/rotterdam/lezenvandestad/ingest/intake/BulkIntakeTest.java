// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.ingest.privacy.GatePolicy;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.publish.PublishOutcome;
import nl.rotterdam.lezenvandestad.testkit.Await;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BulkIntakeTest {

  private final IntakeDoor intake = new IntakeDoor();

  @AfterEach
  void stop() {
    intake.close();
  }

  @Test
  void aThirdImportWaitsForTheOthers() throws Exception {
    CompletableFuture<PublishOutcome> answer = new CompletableFuture<>();
    intake.answer(answer);
    List<CompletableFuture<HttpResponse<String>>> running =
        Stream.of(IntakeDoor.line(1, ""), IntakeDoor.line(2, ""))
            .map(body ->
                intake.request("/v1/sfeerbeelden/_bulk", "application/x-ndjson", body).build())
            .map(request -> intake.client().sendAsync(request, BodyHandlers.ofString()))
            .toList();
    Await.until("two imports at the publisher", () -> intake.published().size() == 2);

    HttpResponse<String> third = intake.bulk(IntakeDoor.line(3, ""));
    answer.complete(PublishOutcome.ACKNOWLEDGED);

    assertThat(third.statusCode()).isEqualTo(503);
    assertThat(third.headers().firstValue("Retry-After")).contains("30");
    assertThat(running).allMatch(import_ -> import_.join().statusCode() == 200);
    assertThat(intake.bulk(IntakeDoor.line(3, "")).statusCode()).isEqualTo(200);
  }

  @Test
  void anImportHasNoMoreLinesThanAllowed() throws Exception {
    intake.restart(
        IntakeDoor.settings(1000, 1000, 16, OptionalInt.of(2), GatePolicy.REFUSE, GatePolicy.MASK));

    assertThat(intake.bulk(IntakeDoor.line(1, "") + "\n" + IntakeDoor.line(2, "")).statusCode())
        .isEqualTo(200);
    HttpResponse<String> tooMany =
        intake.bulk(IntakeDoor.line(3, "") + IntakeDoor.line(4, "") + IntakeDoor.line(5, ""));

    assertThat(tooMany.statusCode()).isEqualTo(413);
    assertThat(tooMany.body()).contains("eerste 2 regels");
    assertThat(intake.published()).hasSize(4);
  }

  @Test
  void anImportStopsWhenKafkaIsAwayAndAsksForTheWholeFileAgain() throws Exception {
    intake.answer(CompletableFuture.completedFuture(PublishOutcome.UNAVAILABLE));

    HttpResponse<String> response = intake.bulk(IntakeDoor.line(1, "") + IntakeDoor.line(2, ""));

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).contains("5");
    assertThat(response.body()).contains("hele bestand");
  }

  @Test
  void anImportTellsTheFirstHundredWrongLinesAndCountsThemAll() throws Exception {
    HttpResponse<String> response = intake.bulk("x\n".repeat(250));

    assertThat(response.body())
        .startsWith(
            "{\"aanvaard\":0,\"geweigerd\":250,\"geweigerdPerReden\":{\"ongeldig\":250},"
                + "\"gemaskeerd\":0,\"gemaskeerdPerSoort\":{},")
        .contains("\"regel\":100,")
        .doesNotContain("\"regel\":101,");
  }

  @Test
  void anImportTakesTheGoodLinesMasksNotesAndTellsTheBadOnes() throws Exception {
    String body =
        IntakeDoor.line(1, "")
            + "geen json\n\n"
            + IntakeDoor.line(2, ",\"notitie\":\"mail a@b.nl\"")
            + "{\"x\":\""
            + "y".repeat(30_000)
            + "\"}\n"
            + IntakeDoor.line(3, "").strip();

    HttpResponse<String> response = intake.bulk(body);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .startsWith(
            "{\"aanvaard\":3,\"geweigerd\":2,\"geweigerdPerReden\":{\"ongeldig\":2},"
                + "\"gemaskeerd\":1,\"gemaskeerdPerSoort\":{\"email\":1},")
        .contains("\"regel\":2")
        .contains("\"regel\":5");
    assertThat(intake.published()).hasSize(3);
    assertThat(intake.published())
        .flatExtracting(report -> report.note().stream().toList())
        .extracting(note -> note.text())
        .containsExactly("mail [email]");
  }

  @Test
  void aLineWithAKindThatIsNotMaskedIsRefusedWithItsPlaces() throws Exception {
    intake.restart(
        IntakeDoor.settings(
            1000,
            1000,
            16,
            OptionalInt.empty(),
            GatePolicy.REFUSE,
            new GatePolicy(Set.of(FindingKind.BSN))));

    HttpResponse<String> response =
        intake.bulk(
            IntakeDoor.line(1, ",\"notitie\":\"nummer 111222333\"")
                + IntakeDoor.line(2, ",\"notitie\":\"mail a@b.nl of c@d.nl\""));

    assertThat(response.body())
        .startsWith(
            "{\"aanvaard\":1,\"geweigerd\":1,\"geweigerdPerReden\":{\"persoonsgegevens\":1},"
                + "\"gemaskeerd\":1,\"gemaskeerdPerSoort\":{\"email\":2},")
        .contains("\"plek\":{\"begin\":7,\"einde\":16,\"soort\":\"bsn\"")
        .doesNotContain("111222333");
    assertThat(intake.counted("persoonsgegevens")).isEqualTo(1);
  }

  @Test
  void aLineAboutOnePersonIsRefusedAndTheReferralIsTold() throws Exception {
    HttpResponse<String> response =
        intake.bulk(
            IntakeDoor.line(1, ",\"notitie\":\"" + IntakeDoor.ABOUT_ONE_PERSON + "\"")
                + IntakeDoor.line(2, ",\"notitie\":\"Rust.\""));

    assertThat(response.body())
        .startsWith(
            "{\"aanvaard\":1,\"geweigerd\":1,\"geweigerdPerReden\":{\"over-een-persoon\":1},")
        .contains("Radicalisering", "112");
    assertThat(intake.published()).hasSize(1);
    assertThat(intake.counted("over-een-persoon")).isEqualTo(1);
  }
}
