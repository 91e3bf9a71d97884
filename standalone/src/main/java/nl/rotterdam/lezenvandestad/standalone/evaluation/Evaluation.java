// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs detectors over cities, writes what they raise and prints how they did. */
public final class Evaluation {

  private final List<Detector> detectors;
  private final Optional<Path> out;
  private final Consumer<String> console;

  /**
   * An evaluation of these detectors.
   *
   * @param out where the alerts are written, if anywhere
   */
  public Evaluation(List<Detector> detectors, Optional<Path> out, Consumer<String> console) {
    this.detectors = List.copyOf(detectors);
    this.out = out;
    this.console = console;
  }

  /** Prints a table for each detector, and returns its score over all cities together. */
  public Map<String, Score> run(List<TestCity> cities) throws IOException {
    Map<String, Score> totals = new LinkedHashMap<>();
    for (Detector detector : detectors) {
      Map<String, Score> scores = new LinkedHashMap<>();
      for (TestCity city : cities) {
        List<Raised> alerts = detector.alerts(city);
        if (out.isPresent()) {
          AlertFile.write(out.get(), city.name(), detector.name(), alerts);
        }
        scores.put(city.name(), new Scoring(city.truth()).score(alerts));
      }
      console.accept("");
      console.accept(detector.name());
      ScoreTable.lines(scores).forEach(console);
      totals.put(detector.name(), scores.values().stream().reduce(Score::plus).orElseThrow());
    }
    return totals;
  }
}
