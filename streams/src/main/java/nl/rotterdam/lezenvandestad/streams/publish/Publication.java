// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.publish;

import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.erasure.Deletion;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.streams.detection.Round;

/** Something that the counting tells the world. */
public sealed interface Publication {

  /** One bucket of a cell: a record of the topic of trends. */
  record Course(TrendPoint point) implements Publication {
    /** The key of the point. */
    public CellBucket key() {
      return new CellBucket(point.cell(), point.bucket());
    }
  }

  /** A bucket of a cell was erased: a tombstone on the topic of trends. */
  record ErasedCourse(CellBucket key) implements Publication {}

  /**
   * A cell was erased: a tombstone on the topic of indicators.
   *
   * @param at when it was
   */
  record ErasedStanding(Instant at) implements Publication {}

  /** How a cell stands: a record of the topic of indicators. */
  record Standing(Indicator indicator) implements Publication {}

  /** What a round of the watch saw: for who keeps the alerts. */
  record Watched(Round round) implements Publication {}

  /**
   * That records were erased: a line of the register.
   *
   * @param at when they were
   */
  record Registered(Deletion deletion, Instant at) implements Publication {}
}
