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
          "/meldingen",
          "/beheer");

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    if (Resource.find(AppRoutes.class, "app.js").isEmpty()) {
      routes.get("/", AppRoutes::toPages, Access.KERNGROEP);
      return;
    }
    addFile(routes, "app.js", "text/javascript; charset=utf-8");
    addFile(routes, "app.css", "text/css; charset=utf-8");
    addFile(routes, "app.woff2", "font/woff2");
    String shell = Resource.text(AppRoutes.class, "app.html");
    // Asking for the key here makes the browser ask for it once, before anything else.
    ADDRESSES.forEach(
        address -> routes.get(address, context -> context.html(shell), Access.KERNGROEP));
  }

  private static void addFile(JavalinDefaultRoutingApi routes, String name, String type) {
    new StaticFile(type, Resource.bytes(AppRoutes.class, name)).addTo(routes, "/statisch/" + name);
  }

  private static void toPages(Context context) {
    String query = Optional.ofNullable(context.queryString()).map(asked -> "?" + asked).orElse("");
    context.redirect(PageRoutes.HOME + query, HttpStatus.SEE_OTHER);
  }
}
