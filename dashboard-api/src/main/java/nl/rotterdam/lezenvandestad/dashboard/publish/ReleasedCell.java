// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Instant;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/**
 * What may be told of a cell. The publish gate alone makes one, and only this can be written as
 * JSON or HTML.
 */
public sealed interface ReleasedCell {

  /** The cell it is about. */
  Cell cell();

  /** How it stands, when that may be told. */
  Optional<Band> toldBand();

  /**
   * Enough people are behind it.
   *
   * @param calculatedAt the moment it holds for
   * @param band how the cell stands
   * @param level how tense it is
   * @param trend where it goes, when that may be told
   * @param seen how many reports the last days had
   * @param detail the figures behind it; of now alone, not of a day in the past
   */
  record Released(
      Cell cell,
      Instant calculatedAt,
      Band band,
      ReleasedLevel level,
      Optional<Direction> trend,
      int seen,
      Optional<ReleasedDetail> detail)
      implements ReleasedCell {
    @Override
    public Optional<Band> toldBand() {
      return Optional.of(band);
    }
  }

  /** Too few people are behind it: no figure. */
  record Withheld(Cell cell, Reason reason) implements ReleasedCell {
    @Override
    public Optional<Band> toldBand() {
      return reason == Reason.NOTHING_HEARD ? Optional.of(Band.ONBEKEND) : Optional.empty();
    }
  }

  /** Why nothing is told. */
  enum Reason implements WireWord {
    /** There are reports, of fewer people than may be told about. */
    TOO_FEW("te-weinig-meldingen"),
    /** There are no reports at all. */
    NOTHING_HEARD("niets-gehoord");

    private final String wire;

    Reason(String wire) {
      this.wire = wire;
    }

    @Override
    public String wire() {
      return wire;
    }
  }
}
