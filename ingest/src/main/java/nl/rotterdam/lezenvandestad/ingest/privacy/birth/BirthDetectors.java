// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.birth;

import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;

/** The detectors of this package. */
public final class BirthDetectors {

  private BirthDetectors() {}

  /** All of them. */
  public static List<Detector> all() {
    return List.of(new BirthDateDetector(), new AgeDetector());
  }
}
