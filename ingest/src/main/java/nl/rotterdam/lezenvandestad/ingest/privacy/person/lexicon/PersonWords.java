// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words for one person, folded.
 *
 * @param anyone what anyone can be, such as a boy or a resident
 * @param kin by blood or friendship
 * @param neighbours by where one lives
 * @param roles what few are at one place, such as an imam or an owner
 * @param offices what is known by its office, such as a mayor
 */
public record PersonWords(
    WordSet anyone, WordSet kin, WordSet neighbours, WordSet roles, WordSet offices) {

  private static final List<String> ROLE_ENDS =
      List.of(
          "leraar",
          "lerares",
          "docent",
          "docente",
          "houder",
          "houdster",
          "eigenaar",
          "eigenares",
          "strijder",
          "pleger",
          "bezorger",
          "speler",
          "trainer",
          "verkoper",
          "handelaar",
          "baas",
          "meester",
          "predikant",
          "imam",
          "voorganger",
          "beheerder",
          "chauffeur");

  static PersonWords load() {
    Map<String, WordSet> sections = WordSet.sections("personen.txt", " ");
    return new PersonWords(
        section(sections, "iemand"),
        section(sections, "verwant"),
        section(sections, "buur"),
        section(sections, "rol"),
        section(sections, "ambt"));
  }

  private static WordSet section(Map<String, WordSet> sections, String name) {
    return sections.getOrDefault(name, new WordSet(Set.of()));
  }

  /** Whether it is a role, or a compound such as wiskundeleraar. */
  public boolean isRole(String folded) {
    if (roles.contains(folded)) {
      return true;
    }
    for (String end : ROLE_ENDS) {
      if (folded.endsWith(end) && !offices.contains(folded)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a word for one person. */
  public boolean isPerson(String folded) {
    return anyone.contains(folded)
        || kin.contains(folded)
        || neighbours.contains(folded)
        || isRole(folded);
  }
}
