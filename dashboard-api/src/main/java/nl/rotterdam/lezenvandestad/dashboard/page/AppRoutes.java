// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.html.Resource;
import nl.rotterdam.lezenvandestad.http.Access;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.http.StaticFile;

/**
 * The kerngroep's app: one small page that answers at each of its addresses, and the files it
 * loads. Everything it shows it asks of the API. Thread-safe.
 *
 * <p>Built without Node there is no app; its front door then leads to the pages of {@link
 * PageRoutes}.
 */
public final class AppRoutes implements RouteTable {

  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/kaart",
          "/thema/{thema}",
          "/gebied/{gebied}",
          "/waarschuwingen",
          "/waarschuwingen/{id}",
          "/beheer");

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    Optional<byte[]> script = Resource.find(AppRoutes.class, "app.js");
    if (script.isEmpty()) {
      routes.get("/", AppRoutes::toPages, Access.KERNGROEP);
      return;
    }
    String shell = Resource.text(AppRoutes.class, "app.html");
    // Asking for the key here makes the browser ask for it once, before anything else.
    ADDRESSES.forEach(
        address -> routes.get(address, context -> context.html(shell), Access.KERNGROEP));
    new StaticFile("text/javascript; charset=utf-8", script.get())
        .addTo(routes, "/statisch/app.js");
    new StaticFile("text/css; charset=utf-8", Resource.bytes(AppRoutes.class, "app.css"))
        .addTo(routes, "/statisch/app.css");
  }

  private static void toPages(Context context) {
    context.redirect(PageRoutes.HOME, HttpStatus.SEE_OTHER);
  }
}
