// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.nio.file.Path;
import nl.rotterdam.lezenvandestad.model.area.AreaCatalogue;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.streams.detection.Detection;
import nl.rotterdam.lezenvandestad.streams.indicator.AlertingSettings;

/** Our detection as it is delivered: the project's own areas and settings. */
public final class OurDetection {

  private static final Path CONFIG =
      Path.of(System.getProperty("lezen.config", Path.of("..", "config").toString()));

  private OurDetection() {}

  /** With the budget that is delivered: one false alarm a week. */
  public static Lezen lezen() {
    return new Lezen(areas(), detection(), alerting().alerts());
  }

  static Detection detection() {
    return new Detection(areas(), alerting());
  }

  static AlertingSettings alerting() {
    ConfigProblems problems = new ConfigProblems();
    AlertingSettings alerting = AlertingSettings.read(CONFIG.resolve("alerting.yaml"), problems);
    problems.throwIfAny();
    return alerting;
  }

  /** The areas of Rotterdam. */
  public static AreaTree areas() {
    ConfigProblems problems = new ConfigProblems();
    AreaTree areas = AreaCatalogue.read(CONFIG.resolve("areas.yaml"), problems).orElseThrow();
    problems.throwIfAny();
    return areas;
  }
}
