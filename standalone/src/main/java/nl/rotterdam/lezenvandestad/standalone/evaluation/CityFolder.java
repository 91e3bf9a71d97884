// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import tools.jackson.databind.JsonNode;

/** Reads a city from a folder with {@code sfeerbeelden.jsonl} and {@code truth.json}. */
public final class CityFolder {

  private static final String REPORTS = "sfeerbeelden.jsonl";
  private static final String TRUTH = "truth.json";

  private CityFolder() {}

  /**
   * The city in this folder.
   *
   * @throws IllegalArgumentException in Dutch, when it does not hold a city
   */
  public static TestCity read(Path folder) throws IOException {
    for (String file : List.of(REPORTS, TRUTH)) {
      if (!Files.isReadable(folder.resolve(file))) {
        throw new IllegalArgumentException("In " + folder + " ontbreekt " + file + ".");
      }
    }
    JsonNode truth = ContractJson.mapper().readTree(folder.resolve(TRUTH).toFile());
    try (Stream<String> lines = Files.lines(folder.resolve(REPORTS))) {
      List<CityReport> reports =
          lines
              .filter(line -> !line.isBlank())
              .map(line -> report(ContractJson.mapper().readTree(line)))
              .sorted(Comparator.comparing(CityReport::observedAt))
              .toList();
      return new TestCity(
          folder.toAbsolutePath().normalize().getFileName().toString(), reports, truth(truth));
    }
  }

  private static CityReport report(JsonNode line) {
    return new CityReport(
        Instant.parse(line.path("waargenomenOp").asString()),
        new AreaId(line.path("gebied").asString()),
        Domain.of(line.path("domein").asString()),
        texts(line.path("themas")).map(ThemeId::new).toList(),
        TensionLevel.of(line.path("spanning").asInt()));
  }

  private static Truth truth(JsonNode node) {
    Instant start = Instant.parse(node.path("start").asString());
    Map<AreaId, List<AreaId>> neighbours = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.path("neighbours").properties()) {
      neighbours.put(new AreaId(entry.getKey()), texts(entry.getValue()).map(AreaId::new).toList());
    }
    List<Episode> episodes = new ArrayList<>();
    node.path("episodes").forEach(episode -> episodes.add(episode(episode)));
    return new Truth(
        start.plus(Duration.ofDays(node.path("warmupDays").asInt())),
        Instant.parse(node.path("end").asString()),
        node.path("areas").size() * node.path("themes").size(),
        neighbours,
        episodes);
  }

  private static Episode episode(JsonNode node) {
    Set<AreaId> areas = new HashSet<>();
    texts(node.path("areas")).map(AreaId::new).forEach(areas::add);
    return new Episode(
        node.path("id").asString(),
        node.path("kind").asString(),
        node.path("real").asBoolean(),
        areas,
        new ThemeId(node.path("theme").asString()),
        Instant.parse(node.path("start").asString()),
        Instant.parse(node.path("end").asString()));
  }

  private static Stream<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString);
  }
}
