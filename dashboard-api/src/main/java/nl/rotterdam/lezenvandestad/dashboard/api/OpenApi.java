// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The description of the API, as it stands among the resources. Thread-safe. */
final class OpenApi {

  private final byte[] document;

  private OpenApi(byte[] document) {
    this.document = document;
  }

  static OpenApi load() {
    try (InputStream in =
        Objects.requireNonNull(
            OpenApi.class.getResourceAsStream("openapi.json"), "openapi.json is missing")) {
      return new OpenApi(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Any site may read it, as the NLGov rules ask. */
  void answer(Context context) {
    context
        .header("Access-Control-Allow-Origin", "*")
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .contentType("application/json")
        .result(document);
  }
}
