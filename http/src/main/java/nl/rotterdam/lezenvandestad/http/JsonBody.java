// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the body of a request that asks something in JSON. */
public final class JsonBody {

  private JsonBody() {}

  /**
   * The fields of the object that was sent.
   *
   * @throws Refusal as {@link #object} does
   */
  public static JsonFields read(Context context, int mostBytes) throws IOException {
    return new JsonFields(object(context, mostBytes));
  }

  /**
   * The object that was sent. Asking for JSON also keeps forms of other sites out: a browser asks
   * before it sends it.
   *
   * @param mostBytes the largest body
   * @throws Refusal when it is of another type, too large, or no JSON object
   */
  public static JsonNode object(Context context, int mostBytes) throws IOException {
    String type = Optional.ofNullable(context.contentType()).orElse("").split(";", 2)[0].strip();
    if (!type.equalsIgnoreCase("application/json")) {
      throw new Refusal(
          Problem.of(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE,
              "Dit soort bericht lezen wij niet",
              "Stuur het als Content-Type: application/json."));
    }
    byte[] body = context.bodyInputStream().readNBytes(mostBytes + 1);
    if (body.length > mostBytes) {
      throw new Refusal(
          Problem.of(
              HttpStatus.CONTENT_TOO_LARGE,
              "Het bericht is te groot",
              "Stuur hooguit " + mostBytes + " bytes."));
    }
    return object(body);
  }

  private static JsonNode object(byte[] body) {
    try {
      JsonNode node = ContractJson.mapper().readTree(body);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException notJson) {
      // Told below: the parser's message may quote what was sent.
    }
    throw new Refusal(
        Problem.invalid(List.of(new FieldError("", "Dit is geen geldig JSON-object."))));
  }
}
