// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation.baseline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.standalone.evaluation.CityFolder;
import nl.rotterdam.lezenvandestad.standalone.evaluation.Detector;
import nl.rotterdam.lezenvandestad.standalone.evaluation.Evaluation;
import nl.rotterdam.lezenvandestad.standalone.evaluation.GeneratedCity;
import nl.rotterdam.lezenvandestad.standalone.evaluation.OurDetection;
import nl.rotterdam.lezenvandestad.standalone.evaluation.TestCity;

/**
 * Runs our detection and the baselines over the same cities: {@code Comparison OUT CITY_DIR...}, or
 * {@code Comparison OUT gemaakt FIRST_SEED COUNT} for generated ones.
 */
public final class Comparison {

  private static final double BUDGET = 1;

  private Comparison() {}

  @SuppressWarnings("SystemOut") // a bench for the person at the terminal
  public static void main(String[] arguments) throws IOException {
    List<Detector> detectors =
        Stream.concat(
                Stream.of(OurDetection.lezen()),
                Stream.of(Ears.c2(), Ears.t(), new NegativeBinomialCusum())
                    .map(detector -> new WithHindsight(detector, BUDGET)))
            .toList();
    new Evaluation(detectors, Optional.of(Path.of(arguments[0])), System.out::println)
        .run(cities(List.of(arguments).subList(1, arguments.length)));
  }

  private static List<TestCity> cities(List<String> arguments) throws IOException {
    if (arguments.getFirst().equals("gemaakt")) {
      long first = Long.parseLong(arguments.get(1));
      return LongStream.range(first, first + Long.parseLong(arguments.get(2)))
          .mapToObj(seed -> GeneratedCity.planted(OurDetection.areas(), seed))
          .toList();
    }
    List<TestCity> cities = new java.util.ArrayList<>();
    for (String folder : arguments) {
      cities.add(CityFolder.read(Path.of(folder)));
    }
    return cities;
  }
}
