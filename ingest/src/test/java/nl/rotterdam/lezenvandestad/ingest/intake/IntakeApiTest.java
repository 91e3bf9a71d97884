// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import nl.rotterdam.lezenvandestad.ingest.privacy.GatePolicy;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.publish.PublishOutcome;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.testkit.Await;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

@Timeout(60)
class IntakeApiTest {

  private final IntakeDoor intake = new IntakeDoor();

  @AfterEach
  void stop() {
    intake.close();
  }

  @Test
  void aReportIsAcceptedCoarsenedAndNamed() throws Exception {
    HttpResponse<String> response = intake.post(IntakeDoor.REPORT.formatted(""));

    assertThat(response.statusCode()).isEqualTo(202);
    Sfeerbeeld report = intake.published().remove();
    assertThat(report.observedAt()).isEqualTo(Instant.parse("2026-03-10T14:00:00Z"));
    assertThat(response.body())
        .isEqualTo("{\"id\":\"%s\",\"ontvangenOp\":\"2026-03-10T14:00:00Z\"}", report.id());
    assertThat(response.headers().firstValue("API-Version")).contains("1.0.0");
  }

  @Test
  void personalDataIsRefusedWithItsPlaceAndAdviceAndNothingIsPublished() throws Exception {
    HttpResponse<String> response =
        intake.post(IntakeDoor.REPORT.formatted(",\"notitie\":\"Bel 06-12345678\""));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(response.body())
        .contains("\"veld\":\"notitie\"")
        .contains("\"plek\":{\"begin\":4,\"einde\":15,\"soort\":\"telefoon\"")
        .doesNotContain("12345678");
    assertThat(intake.published()).isEmpty();
    assertThat(intake.counted("persoonsgegevens")).isEqualTo(1);
  }

  @Test
  void theBlanksThatTheWriterBeganWithCountInThePlaceAndAreNotKept() throws Exception {
    String refused =
        intake.post(IntakeDoor.REPORT.formatted(",\"notitie\":\"  \\nBel 06-12345678\"")).body();
    intake.post(IntakeDoor.REPORT.formatted(",\"notitie\":\"  \\nRust. \""));

    assertThat(refused).contains("\"begin\":7,\"einde\":18");
    assertThat(intake.published().remove().note()).contains(new Note("Rust."));
  }

  @Test
  void anInvalidReportHearsAllItsErrors() throws Exception {
    HttpResponse<String> response = intake.post("{\"spanning\":9}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("gebied").contains("domein").contains("spanning");
  }

  @Test
  void whenKafkaIsAwayTheSenderHearsWhenToComeBack() throws Exception {
    intake.answer(CompletableFuture.completedFuture(PublishOutcome.UNAVAILABLE));

    HttpResponse<String> response = intake.post(IntakeDoor.REPORT.formatted(""));

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).contains("5");
    // A sender without an id of its own needs ours: its retry must be the same report.
    assertThat(response.body()).contains(intake.published().remove().id().toString());
    assertThat(intake.counted("kafka-weg")).isEqualTo(1);
  }

  @Test
  void moreRequestsThanAreServedAtOnceComeBackLater() throws Exception {
    intake.restart(settings(1000, 1));
    CompletableFuture<PublishOutcome> answer = new CompletableFuture<>();
    intake.answer(answer);
    CompletableFuture<HttpResponse<String>> first =
        intake
            .client()
            .sendAsync(
                intake
                    .request(
                        "/v1/sfeerbeelden", "application/json", IntakeDoor.REPORT.formatted(""))
                    .build(),
                BodyHandlers.ofString());
    Await.until("the first report at the publisher", () -> !intake.published().isEmpty());

    HttpResponse<String> second = intake.post(IntakeDoor.REPORT.formatted(""));
    answer.complete(PublishOutcome.ACKNOWLEDGED);

    assertThat(second.statusCode()).isEqualTo(503);
    assertThat(second.headers().firstValue("Retry-After")).contains("5");
    assertThat(first.join().statusCode()).isEqualTo(202);
    assertThat(intake.counted("te-druk")).isEqualTo(1);
    assertThat(intake.post(IntakeDoor.REPORT.formatted("")).statusCode()).isEqualTo(202);
  }

  @Test
  void tooLargeBodiesAndOtherTypesAreRefused() throws Exception {
    String large = IntakeDoor.REPORT.formatted(",\"notitie\":\"" + "a".repeat(20_000) + "\"");

    assertThat(intake.post(large).statusCode()).isEqualTo(413);
    assertThat(
            intake
                .send("/v1/sfeerbeelden", "text/plain", IntakeDoor.REPORT.formatted(""))
                .statusCode())
        .isEqualTo(415);
    assertThat(intake.send("/v1/onbekend", "application/json", "{}").statusCode()).isEqualTo(404);
    assertThat(intake.published()).isEmpty();
  }

