// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.HttpStatus;
import java.util.List;

/**
 * An error as the caller sees it: RFC 9457, in Dutch. It never quotes what the caller sent.
 *
 * @param type a stable name for this kind of error, or {@code about:blank}
 * @param title what went wrong
 * @param status the HTTP status
 * @param detail what the caller can do
 * @param errors what is wrong with which field, all at once; left out when empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @JsonProperty("fouten") List<FieldError> errors) {

  /**
   * One field that is wrong.
   *
   * @param field the JSON name or query key; empty for the body as a whole
   * @param message what is wrong and what is allowed, in Dutch
   */
  public record FieldError(
      @JsonProperty("veld") String field, @JsonProperty("melding") String message) {}

  public Problem {
    errors = List.copyOf(errors);
  }

  /** A problem without fields. */
  public static Problem of(HttpStatus status, String title, String detail) {
    return new Problem("about:blank", title, status.getCode(), detail, List.of());
  }

  /** A request with these wrong fields: 400, as the NLGov rules ask. */
  public static Problem invalid(List<FieldError> errors) {
    return new Problem(
        "about:blank",
        "De aanvraag klopt niet",
        HttpStatus.BAD_REQUEST.getCode(),
        "Verbeter de genoemde velden en probeer het opnieuw.",
        errors);
  }
}
