// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what an attacker sees. Not thread-safe. */
public final class Notebook {

  /** More than anyone would report in a week: where no upper end is told. */
  private static final int MANY = 100_000;

  private final JsonMapper json = JsonMapper.builder().build();
  private final Map<String, TreeMap<LocalDate, List<Sight>>> courses = new HashMap<>();
  private final Map<String, List<Sight>> windows = new HashMap<>();
  private int texts;

  /** The live stream sends this text; what it tells of a cell must fit the course of it. */
  public void cells(Instant tick, String text) {
    texts++;
    for (JsonNode cell : json.readTree(text).get("indicatoren")) {
      if (cell.has("aantal")) {
        String name = cell.get("thema").asString() + ":" + cell.get("gebied").asString();
        windows.computeIfAbsent(name, c -> new ArrayList<>()).add(sight(tick, cell));
      }
    }
  }

  private static Sight sight(Instant tick, JsonNode figures) {
    JsonNode count = figures.get("aantal");
    return new Sight(
        tick,
        count.get("van").asInt(),
        count.has("tot") ? count.get("tot").asInt() : MANY,
        figures.get("spanning").get("gemiddelde").asDouble());
  }

  /** The attacker asks for the course of a cell and gets this text. */
  public void course(Instant tick, String text) {
    texts++;
    JsonNode course = json.readTree(text);
    String cell = course.get("thema").asString() + ":" + course.get("gebied").asString();
    for (JsonNode week : course.get("weken")) {
      LocalDate monday = LocalDate.parse(week.get("begintOp").asString().substring(0, 10));
      List<Sight> sights =
          courses
              .computeIfAbsent(cell, c -> new TreeMap<>())
              .computeIfAbsent(monday, m -> new ArrayList<>());
      Sight sight = sight(tick, week);
      if (sights.isEmpty() || !isSame(sights.getLast(), sight)) {
        sights.add(sight);
      }
    }
  }

  private static boolean isSame(Sight before, Sight next) {
    return before.from() == next.from() && before.to() == next.to() && before.mean() == next.mean();
  }

  /** How many texts were read. */
  public int texts() {
    return texts;
  }

  /** The weeks in which anything was told of this cell. */
  Set<LocalDate> weeks(String cell) {
    return courses.getOrDefault(cell, new TreeMap<>()).keySet();
  }

  /** What was seen of this cell's last seven days, each change once. */
  List<Sight> windows(String cell) {
    return windows.getOrDefault(cell, List.of());
  }

  /** What was seen of this cell's week, each change once. */
  List<Sight> sights(String cell, LocalDate week) {
    return courses.getOrDefault(cell, new TreeMap<>()).getOrDefault(week, List.of());
  }
}
