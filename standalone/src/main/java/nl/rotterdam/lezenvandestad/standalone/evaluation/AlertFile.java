// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the alerts of a detector over a city: one JSON object a line. */
public final class AlertFile {

  private AlertFile() {}

  /** Writes {@code out/city/detector.jsonl}. */
  public static void write(Path out, String city, String detector, List<Raised> alerts)
      throws IOException {
    Path folder = Files.createDirectories(out.resolve(city));
    Files.write(folder.resolve(detector + ".jsonl"), alerts.stream().map(AlertFile::line).toList());
  }

  private static String line(Raised alert) {
    ObjectNode fields = ContractJson.mapper().createObjectNode();
    fields.put("raisedAt", alert.raisedAt().toString());
    alert
        .area()
        .ifPresentOrElse(area -> fields.put("area", area.value()), () -> fields.putNull("area"));
    if (!alert.areas().isEmpty()) {
      ArrayNode areas = fields.putArray("areas");
      alert.areas().forEach(area -> areas.add(area.value()));
    }
    fields.put("theme", alert.theme().value());
    fields.put("score", alert.score());
    fields.put("kind", alert.kind().wire());
    return ContractJson.mapper().writeValueAsString(fields);
  }
}
