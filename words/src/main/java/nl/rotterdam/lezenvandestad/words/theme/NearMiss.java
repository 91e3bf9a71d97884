// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.util.List;

/**
 * A part of a query that a note would have met but for something. Only parts that ask for several
 * things at once can be missed nearly; a single word is there or is not.
 *
 * @param present what the part asks for and the note has, in query syntax; never empty
 * @param absent what it asks for and the note lacks
 * @param excluded what it forbids and the note has
 */
public record NearMiss(List<String> present, List<String> absent, List<String> excluded) {

  public NearMiss {
    present = List.copyOf(present);
    absent = List.copyOf(absent);
    excluded = List.copyOf(excluded);
  }
}
