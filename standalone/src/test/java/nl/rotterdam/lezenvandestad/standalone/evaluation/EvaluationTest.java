// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EvaluationTest {

  private static final Duration NINE_WEEKS = Duration.ofDays(63);

  @TempDir private Path out;

  @Test
  void sameReportsGiveTheSameAlertsAndBothAreWrittenAsScored() throws IOException {
    TestCity city = beginOf(GeneratedCity.planted(OurDetection.areas(), 5));
    Lezen lezen = OurDetection.lezen();
    List<String> said = new ArrayList<>();

    Score score =
        new Evaluation(List.of(lezen), Optional.of(out), said::add).run(List.of(city)).get("lezen");

    List<Raised> again = lezen.alerts(city);
    List<String> lines = Files.readAllLines(out.resolve(city.name()).resolve("lezen.jsonl"));
    assertThat(new Scoring(city.truth()).score(again)).isEqualTo(score);
    assertThat(lines).hasSameSizeAs(again).isNotEmpty();
    for (int i = 0; i < lines.size(); i++) {
      JsonNode line = ContractJson.mapper().readTree(lines.get(i));
      assertThat(Instant.parse(line.path("raisedAt").asString()))
          .isEqualTo(again.get(i).raisedAt());
      assertThat(line.path("score").asDouble()).isEqualTo(again.get(i).score());
      assertThat(line.path("areas")).hasSameSizeAs(again.get(i).areas());
    }
    assertThat(said).contains("lezen").anyMatch(row -> row.startsWith("falseAlarmsPerWeek"));
  }

  private static TestCity beginOf(TestCity city) {
    Instant end = city.reports().getFirst().observedAt().plus(NINE_WEEKS);
    List<CityReport> reports =
        city.reports().stream().filter(report -> report.observedAt().isBefore(end)).toList();
    return new TestCity(city.name(), reports, city.truth());
  }
}
