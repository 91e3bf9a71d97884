// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

import java.util.List;
import java.util.Set;

/** Reads a set of words from a line of them. */
public final class WordSet {

  private WordSet() {}

  /** The words between the spaces of this line. */
  public static Set<String> of(String line) {
    return Set.copyOf(List.of(line.split(" ", -1)));
  }
}
