// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.gated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import tools.jackson.databind.JsonNode;

/** Reads a file of reports, one JSON object a line, as if each came in when it was observed. */
public final class ReportFile {

  private ReportFile() {}

  /** Its reports. */
  public static List<GatedReport> read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).map(ReportFile::report).toList();
    }
  }

  private static GatedReport report(String line) {
    JsonNode json = ContractJson.mapper().readTree(line);
    List<ThemeId> themes = new ArrayList<>();
    json.get("themas").forEach(theme -> themes.add(new ThemeId(theme.asString())));
    Instant moment = Instant.parse(json.get("waargenomenOp").asString());
    return new GatedReport(
        themes,
        new AreaId(json.get("gebied").asString()),
        moment,
        moment,
        Domain.of(json.get("domein").asString()),
        TensionLevel.values()[json.get("spanning").asInt() - 1]);
  }
}
