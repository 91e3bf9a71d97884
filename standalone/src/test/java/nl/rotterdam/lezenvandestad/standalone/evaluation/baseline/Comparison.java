// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation.baseline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
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
 * {@code Comparison OUT gemaakt FIRST_SEED COUNT} for generated ones. With {@code verspreid} for
 * {@code gemaakt} their only episodes are themes that rise in gebieden that need not touch each
 * other. With {@code rustig} they have no episodes, and ours runs alone: a line set with hindsight
 * says nothing there.
 */
public final class Comparison {

  private static final double BUDGET = 1;
  private static final String QUIET = "rustig";
  private static final String PLANTED = "gemaakt";
  private static final String SCATTERED = "verspreid";

  private Comparison() {}

  @SuppressWarnings("SystemOut") // a bench for the person at the terminal
  public static void main(String[] arguments) throws IOException {
    List<String> cities = List.of(arguments).subList(1, arguments.length);
    Stream<Detector> baselines =
        cities.getFirst().equals(QUIET)
            ? Stream.of()
            : Stream.of(Ears.c2(), Ears.t(), new NegativeBinomialCusum())
                .map(detector -> new WithHindsight(detector, BUDGET));
    List<Detector> detectors = Stream.concat(Stream.of(OurDetection.lezen()), baselines).toList();
    new Evaluation(detectors, Optional.of(Path.of(arguments[0])), System.out::println)
        .run(cities(cities));
  }

  private static List<TestCity> cities(List<String> arguments) throws IOException {
    return switch (arguments.getFirst()) {
      case PLANTED -> made(arguments, seed -> GeneratedCity.planted(OurDetection.areas(), seed));
      case SCATTERED ->
          made(arguments, seed -> GeneratedCity.scattered(OurDetection.areas(), seed));
      case QUIET -> made(arguments, seed -> GeneratedCity.quiet(OurDetection.areas(), seed));
      default -> given(arguments);
    };
  }

  private static List<TestCity> made(List<String> arguments, LongFunction<TestCity> city) {
    long first = Long.parseLong(arguments.get(1));
    return LongStream.range(first, first + Long.parseLong(arguments.get(2)))
        .mapToObj(city)
        .toList();
  }

  private static List<TestCity> given(List<String> folders) throws IOException {
    List<TestCity> cities = new ArrayList<>();
    for (String folder : folders) {
      cities.add(CityFolder.read(Path.of(folder)));
    }
    return cities;
  }
}
