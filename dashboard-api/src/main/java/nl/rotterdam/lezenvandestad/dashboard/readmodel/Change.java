// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import java.time.Instant;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** What one record of a topic says. */
public sealed interface Change {

  /** Something about a cell. */
  sealed interface OfCell extends Change {
    /** The cell it is about. */
    Cell cell();
  }

  /** A cell stands like this now; empty when its record was deleted. */
  record OfIndicator(Cell cell, Optional<Indicator> indicator) implements OfCell {}

  /** A bucket of a cell holds this now; empty when its record was deleted. */
  record OfBucket(CellBucket key, Optional<TrendPoint> point) implements OfCell {
    @Override
    public Cell cell() {
      return key.cell();
    }
  }

  /** An alert stands like this now; empty when its record was deleted. */
  record OfAlert(AlertId id, Optional<Alert> alert) implements Change {}

  /** A theme was watched at this moment; empty when its record was deleted. */
  record OfPulse(ThemeId theme, Optional<Instant> watchedAt) implements Change {}
}
