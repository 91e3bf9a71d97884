// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.canary;

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
public record Canary(
    int number, String kind, String evasion, String note, List<String> personal, String marker) {

  /** The kind of a note without personal data. */
  public static final String CLEAN = "schoon";

  public Canary {
    personal = List.copyOf(personal);
  }

  /** What this canary is, for the report. */
  public String label() {
    return kind + " (" + evasion + ")";
  }

  /** Whether it holds nothing about anyone: then its marker must be found. */
  public boolean isClean() {
    return kind.equals(CLEAN);
  }

  /**
   * What to look for.
   *
   * @param masked whether it went in where personal data are masked and the rest of a note is kept
   */
  public List<Secret> secrets(boolean masked) {
    List<String> texts = new ArrayList<>(personal);
    if (personal.isEmpty() || !masked) {
      texts.add(marker);
    }
    return texts.stream().map(text -> new Secret(Integer.toString(number), text)).toList();
  }
}
