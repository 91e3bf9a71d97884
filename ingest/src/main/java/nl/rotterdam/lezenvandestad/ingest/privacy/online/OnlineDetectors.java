// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.online;

import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;

/** The detectors of this package. */
public final class OnlineDetectors {

  private OnlineDetectors() {}

  /** All of them. */
  public static List<Detector> all() {
    return List.of(
        new EmailDetector(),
        new UrlDetector(),
        new AccountDetector(),
        new NamedAccountDetector(),
        new DeviceDetector());
  }
}
