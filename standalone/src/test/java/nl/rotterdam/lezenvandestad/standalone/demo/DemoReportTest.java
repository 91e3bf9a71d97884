// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Basis;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.model.report.Source;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DemoReportTest {

  private static final Set<String> REQUIRED =
      Set.of("id", "waargenomenOp", "gebied", "domein", "themas", "spanning", "aard");
  private static final Set<String> OPTIONAL =
      Set.of("richting", "grond", "bron", "weerbaarheid", "notitie");

  @Test
  void aReportIsOneLineOfTheWireForm() {
    DemoReport report =
        new DemoReport(
            new ReportId(new UUID(1, 2)),
            Instant.parse("2026-11-26T13:49:00Z"),
            new AreaId("spangen"),
            Domain.SOCIAAL,
            List.of(new ThemeId("oekraine"), new ThemeId("lhbtiq")),
            TensionLevel.SPANNING,
            Optional.of(Direction.TOENEMEND),
            Kind.ZORG,
            Optional.of(Basis.ERVAREN),
            Optional.of(Source.VAN_MEERDEREN),
            Optional.of(Resilience.MIN),
            Optional.of("Mensen zeggen \"nee\"\nen lopen weg."));

    assertThat(report.ndjson())
        .isEqualTo(
            "{\"id\":\"00000000-0000-0001-0000-000000000002\","
                + "\"waargenomenOp\":\"2026-11-26T13:49:00Z\",\"gebied\":\"spangen\","
                + "\"domein\":\"sociaal\",\"themas\":[\"oekraine\",\"lhbtiq\"],\"spanning\":3,"
                + "\"richting\":\"toenemend\",\"aard\":\"zorg\",\"grond\":\"ervaren\","
                + "\"bron\":\"van-meerderen\",\"weerbaarheid\":\"-\","
                + "\"notitie\":\"Mensen zeggen \\\"nee\\\"\\nen lopen weg.\"}");
  }

  @Test
  void everyLineOfTheDemoParsesAndHasNoOtherFields() {
    DemoCity city = new DemoCity(DemoCity.SEED, Catalogues.AREAS, Catalogues.THEMES);

    for (DemoReport report : city.reports(Instant.parse("2026-11-26T13:49:00Z"))) {
      JsonNode json = ContractJson.mapper().readTree(report.ndjson());

      assertThat(json.propertyNames()).containsAll(REQUIRED);
      assertThat(json.propertyNames())
          .allMatch(name -> REQUIRED.contains(name) || OPTIONAL.contains(name));
      assertThat(ReportId.parse(json.get("id").asString())).contains(report.id());
      assertThat(Instant.parse(json.get("waargenomenOp").asString()))
          .isEqualTo(report.observedAt());
      assertThat(json.get("spanning").isInt()).isTrue();
    }
  }
}
