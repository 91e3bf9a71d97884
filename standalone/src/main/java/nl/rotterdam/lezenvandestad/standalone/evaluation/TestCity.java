// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.util.List;

/**
 * A city to be replayed.
 *
 * @param name of its folder
 * @param reports in the order of observation
 */
public record TestCity(String name, List<CityReport> reports, Truth truth) {

  public TestCity {
    reports = List.copyOf(reports);
  }
}
