// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.streams.City;

/**
 * Lines in the import format over all places and themes and twenty weeks, out of order and with
 * doubles, and what they count up to, reckoned without any of the system's own counting.
 *
 * @param lines the file
 * @param countsByCellAndDay {@code theme:area day}, days in UTC
 */
record GeneratedFile(List<String> lines, Map<String, Integer> countsByCellAndDay) {

  private static final int DAYS = 140;
  private static final String[] DOMAINS = {"veilig", "sociaal", "gebieden"};

  static GeneratedFile of(long seed, int reports, City city, Instant now) {
    Random random = new Random(seed);
    List<Area> areas = List.copyOf(city.areas().all());
    List<Theme> themes = List.copyOf(city.themes().all());
    List<String> lines = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < reports; i++) {
      AreaId area = areas.get(random.nextInt(areas.size())).id();
      Set<String> chosen = new TreeSet<>();
      for (int theme = random.nextInt(3); theme >= 0; theme--) {
        chosen.add(themes.get(random.nextInt(themes.size())).id().value());
      }
      Instant at = now.minus(Duration.ofSeconds(random.nextInt(DAYS * 86_400)));
      String line = line(id(random, i), at, area, chosen, random);
      lines.add(line);
      if (random.nextInt(10) == 0) {
        lines.add(line);
      }
      // Every group of the catalogue has more than one theme, and so figures of its own.
      themes.stream()
          .filter(theme -> chosen.contains(theme.id().value()))
          .map(Theme::group)
          .toList()
          .forEach(chosen::add);
      chosen.add("alle");
      count(city, counts, area, chosen, at.toString().substring(0, 10));
    }
    Collections.shuffle(lines, random);
    return new GeneratedFile(lines, counts);
  }

  /** In the form of version 4, unlike any other of this seed. */
  private static UUID id(Random random, int number) {
    return new UUID((random.nextLong() & ~0xF000L) | 0x4000L, Long.MIN_VALUE | (long) number);
  }

  private static String line(UUID id, Instant at, AreaId area, Set<String> themes, Random random) {
    return """
    {"id":"%s","waargenomenOp":"%s","gebied":"%s","domein":"%s","themas":["%s"],"spanning":%d}\
    """
        .formatted(
            id,
            at,
            area,
            DOMAINS[random.nextInt(3)],
            String.join("\",\"", themes),
            1 + random.nextInt(5));
  }

  private static void count(
      City city, Map<String, Integer> counts, AreaId area, Set<String> themes, String day) {
    for (String theme : themes) {
      for (AreaId above : city.areas().upwards(area)) {
        counts.merge(theme + ":" + above + " " + day, 1, Integer::sum);
      }
    }
  }

  /** Both files together. */
  GeneratedFile and(GeneratedFile other) {
    Map<String, Integer> sum = new TreeMap<>(countsByCellAndDay);
    other.countsByCellAndDay.forEach((key, count) -> sum.merge(key, count, Integer::sum));
    List<String> both = new ArrayList<>(lines);
    both.addAll(other.lines);
    return new GeneratedFile(both, sum);
  }
}
