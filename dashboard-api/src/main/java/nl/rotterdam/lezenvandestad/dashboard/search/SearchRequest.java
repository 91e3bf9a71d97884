// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * What somebody looks for in notes.
 *
 * @param wanted what the note says
 * @param filter what the report is about
 * @param page which part of what is found
 */
public record SearchRequest(Wanted wanted, Filter filter, Page page) {

  /** What a note must say. */
  public sealed interface Wanted {

    /** Anything. */
    record Anything() implements Wanted {}

    /**
     * These words.
     *
     * @param tolerant whether a word with a slip will do
     */
    record Words(String text, boolean tolerant) implements Wanted {

      /** Hides the text, so that no log line can hold it. */
      @Override
      public String toString() {
        return "Words[" + text.length() + " characters]";
      }
    }

    /** About what this note says, which is not found itself. */
    record Like(long handle) implements Wanted {}
  }

  /**
   * What the report of the note must be. An empty set allows any.
   *
   * @param themes themes or groups of themes
   * @param areas the report lies in one of them
   * @param levels from 1 to 5
   * @param from observed then or later
   * @param until observed before
   */
  public record Filter(
      Set<ThemeId> themes,
      Set<AreaId> areas,
      Set<Domain> domains,
      Set<Integer> levels,
      Optional<Instant> from,
      Optional<Instant> until) {

    /** Allows every report. */
    public static final Filter NONE =
        new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty());
  }

  /**
   * A part of what is found.
   *
   * @param after where the part before it ended
   * @param size at most so many notes, from 1
   */
  public record Page(Order order, Optional<Position> after, int size) {

    /** How many notes of what is found are not told. */
    int skipped() {
      return after.orElse(null) instanceof Position.AfterCount(int told) ? told : 0;
    }

    /** The first part. */
    public static Page first(Order order, int size) {
      return new Page(order, Optional.empty(), size);
    }
  }
}
