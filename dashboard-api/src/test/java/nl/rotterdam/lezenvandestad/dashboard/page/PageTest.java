// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.DashboardServer;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.dashboard.HandFilledModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageTest {

  private static final Instant EARLIER = NOW.minus(Duration.ofDays(14));

  private final HandFilledModel model =
      new HandFilledModel()
          .report("eritrese-gemeenschappen", "delfshaven", EARLIER, 1, 1, 1)
          .report("eritrese-gemeenschappen", "delfshaven", NOW, 4, 4, 4, 4, 4, 4, 4, 4, 4)
          .report("oekraine", "noord", NOW, 5, 5);
  private final DashboardServer server = DashboardServer.over(model);

  @AfterEach
  void close() {
    server.close();
  }

  private Page page(String path) {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Page.parse(answer.body());
  }

  private static String td(String cell) {
    return "//td[@data-cel='" + cell + "']";
  }

  @Test
  void everyPageIsWellFormedDutchAndHasNothingInline() {
    server.tick();
    for (String path :
        List.of(
            "/eenvoudig",
            "/eenvoudig?op=2026-09-08",
            "/cel/eritrese-gemeenschappen/delfshaven",
            "/cel/eritrese-gemeenschappen/delfshaven?op=2026-09-08",
            "/cel/alle/rotterdam",
            "/cel/oekraine/spangen",
            "/toegankelijkheid")) {
      Page page = page(path);
      assertThat(page.texts("/html/@lang")).as(path).containsExactly("nl");
      assertThat(page.texts("//h1")).as(path).hasSize(1);
      assertThat(page.count("//style | //@style | //script[not(@src)]")).as(path).isZero();
      assertThat(page.count("//@*[starts-with(name(), 'on')]")).as(path).isZero();
      assertThat(page.count("//*[@id and @id = following::*/@id]")).as(path).isZero();
      assertThat(page.texts("//title").getFirst()).endsWith(" - Lezen van de Stad");
    }
  }

  @Test
  void theMapIsATableWithHeadingsForEveryRowAndColumn() {
    Page page = page("/eenvoudig");
    int themes = Fixtures.catalogues().themes().tree().counted().size();

    assertThat(page.count("//table[@id='rooster']/caption")).isEqualTo(1);
    assertThat(page.texts("//table[@id='rooster']/thead/tr/th[@scope='col']"))
        .hasSize(16)
        .startsWith("Thema", "Hele stad", "Centrum");
    assertThat(page.texts("//table[@id='rooster']//th[@scope='row']"))
        .hasSize(themes)
        .startsWith("Alle thema's", "Internationale conflicten", "Oorlog in het Midden-Oosten");
    assertThat(page.count("//table[@id='rooster']/tbody/tr/td")).isEqualTo(themes * 15);
    assertThat(page.count("//table[@id='rooster']/tbody/tr/td/a[@href]")).isEqualTo(themes * 15);
  }

  @Test
  void aCellSaysItsBandByColourMarkAndWord() {
    Page page = page("/eenvoudig");
    String cell = td("eritrese-gemeenschappen:delfshaven");

    assertThat(page.texts(cell + "/@class")).containsExactly("cel band-gespannen");
    assertThat(page.texts(cell + "//use/@href"))
        .containsExactly("#teken-gespannen", "#teken-toenemend");
    assertThat(page.texts(cell + "//b")).containsExactly("3,5");
    assertThat(page.texts(cell + "//small")).containsExactly("2,8–4,3");
    assertThat(page.texts(cell + "//span[@class='onzichtbaar']"))
        .containsExactly("gespannen, niveau 3,5, van 2,8 tot 4,3, spanning neemt toe");
    assertThat(page.texts(cell + "/a/@title").getFirst())
        .isEqualTo("Gespannen: 6 tot 9 meldingen in 7 dagen, gewoon is minder dan 3");
  }

  @Test
  void fewAndNobodyLookTheSameAndHaveNoFigure() {
    Page page = page("/eenvoudig");

    for (String cell : List.of("oekraine:noord", "oekraine:charlois")) {
      assertThat(page.texts(td(cell) + "/@class")).containsExactly("cel band-achtergehouden");
      assertThat(page.texts(td(cell) + "//span[@class='onzichtbaar']"))
          .containsExactly("te weinig meldingen");
      assertThat(page.texts(td(cell) + "/a/@title"))
          .containsExactly("Te weinig meldingen; zie internationale conflicten in Rotterdam");
      assertThat(page.count(td(cell) + "//b")).as(cell).isZero();
    }
  }

  @Test
  void aWithheldCellLeadsToWhereItsReportsAreTold() {
    Page page = page("/cel/eritrese-gemeenschappen/spangen");

    assertThat(page.texts("//p[@class='zie']"))
        .containsExactly("Wat hier is gemeld, telt mee in Delfshaven.");
    assertThat(page.texts("//p[@class='zie']/a/@href"))
        .containsExactly("/cel/eritrese-gemeenschappen/delfshaven");
  }

  @Test
  void aGebiedThatFellSilentIsNamedForSilenceIsNotCalm() {
    int[] asManyAsTwelveAWeekForEightWeeks = new int[96];
    Arrays.fill(asManyAsTwelveAWeekForEightWeeks, 2);
    model.report("oekraine", "noord", EARLIER, asManyAsTwelveAWeekForEightWeeks);
    server.tick();

    assertThat(page("/eenvoudig").texts("//ul[@class='stilte']/li"))
        .containsExactly(
            "Noord. Het is stil: in 7 dagen te weinig meldingen, gewoon is 10 tot 19."
                + " Stilte is geen rust.");
  }

  @Test
  void theSummaryCountsAndNamesWhatIsTense() {
    Page page = page("/eenvoudig");

    assertThat(page.texts("//b[@data-tel]")).containsExactly("0", "1", "0");
    assertThat(page.texts("//ul[@id='aandacht']/li"))
        .containsExactly("GespannenSpanningen rond Eritrea in Delfshaven3,5");
  }

  @Test
  void theDetailSaysWhyAndWorksWithoutAScript() {
    server.tick();
    Page page = page("/cel/eritrese-gemeenschappen/delfshaven");

    assertThat(page.texts("//article/header/h2"))
        .containsExactly("Spanningen rond Eritrea in Delfshaven");
    assertThat(page.texts("//p[@class='waarom']").getFirst()).startsWith("Gespannen: niveau 3,5");
    assertThat(page.texts("//dl/div/dt"))
        .contains("Niveau (1 tot 5)", "Meldingen in 7 dagen", "Domeinen die het zien");
    assertThat(page.count("//*[local-name()='svg'][@role='img']")).isEqualTo(1);
    assertThat(page.texts("//table[@class='dagen']/tbody/tr/th"))
        .containsExactly("14 sep", "31 aug");
    assertThat(page.count("//ul[@class='wijken']/li")).isGreaterThan(5);
  }

  @Test
  void aGroupHasItsThemesBelowIt() {
    Page page = page("/cel/internationaal/delfshaven");

    assertThat(page.texts("//article/header/h2"))
        .containsExactly("Internationale conflicten in Delfshaven");
    assertThat(page.texts("//h3[text()='Per thema']/following-sibling::ul[1]/li/a/@href"))
        .containsExactly(
            "/cel/midden-oosten/delfshaven",
            "/cel/oekraine/delfshaven",
            "/cel/eritrese-gemeenschappen/delfshaven");
  }

  @Test
  void anEarlierDayIsShownWithANoticeAndAWayBack() {
    server.tick();
    Page page = page("/eenvoudig?op=2026-09-08");

    assertThat(page.texts("//body/@data-live")).containsExactly("nee");
    assertThat(page.texts("//div[@class='opdag']").getFirst())
        .contains("eind van dinsdag 8 september 2026");
    assertThat(page.texts("//div[@class='opdag']/a/@href")).containsExactly("/eenvoudig");
    assertThat(page.texts("//a[@class='dag']/@href"))
        .containsExactly("/eenvoudig?op=2026-09-07", "/eenvoudig?op=2026-09-09");
    String cell = td("eritrese-gemeenschappen:delfshaven");
    assertThat(page.texts(cell + "/@class")).containsExactly("cel band-rustig");
    assertThat(page.texts(cell + "/a/@href"))
        .containsExactly("/cel/eritrese-gemeenschappen/delfshaven?op=2026-09-08");
    assertThat(page.texts(cell + "/a/@title").getFirst())
        .isEqualTo("Rustig: 3 tot 5 meldingen in 7 dagen");
  }

  @Test
  void todayAndNoDayAreTheSamePage() {
    assertThat(server.get("/eenvoudig?op=2026-09-16").body())
        .isEqualTo(server.get("/eenvoudig").body());
    assertThat(page("/eenvoudig").texts("//body/@data-live")).containsExactly("ja");
  }

  @Test
  void aDayThatCannotBeShownIsRefusedInWords() {
    for (String day : List.of("gisteren", "2026-09-17", "2024-01-01", "2026-02-30")) {
      HttpResponse<String> answer = server.get("/eenvoudig?op=" + day);
      assertThat(answer.statusCode()).as(day).isEqualTo(400);
      assertThat(Page.parse(answer.body()).texts("//h1"))
          .containsExactly("Deze dag kunnen wij niet tonen");
    }
  }

  @Test
  void aCellThatDoesNotExistIsAPageToo() {
    HttpResponse<String> answer = server.get("/cel/geen/noord");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Page.parse(answer.body()).texts("//h1")).containsExactly("Niet gevonden");
  }

  @Test
  void whileTheModelIsBuiltThePageComesBackByItself() {
    try (DashboardServer early = DashboardServer.over(new HandFilledModel())) {
      HttpResponse<String> answer = early.get("/eenvoudig");

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Refresh")).contains("3");
      assertThat(Page.parse(answer.body()).texts("//h1").getFirst()).contains("opgebouwd");
    }
  }

  @Test
  void aLostConnectionIsSaid() {
    model.connected(false);
    server.tick();

    assertThat(page("/eenvoudig").texts("//p[@id='verbinding']").getFirst())
        .startsWith("Verbinding verbroken");
  }

  @Test
  void staticFilesAreThereAndAskedForOnce() {
    for (String file : List.of("stijl.css", "dashboard.js", "beeldmerk.svg")) {
      HttpResponse<String> first = server.get("/statisch/" + file);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again =
          server.send(
              HttpRequest.newBuilder(server.at("/statisch/" + file))
                  .header("If-None-Match", tag)
                  .build());

      assertThat(first.statusCode()).isEqualTo(200);
      assertThat(first.body()).isNotEmpty();
      assertThat(again.statusCode()).isEqualTo(304);
    }
  }

  @Test
  void everyLinkOnThePagesLeadsSomewhere() {
    for (String path : List.of("/eenvoudig", "/cel/oekraine/delfshaven")) {
      for (String link : page(path).texts("//@href | //@src | //@action")) {
        if (link.startsWith("/") && !link.startsWith("/cel/")) {
          assertThat(server.get(link).statusCode()).as(link).isEqualTo(200);
        }
      }
    }
  }
}
