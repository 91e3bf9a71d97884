// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;

/** A full catalogue: the queries of the file, and others of that shape made of known words. */
final class ManyQueries {

  private static final int CLAUSES = 25;

  private ManyQueries() {}

  static Map<ThemeId, ThemeQuery> of(int count, ThemeMatcher parser, Vocabulary vocabulary) {
    Map<ThemeId, ThemeQuery> queries = new TreeMap<>();
    Catalogue.themes()
        .all()
        .forEach(theme -> queries.put(theme.id(), parser.parse(theme.query()).orElseThrow()));
    Random random = new Random(300);
    List<String> words = vocabulary.parts().stream().sorted().toList();
    for (int i = queries.size(); i < count; i++) {
      queries.put(new ThemeId("gemaakt-" + i), parser.parse(query(words, random)).orElseThrow());
    }
    return queries;
  }

  private static String query(List<String> words, Random random) {
    return IntStream.range(0, CLAUSES)
        .mapToObj(i -> {
          String one = words.get(random.nextInt(words.size()));
          String other = words.get(random.nextInt(words.size()));
          return switch (i % 5) {
            case 0 -> one + other + "*";
            case 1 -> "\"" + one + " " + other + "\"~4";
            case 2 -> "(" + one + " AND " + other + "*)";
            case 3 -> "(" + one + other + " AND NOT " + other + ")";
            default -> one + other;
          };
        })
        .collect(Collectors.joining(" OR "));
  }
}
