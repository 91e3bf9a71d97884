// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;

/** What one record of a topic says. */
public sealed interface Change {

  /** The cell it is about. */
  Cell cell();

  /** A cell stands like this now; empty when its record was deleted. */
  record OfIndicator(Cell cell, Optional<Indicator> indicator) implements Change {}

  /** A bucket of a cell holds this now; empty when its record was deleted. */
  record OfBucket(CellBucket key, Optional<TrendPoint> point) implements Change {
    @Override
    public Cell cell() {
      return key.cell();
    }
  }
}
