// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;

/** The detectors of this package. */
public final class NumberDetectors {

  private NumberDetectors() {}

  /** All of them. */
  public static List<Detector> all() {
    return List.of(
        new BsnDetector(),
        new PhoneDetector(),
        new BankAccountDetector(),
        new PlateDetector(),
        new DocumentDetector(),
        new PartialNumberDetector());
  }
}
