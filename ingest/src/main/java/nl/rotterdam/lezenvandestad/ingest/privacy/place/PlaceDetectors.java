// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.place;

import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;

/** The detectors of this package. */
public final class PlaceDetectors {

  private PlaceDetectors() {}

  /** All of them. */
  public static List<Detector> all() {
    return List.of(
        new PostcodeDetector(),
        new StreetDetector(),
        new UnsuffixedStreetDetector(),
        new HouseNumberDetector(),
        new ThreeWordsDetector(),
        new CoordinateDetector());
  }
}
