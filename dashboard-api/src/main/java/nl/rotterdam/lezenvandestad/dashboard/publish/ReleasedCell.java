// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.rotterdam.lezenvandestad.dashboard.bundle.CountBands.Count;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Resilience;

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
   * @param changedAt the tick at which the newest of its figures came out
   * @param band how the cell stands
   * @param level how tense it is
   * @param trend where it goes against the seven days before, when those may be told too
   * @param count how many reports of the last seven days are told
   * @param usual how many that were in the weeks before, on average; when there were any
   * @param domains the domains that surely see it
   * @param resilience the answers that were given often
   */
  record Released(
      Cell cell,
      Instant changedAt,
      Band band,
      ReleasedLevel level,
      Optional<Direction> trend,
      Count count,
      Optional<Count> usual,
      Set<Domain> domains,
      Set<Resilience> resilience)
      implements ReleasedCell {

    /** Why it stands so, in Dutch, made of these figures alone. */
    public String why() {
      return WhySentence.of(band, level, count, usual, domains);
    }

    @Override
    public Optional<Band> toldBand() {
      return Optional.of(band);
    }
  }

  /**
   * Nobody, or too few people: no figure, and not which of the two.
   *
   * @param see the nearest cell that is told and counts its reports too, if there is one
   */
  record Withheld(Cell cell, Optional<Cell> see) implements ReleasedCell {

    /** The word on the wire. */
    public static final String STATUS = "te-weinig-meldingen";

    @Override
    public Optional<Band> toldBand() {
      return Optional.empty();
    }
  }
}
