// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import io.javalin.http.Context;

/** The headers that every answer has. */
final class SecurityHeaders {

  /** A page may show what its own script drew (blob:), which is how it makes a PNG of a chart. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
          + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  private SecurityHeaders() {}

  static void set(Context context) {
    context
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cache-Control", "no-store")
        .header("API-Version", ApiServer.VERSION);
    if ("https".equals(context.header("X-Forwarded-Proto"))) {
      context.header("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
