// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof;

import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.standalone.proof.disk.Secret;

/**
 * An invented note, unlike any other.
 *
 * @param number counted from 1
 * @param kind the kind of personal data in it, by its id on the wire, or a word for what it is
 * @param evasion how that is written, in Dutch
 * @param note the whole note
 * @param personal what may be found nowhere, as it is meant and as it is written; empty for a clean
 *     note and for one that is about a person without naming anyone
 * @param marker a word of the note that says nothing about anyone, and that stands nowhere else
 */
record Canary(
    int number, String kind, String evasion, String note, List<String> personal, String marker) {

  /** The kind of a note without personal data. */
  static final String CLEAN = "schoon";

  Canary {
    personal = List.copyOf(personal);
  }

  /** What this canary is, for the report. */
  String label() {
    return kind + " (" + evasion + ")";
  }

  /** Whether it holds nothing about anyone: then its marker must be found. */
  boolean isClean() {
    return kind.equals(CLEAN);
  }

  /** What to look for after the note went in here. */
  List<Secret> secrets(Entrance entrance) {
    List<String> texts = new ArrayList<>(personal);
    if (personal.isEmpty() || !entrance.keepsTheRest()) {
      texts.add(marker);
    }
    return texts.stream().map(text -> new Secret(Integer.toString(number), text)).toList();
  }
}
