// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.util.Locale;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.bundle.CountBands.Count;
import nl.rotterdam.lezenvandestad.model.area.AreaId;

/**
 * How much is heard from an area, of any theme, against what is usual there: silence is not calm.
 * Made of two told numbers alone, so that it tells nothing that they do not.
 *
 * <p>A number is told as a band; the most that can have come is held against the least that is
 * usual. By chance alone, with Poisson counts, an area that usually sends at least {@value
 * #LEAST_USUAL} a week is called silent at most once in three hundred weeks.
 *
 * @param area what it is about
 * @param standing how much is heard
 * @param count how many reports of the last seven days are told; none when too few are
 * @param usual how many that were in the weeks before, on average; when there were any
 */
public record ReleasedCoverage(
    AreaId area, Standing standing, Optional<Count> count, Optional<Count> usual) {

  /** Fewer a week than this may well be none in some week. */
  private static final int LEAST_USUAL = 10;

  private static final long HALF = 2;
  private static final long QUARTER = 4;

  /** How much is heard. */
  public enum Standing {
    /** About what is usual. */
    GEWOON,
    /** Surely at most half of what is usual. */
    MINDER,
    /** Surely at most a quarter of what is usual. */
    STIL,
    /** So little is usual that silence says nothing. */
    ONBEKEND;

    /** The word on the wire and on the screen. */
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static ReleasedCoverage of(
      AreaId area, Optional<Count> count, Optional<Count> usual, int smallestGroup) {
    int atMost = count.map(ReleasedCoverage::most).orElse(smallestGroup - 1);
    int atLeast = usual.map(Count::from).orElse(0);
    return new ReleasedCoverage(area, standing(count, atMost, atLeast), count, usual);
  }

  private static Standing standing(Optional<Count> count, int atMost, int usual) {
    if (usual < LEAST_USUAL) {
      return count.isPresent() ? Standing.GEWOON : Standing.ONBEKEND;
    }
    if (QUARTER * atMost <= usual) {
      return Standing.STIL;
    }
    return HALF * atMost <= usual ? Standing.MINDER : Standing.GEWOON;
  }

  private static int most(Count count) {
    return count.to().orElse(Integer.MAX_VALUE);
  }

  /** What it says in Dutch, with the figures. */
  public String why() {
    String heard =
        "in 7 dagen "
            + count
                .map(told -> WhySentence.words(told) + " meldingen")
                .orElse("te weinig meldingen")
            + usual.map(often -> ", gewoon is " + WhySentence.words(often)).orElse("")
            + ".";
    return switch (standing) {
      case GEWOON -> "Er wordt ongeveer zo veel gehoord als gewoon: " + heard;
      case MINDER -> "Er wordt minder gehoord dan gewoon: " + heard + " Stilte is geen rust.";
      case STIL -> "Het is stil: " + heard + " Stilte is geen rust.";
      case ONBEKEND -> "Over stilte is niets te zeggen: " + heard;
    };
  }
}
