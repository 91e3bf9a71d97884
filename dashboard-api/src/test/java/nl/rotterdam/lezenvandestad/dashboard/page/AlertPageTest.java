// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import nl.rotterdam.lezenvandestad.dashboard.Alerts;
import nl.rotterdam.lezenvandestad.dashboard.DashboardServer;
import nl.rotterdam.lezenvandestad.dashboard.HandFilledModel;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertState;
import nl.rotterdam.lezenvandestad.model.alert.AssessmentStep;
import nl.rotterdam.lezenvandestad.model.alert.ClosingReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlertPageTest {

  private static final Alert SPANGEN = Alerts.acute(cell("oekraine", "spangen"), 5);
  private static final Alert DELFSHAVEN =
      Alerts.then(
          Alerts.buildUp(cell("midden-oosten", "delfshaven"), 9),
          AlertState.IN_DUIDING,
          Duration.ofMinutes(30));
  private static final Alert FADED =
      Alerts.closed(Alerts.buildUp(cell("oekraine", "noord"), 7), ClosingReason.UITGEDOOFD);

  private final HandFilledModel model =
      new HandFilledModel()
          .watchedAt(NOW)
          .report("oekraine", "spangen", NOW, 4, 4, 5, 5)
          .report("midden-oosten", "delfshaven", NOW, 3, 4, 4)
          .report("oekraine", "noord", NOW, 2, 3, 3)
          .with(SPANGEN)
          .with(DELFSHAVEN)
          .with(FADED);
  private final DashboardServer server = DashboardServer.over(model);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void openAlertsStandOnThePageTheMostUrgentFirst() {
    Page page = page(server);

    assertThat(page.texts("//section[@id='waarschuwingen']/ul/li/@data-waarschuwing"))
        .containsExactly(SPANGEN.id().value(), DELFSHAVEN.id().value());
    assertThat(page.texts("//section[@id='waarschuwingen']/ul/li[1]//p[@class='waarom']"))
        .singleElement()
        .asString()
        .startsWith("Dit gebeurt nu. Gespannen: niveau")
        .contains("3 tot 5 meldingen");
    assertThat(page.texts("//section[@id='waarschuwingen']/ul/li[1]//p[@class='samenhang']/a"))
        .containsExactly("Oorlog in het Midden-Oosten (opbouw)");
  }

  @Test
  void eachAlertHasTheFormsOfWhatCanBeDoneWithIt() {
    Page page = page(server);

    assertThat(page.texts("//section[@id='waarschuwingen']/ul/li[1]//button/@value"))
        .containsExactly("gezien", "in-duiding", "inzet", "sluiten");
    assertThat(page.texts("//section[@id='waarschuwingen']/ul/li[2]//button/@value"))
        .containsExactly("inzet", "sluiten");
    assertThat(page.texts("//details[@class='uitgedoofd']//button/@value"))
        .containsExactly("heropenen", "sluiten");
    assertThat(page.texts("//section[@id='waarschuwingen']/ul/li[1]//option/@value"))
        .containsExactly("", "terecht", "loos", "dubbel");
  }

  @Test
  void everyControlHasANameOfItsOwnAndThePageIsWellFormed() {
    Page page = page(server);

    assertThat(page.count("//*[@id and @id = following::*/@id]")).isZero();
    assertThat(page.count("//select[not(@id = //label/@for)]")).isZero();
    assertThat(page.count("//form[@method='post' and not(@aria-label)]")).isZero();
  }

  @Test
  void aFormLeadsBackToThePage() {
    HttpResponse<String> answer = post(SPANGEN, "stap=sluiten&reden=terecht", "same-origin");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/eenvoudig#waarschuwingen");
    assertThat(server.written())
        .singleElement()
        .satisfies(written -> {
          assertThat(written.step()).isEqualTo(AssessmentStep.SLUITEN);
          assertThat(written.reason()).contains(ClosingReason.TERECHT);
        });
  }

  @Test
  void aSecondClickLeadsBackToThePageAndWritesNothing() {
    HttpResponse<String> answer = post(DELFSHAVEN, "stap=gezien", "same-origin");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(server.written()).isEmpty();
  }

  @Test
  void aFormOnAnotherSiteIsRefused() {
    assertThat(post(SPANGEN, "stap=gezien", "cross-site").statusCode()).isEqualTo(403);
    assertThat(post(SPANGEN, "stap=gezien", "same-site").statusCode()).isEqualTo(403);
    assertThat(post(SPANGEN, "stap=gezien", "").statusCode()).isEqualTo(403);
    assertThat(server.written()).isEmpty();
  }

  @Test
  void aSilentWatchDoesNotLookLikeAQuietCity() {
    try (DashboardServer silent =
        DashboardServer.over(new HandFilledModel().watchedAt(NOW.minus(Duration.ofMinutes(6))))) {
      Page page = page(silent);

      assertThat(page.texts("//p[@role='alert']"))
          .singleElement()
          .asString()
          .startsWith("Er wordt nu niet gewaakt sinds 16 september 2026, 12.14 uur.");
      assertThat(page.texts("//section[@id='waarschuwingen']/p[@class='geen']")).isEmpty();
    }
  }

  @Test
  void aQuietCityThatIsWatchedSaysSo() {
    try (DashboardServer quiet = DashboardServer.over(new HandFilledModel().watchedAt(NOW))) {
      assertThat(page(quiet).texts("//section[@id='waarschuwingen']/p[@class='geen']"))
          .containsExactly("Er staan geen waarschuwingen open. Er wordt gewaakt.");
    }
  }

  @Test
  void theScorecardSaysThatTooLittleIsKnown() {
    assertThat(page(server).texts("//details[@class='scorekaart']//tbody/tr[1]/td"))
        .containsExactly(
            "3",
            "te kort geleden begonnen",
            "te weinig om iets te zeggen",
            "te weinig om iets te zeggen",
            "te weinig om iets te zeggen");
  }

  @Test
  void aPastDayShowsNoAlertsOfNow() {
    HttpResponse<String> answer = server.get("/eenvoudig?op=2026-09-13");

    assertThat(Page.parse(answer.body()).count("//section[@id='waarschuwingen']")).isZero();
  }

  private static Page page(DashboardServer server) {
    return Page.parse(server.get("/eenvoudig").body());
  }

  private HttpResponse<String> post(Alert alert, String form, String site) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.at("/waarschuwingen/" + alert.id() + "/beoordelingen"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return server.send((site.isEmpty() ? request : request.header("Sec-Fetch-Site", site)).build());
  }
}
