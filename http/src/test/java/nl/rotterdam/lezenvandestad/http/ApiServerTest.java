// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.EOFException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy.HashedKey;
import nl.rotterdam.lezenvandestad.model.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ApiServerTest {

  private static final AccessPolicy KEYS =
      new AccessPolicy.Keys(
          List.of(new HashedKey(Role.KERNGROEP, AccessPolicy.hashOf("kerngroep-key"))));

  private final HttpClient client = HttpClient.newHttpClient();
  private final ApiServer server =
      ApiServer.start(
          new ServerSettings("127.0.0.1", 0, 0, KEYS),
          List.of(routes -> {
            routes.get("/open", context -> context.result("open"), Access.PUBLIC);
            routes.get("/beeld", context -> context.result("beeld"), Access.KERNGROEP);
            routes.get("/vergeten", context -> context.result("vergeten"));
            routes.get("/afgebroken", context -> hangUp("kanarie"), Access.PUBLIC);
            routes.get("/kapot", context -> fail("kanarie"), Access.PUBLIC);
          }));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aRouteAnswersTheRoleItAsksForAndTellsOthersToSignIn() throws Exception {
    assertThat(get("/open", "").body()).isEqualTo("open");
    assertThat(get("/beeld", "Bearer kerngroep-key").body()).isEqualTo("beeld");

    HttpResponse<String> refused = get("/beeld", "Bearer iets-anders");

    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(value -> assertThat(value).startsWith("Basic "));
    assertThat(refused.body()).contains("Aanmelden is nodig");
  }

  @Test
  void aRouteThatNamesNoAccessAnswersNobody() throws Exception {
    HttpResponse<String> response = get("/vergeten", "Bearer kerngroep-key");

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).doesNotContain("vergeten");
  }

  @Test
  void everyAnswerHasTheSecurityHeaders() throws Exception {
    for (String path : List.of("/open", "/beeld", "/nergens", "/kapot")) {
      HttpResponse<String> response = get(path, "");

      assertThat(response.headers().firstValue("Content-Security-Policy"))
          .as(path)
          .hasValueSatisfying(
              policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
      assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(response.headers().firstValue("API-Version")).contains(ApiServer.VERSION);
      assertThat(response.headers().firstValue("Server")).isEmpty();
    }
  }

  @Test
  void aFaultIsAnsweredWithANumberAndItsMessageGoesNowhere() throws Exception {
    Logger logger = (Logger) LoggerFactory.getLogger(ApiErrors.class);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    logger.addAppender(log);

    HttpResponse<String> response = get("/kapot", "");
    logger.detachAppender(log);

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).contains("Kenmerk: ").doesNotContain("kanarie");
    assertThat(log.list).hasSize(1);
    assertThat(log.list.getFirst().getFormattedMessage())
        .contains("IllegalStateException")
        .doesNotContain("kanarie");
  }

  @Test
  void aCallerThatHungUpIsNoFaultAndLeavesNoLine() throws Exception {
    Logger logger = (Logger) LoggerFactory.getLogger(ApiErrors.class);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    logger.addAppender(log);

    HttpResponse<String> response = get("/afgebroken", "");
    logger.detachAppender(log);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).doesNotContain("kanarie");
    assertThat(log.list).isEmpty();
  }

  @Test
  void whatIsNotThereIsAProblemInDutch() throws Exception {
    HttpResponse<String> response = get("/nergens", "");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(response.body()).contains("Niet gevonden");
  }

  private static void hangUp(String message) throws EOFException {
    throw new EOFException(message);
  }

  private static void fail(String message) {
    throw new IllegalStateException(message);
  }

  private HttpResponse<String> get(String path, String authorization) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
