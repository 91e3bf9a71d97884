// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.EOFException;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns everything that ends a request early into problem+json. */
final class ApiErrors {

  private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

  private ApiErrors() {}

  static void addTo(JavalinDefaultRoutingApi routes) {
    routes.exception(Refusal.class, ApiErrors::refuse);
    routes.exception(HttpResponseException.class, ApiErrors::answerFramework);
    routes.exception(EOFException.class, ApiErrors::answerHungUp);
    routes.exception(Exception.class, ApiErrors::answerFault);
    routes.error(HttpStatus.NOT_FOUND, ApiErrors::answerNotFound);
  }

  private static void refuse(Refusal refusal, Context context) {
    refusal
        .retryAfter()
        .ifPresent(wait -> context.header("Retry-After", Long.toString(wait.toSeconds())));
    answer(context, refusal.problem());
  }

  /**
   * What Javalin itself refuses: too large, wrong method, no such path. Its message is not ours.
   */
  private static void answerFramework(HttpResponseException refused, Context context) {
    HttpStatus status = HttpStatus.forStatus(refused.getStatus());
    String title =
        switch (status) {
          case NOT_FOUND -> "Niet gevonden";
          case METHOD_NOT_ALLOWED -> "Deze methode kan hier niet";
          case CONTENT_TOO_LARGE -> "De aanvraag is te groot";
          default -> "De aanvraag kan niet worden uitgevoerd";
        };
    answer(context, Problem.of(status, title, "Kijk in /v1/openapi.json wat er kan."));
  }

  /** The caller hung up within its request: no fault of ours, and nobody hears the answer. */
  private static void answerHungUp(EOFException hungUp, Context context) {
    answer(
        context,
        Problem.of(HttpStatus.BAD_REQUEST, "De aanvraag is afgebroken", "Stuur de hele aanvraag."));
  }

  /** Our own fault: the log says what, the caller gets a number that finds it there. */
  private static void answerFault(Exception fault, Context context) {
    String number = UUID.randomUUID().toString();
    LOG.error("request failed, reference {}: {}", number, Fault.describe(fault));
    answer(
        context,
        Problem.of(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Er ging iets mis in het systeem",
            "Probeer het later opnieuw. Kenmerk: " + number));
  }

  /** For paths that are not there; a handler that says so itself keeps its own answer. */
  private static void answerNotFound(Context context) {
    if (!context.res().isCommitted() && !isAnswered(context)) {
      answer(
          context,
          Problem.of(
              HttpStatus.NOT_FOUND, "Niet gevonden", "Kijk in /v1/openapi.json wat er kan."));
    }
  }

  private static boolean isAnswered(Context context) {
    String type = String.valueOf(context.res().getContentType());
    return type.startsWith("application/problem+json") || type.startsWith("text/html");
  }

  static void answer(Context context, Problem problem) {
    context
        .status(problem.status())
        .contentType("application/problem+json")
        .result(ContractJson.mapper().writeValueAsBytes(problem));
  }
}