  @Test
  void overTheRateTheSenderHearsWhenToComeBack() throws Exception {
    intake.restart(settings(1, 16));

    List<Integer> statuses =
        List.of(
            intake.post(IntakeDoor.REPORT.formatted("")).statusCode(),
            intake.post(IntakeDoor.REPORT.formatted("")).statusCode(),
            intake.post(IntakeDoor.REPORT.formatted("")).statusCode());

    assertThat(statuses).isEqualTo(List.of(202, 202, 429));
  }

  @Test
  void withoutTheKeyOfAReporterNothingIsTaken() throws Exception {
    intake.restart(
        new AccessPolicy.Keys(
            List.of(new AccessPolicy.HashedKey(Role.MELDER, AccessPolicy.hashOf("sleutel")))));

    assertThat(intake.post(IntakeDoor.REPORT.formatted("")).statusCode()).isEqualTo(401);
    HttpRequest signedIn =
        intake
            .request("/v1/sfeerbeelden", "application/json", IntakeDoor.REPORT.formatted(""))
            .header("Authorization", "Bearer sleutel")
            .build();
    assertThat(intake.client().send(signedIn, BodyHandlers.ofString()).statusCode()).isEqualTo(202);
  }

  @Test
  void aNoteAboutOnePersonIsAnsweredWithTheReferralAndNotKept() throws Exception {
    HttpResponse<String> response =
        intake.post(
            IntakeDoor.REPORT.formatted(",\"notitie\":\"" + IntakeDoor.ABOUT_ONE_PERSON + "\""));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("\"type\":\"urn:nld:gemeente-rotterdam:probleem:over-een-persoon\"")
        .contains("Radicalisering", "112", "politie");
    assertThat(intake.published()).isEmpty();
    assertThat(intake.counted("over-een-persoon")).isEqualTo(1);
  }

  @Test
  void aKindThatThePolicyMasksIsMaskedAndTheSenderHearsWhich() throws Exception {
    GatePolicy masksPhones = new GatePolicy(EnumSet.complementOf(EnumSet.of(FindingKind.TELEFOON)));
    intake.restart(
        IntakeDoor.settings(1000, 1000, 16, OptionalInt.empty(), masksPhones, GatePolicy.MASK));

    HttpResponse<String> masked =
        intake.post(IntakeDoor.REPORT.formatted(",\"notitie\":\"Bel 06-12345678\""));
    HttpResponse<String> refused =
        intake.post(IntakeDoor.REPORT.formatted(",\"notitie\":\"Bel 06-12345678 of a@b.nl\""));

    assertThat(masked.statusCode()).isEqualTo(202);
    assertThat(masked.body()).contains("\"gemaskeerd\":[\"telefoon\"]");
    assertThat(intake.published().remove().note()).contains(new Note("Bel [telefoon]"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(intake.published()).isEmpty();
  }

  /** Ours at their most talkative, all others as they are delivered. */
  @Test
  void nothingThatWasTypedReachesTheLog() throws Exception {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Logger ours = (Logger) LoggerFactory.getLogger("nl.rotterdam");
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.addAppender(log);
    Level before = root.getLevel();
    root.setLevel(Level.INFO);
    ours.setLevel(Level.TRACE);
    try {
      ours.info("the log is listened to");
      intake.post(IntakeDoor.REPORT.formatted(",\"notitie\":\"kanarie 06-12345678\""));
      intake.post(
          IntakeDoor.REPORT.formatted(",\"notitie\":\"kanarie " + "x".repeat(20_000) + "\""));
      intake.post("{\"gebied\":\"kanarie\"}");
      intake.post("{\"kanarie\":");
      intake.send("/v1/kanarie", "application/kanarie", "kanarie");
      intake.check("?uitleg=kanarie", "{\"notitie\":\"kanarie\"}");
      intake.check("", "{\"notitie\":\"kanarie 06-12345678\",\"kanarie\":1}");
      intake.check("", "{\"kanarie");
      intake.bulk("kanarie\n" + IntakeDoor.line(1, ",\"notitie\":\"kanarie a@b.nl\""));
      intake.answer(CompletableFuture.failedFuture(new IllegalStateException("kanarie")));
      assertThat(intake.post(IntakeDoor.REPORT.formatted(",\"notitie\":\"kanarie\"")).statusCode())
          .isEqualTo(500);
    } finally {
      root.setLevel(before);
      ours.setLevel(null);
      root.detachAppender(log);
    }

    assertThat(log.list).isNotEmpty();
    assertThat(log.list)
        .allSatisfy(event -> {
          assertThat(event.getFormattedMessage()).doesNotContainIgnoringCase("kanarie");
          assertThat(ThrowableProxyUtil.asString(event.getThrowableProxy()))
              .doesNotContainIgnoringCase("kanarie");
        });
  }

  private static IntakeSettings settings(int perSecond, int openRequests) {
    return IntakeDoor.settings(
        perSecond, 1000, openRequests, OptionalInt.empty(), GatePolicy.REFUSE, GatePolicy.MASK);
  }
}
