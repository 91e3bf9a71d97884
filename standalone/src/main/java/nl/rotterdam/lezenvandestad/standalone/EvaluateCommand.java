// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.area.AreaCatalogue;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.standalone.evaluation.CityFolder;
import nl.rotterdam.lezenvandestad.standalone.evaluation.Evaluation;
import nl.rotterdam.lezenvandestad.standalone.evaluation.Lezen;
import nl.rotterdam.lezenvandestad.standalone.evaluation.TestCity;
import nl.rotterdam.lezenvandestad.streams.detection.Detection;
import nl.rotterdam.lezenvandestad.streams.indicator.AlertingSettings;

/**
 * {@code ./lezen evalueer [--out DIR] CITY_DIR...}: replays cities whose truth is known and tells
 * how well detection did. Needs no broker.
 */
final class EvaluateCommand {

  private static final String USAGE =
      "Gebruik: ./lezen evalueer [--out MAP] [--config MAP] STADMAP...";

  private final Console console;
  private final Places places;

  EvaluateCommand(Console console, Places places) {
    this.console = console;
    this.places = places;
  }

  void run(List<String> arguments) throws IOException {
    List<TestCity> cities = new ArrayList<>();
    Optional<Path> out = Optional.empty();
    Path config = places.home().resolve("config");
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      if (!argument.startsWith("--")) {
        cities.add(CityFolder.read(places.fromCaller(argument)));
        continue;
      }
      if (!rest.hasNext()) {
        throw new IllegalArgumentException(USAGE);
      }
      Path folder = places.fromCaller(rest.next());
      switch (argument) {
        case "--out" -> out = Optional.of(folder);
        case "--config" -> config = folder;
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    if (cities.isEmpty()) {
      throw new IllegalArgumentException(USAGE);
    }
    new Evaluation(List.of(lezen(config)), out, console::say).run(cities);
  }

  private static Lezen lezen(Path config) {
    ConfigProblems problems = new ConfigProblems();
    Optional<AreaTree> areas = AreaCatalogue.read(config.resolve("areas.yaml"), problems);
    AlertingSettings alerting = AlertingSettings.read(config.resolve("alerting.yaml"), problems);
    problems.throwIfAny();
    AreaTree tree = areas.orElseThrow();
    return new Lezen(tree, new Detection(tree, alerting), alerting.alerts());
  }
}
