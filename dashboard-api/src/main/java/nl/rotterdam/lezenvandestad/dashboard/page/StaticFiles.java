// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import nl.rotterdam.lezenvandestad.http.Access;

/** The style sheet, the script and the icon. A browser asks each time whether they changed. */
final class StaticFiles {

  private StaticFiles() {}

  static void addTo(JavalinDefaultRoutingApi routes) {
    add(routes, "stijl.css", "text/css; charset=utf-8");
    add(routes, "dashboard.js", "text/javascript; charset=utf-8");
    add(routes, "beeldmerk.svg", "image/svg+xml");
  }

  private static void add(JavalinDefaultRoutingApi routes, String name, String type) {
    byte[] content = Resource.bytes(name);
    String tag = tag(content);
    routes.get("/statisch/" + name, c -> answer(c, content, type, tag), Access.PUBLIC);
  }

  private static void answer(Context context, byte[] content, String type, String tag) {
    context.header("Cache-Control", "no-cache").header("ETag", tag);
    boolean known =
        Optional.ofNullable(context.header("If-None-Match")).filter(tag::equals).isPresent();
    if (known) {
      context.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    context.contentType(type).result(content);
  }

  private static String tag(byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    return "\"" + HexFormat.of().toHexDigits(sum.getValue()) + "\"";
  }
}
