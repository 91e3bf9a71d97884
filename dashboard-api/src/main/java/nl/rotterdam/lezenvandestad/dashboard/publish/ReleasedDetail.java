// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/**
 * The figures behind a cell of now.
 *
 * @param buildUp seen and expected over the last days
 * @param acute the same over the last hours, when that may be told
 * @param coverage how much of the usual reporters of the area was heard, 0 to 1
 * @param coverageByDomain the same per domain, in words
 * @param domains which domains see it
 * @param resilience how often each answer was given; answers of too few people are left out
 * @param why one sentence that says why
 */
public record ReleasedDetail(
    Counts buildUp,
    Optional<Counts> acute,
    double coverage,
    SortedMap<Domain, Heard> coverageByDomain,
    List<DomainView> domains,
    Map<Resilience, Integer> resilience,
    String why) {

  /**
   * Seen and expected in a stretch of time up to now.
   *
   * @param low the lower end of the 90 % interval of what was expected
   * @param high its upper end
   */
  public record Counts(Duration window, int seen, double expected, int low, int high) {}

  /**
   * A domain that sees it.
   *
   * @param figures what it sees; only when every domain that sees it has enough people, since else
   *     the small one follows from the others
   */
  public record DomainView(Domain domain, Optional<DomainFigures> figures) {}

  /**
   * What a domain sees.
   *
   * @param mean the plain mean of the levels, 1 to 5
   */
  public record DomainFigures(int reports, double mean) {}

  /** How much was heard of a domain against its habit: words, for a share would tell a count. */
  public enum Heard implements WireWord {
    /** Less than a quarter. */
    LITTLE("weinig"),
    /** A quarter to three quarters. */
    PARTLY("deels"),
    /** More. */
    WELL("goed");

    private final String wire;

    Heard(String wire) {
      this.wire = wire;
    }

    static Heard of(double share) {
      if (share < 0.25) {
        return LITTLE;
      }
      return share < 0.75 ? PARTLY : WELL;
    }

    @Override
    public String wire() {
      return wire;
    }
  }
}
