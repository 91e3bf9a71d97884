// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import io.javalin.http.Context;
import nl.rotterdam.lezenvandestad.html.Resource;

/** The description of the API, as it stands among the resources. Thread-safe. */
final class OpenApi {

  private final byte[] document;

  private OpenApi(byte[] document) {
    this.document = document;
  }

  static OpenApi load() {
    return new OpenApi(Resource.bytes(OpenApi.class, "openapi.json"));
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
