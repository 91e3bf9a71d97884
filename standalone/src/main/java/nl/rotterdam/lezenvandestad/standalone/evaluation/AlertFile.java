// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;

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
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("raisedAt", alert.raisedAt().toString());
    fields.put("area", alert.area().map(AreaId::value).orElse(null));
    if (!alert.areas().isEmpty()) {
      fields.put("areas", alert.areas().stream().map(AreaId::value).toList());
    }
    fields.put("theme", alert.theme().value());
    fields.put("score", alert.score());
    fields.put("kind", alert.kind().wire());
    return ContractJson.mapper().writeValueAsString(fields);
  }
}
