// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.emerging;

import java.util.Set;

/**
 * A feature in more notes of late than before.
 *
 * @param feature what rises
 * @param notes the late notes that hold it
 * @param chance of at least so many notes if nothing is going on
 */
record Rise(Feature feature, Set<ReadNote> notes, double chance) {

  /** The share of the smaller set of notes that is in the other too. */
  double sharedWith(Rise other) {
    long shared = notes.stream().filter(other.notes::contains).count();
    return (double) shared / Math.min(notes.size(), other.notes.size());
  }
}
