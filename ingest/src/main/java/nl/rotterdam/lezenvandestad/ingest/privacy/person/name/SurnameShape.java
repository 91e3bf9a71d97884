// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.List;

/** Forms that surnames and compound names of an origin have, and few other words. */
final class SurnameShape {

  private static final int SHORTEST = 6;

  private static final List<String> STARTS =
      List.of(
          "abdel", "abdoel", "abder", "abdur", "benab", "gebre", "ghebre", "gebra", "tekle",
          "tesfa", "habte", "welde", "wolde", "haile", "kidane", "ogba", "pawiro", "karto", "kromo",
          "soero", "sastro", "wirjo", "wongso", "bhag", "ramsa", "ramk", "soek");

  private static final List<String> ENDS =
      List.of(
          "oglu", "lioglu", "owski", "ewski", "inski", "ynski", "owska", "ewska", "inska", "ynska",
          "cki", "cka", "owicz", "ewicz", "wicz", "czyk", "czak", "enko", "chuk", "czuk", "yuk",
          "eva", "ova", "ov", "escu", "ovic", "evic", "icz", "yan", "idis", "poulos", "shvili",
          "dikromo", "semito", "widjojo", "hardjo", "singh", "persad", "allah", "ullah", "eddine",
          "oudi", "aoui", "ouani", "stra", "zadeh");

  private SurnameShape() {}

  /** Whether this folded word, which is no ordinary one, looks like a surname. */
  static boolean has(String folded) {
    return folded.length() >= SHORTEST
        && (startsSo(folded) || endsSo(folded) || (folded.endsWith("s") && endsSo(ofOne(folded))));
  }

  /** "de Petrovs". */
  private static String ofOne(String folded) {
    return folded.substring(0, folded.length() - 1);
  }

  private static boolean startsSo(String folded) {
    for (String start : STARTS) {
      if (folded.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsSo(String folded) {
    for (String end : ENDS) {
      if (folded.endsWith(end)) {
        return true;
      }
    }
    return false;
  }
}
