// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

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
   * @param place where in the field's text, when only a part of it is wrong
   */
  public record FieldError(
      @JsonProperty("veld") String field,
      @JsonProperty("melding") String message,
      @JsonProperty("plek") Optional<Place> place) {

    /** An error of the field as a whole. */
    public FieldError(String field, String message) {
      this(field, message, Optional.empty());
    }
  }

  /**
   * A part of a text, in UTF-16 code units as the writer typed it.
   *
   * @param start its first position
   * @param end the position after its last
   * @param kind what was found there
   * @param confidence how sure that is, above 0 to 1
   * @param advice how to write it instead
   */
  public record Place(
      @JsonProperty("begin") int start,
      @JsonProperty("einde") int end,
      @JsonProperty("soort") String kind,
      @JsonProperty("zekerheid") double confidence,
      @JsonProperty("advies") String advice) {}

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
