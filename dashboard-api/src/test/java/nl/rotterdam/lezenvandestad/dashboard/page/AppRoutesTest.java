// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.DashboardServer;
import nl.rotterdam.lezenvandestad.dashboard.HandFilledModel;
import nl.rotterdam.lezenvandestad.html.Resource;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import org.junit.jupiter.api.Test;

class AppRoutesTest {

  private static final boolean BUILT = Resource.find(AppRoutes.class, "app.js").isPresent();

  @Test
  void everyAddressOfTheAppAnswersWithItsPage() {
    assumeTrue(BUILT, "built without the app (-DskipWeb)");
    try (DashboardServer server = DashboardServer.over(new HandFilledModel())) {
      String page = server.get("/").body();
      assertThat(page).contains("/statisch/app.js").contains("url=/eenvoudig");
      for (String address :
          List.of(
              "/kaart?thema=oekraine",
              "/thema/oekraine",
              "/gebied/noord",
              "/meldingen",
              "/beheer")) {
        HttpResponse<String> answer = server.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.body()).as(address).isEqualTo(page);
      }
      for (String file : List.of("app.js", "app.css", "app.woff2")) {
        assertThat(server.get("/statisch/" + file).statusCode()).as(file).isEqualTo(200);
      }
    }
  }

  @Test
  void theAppAsksForTheKeyAtItsDoor() {
    AccessPolicy nobody = new AccessPolicy.Keys(List.of());
    try (DashboardServer server = DashboardServer.over(new HandFilledModel(), nobody)) {
      HttpResponse<String> answer = server.get("/");
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
    }
  }

  @Test
  void withoutTheAppItsDoorLeadsToThePages() {
    assumeFalse(BUILT, "built with the app");
    try (DashboardServer server = DashboardServer.over(new HandFilledModel())) {
      HttpResponse<String> answer = server.get("/?op=2026-09-08");
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location").orElse(""))
          .endsWith(PageRoutes.HOME + "?op=2026-09-08");
    }
  }
}
