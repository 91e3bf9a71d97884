// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what an attacker sees. Not thread-safe. */
public final class Notebook {

  /** More than anyone would report in a week: where no upper end is told. */
  static final int MANY = 5_000;

  private final JsonMapper json = JsonMapper.builder().build();
  private final Map<String, TreeMap<LocalDate, List<Sight>>> courses = new HashMap<>();
  private final Map<String, List<Sight>> windows = new HashMap<>();
  private final Map<String, List<Sight>> alerts = new HashMap<>();
  private final Map<String, Map<LocalDate, List<Sight>>> looksBack = new HashMap<>();
  private int texts;

  /** The live stream sends this text about cells. */
  public void cells(Instant tick, String text) {
    texts++;
    for (JsonNode cell : json.readTree(text).get("indicatoren")) {
      write(name(cell, cell), sightOrNone(tick, cell), windows);
    }
  }

  private static Sight sightOrNone(Instant tick, JsonNode cell) {
    return cell.has("aantal") ? sight(tick, cell) : new Sight(tick, 0, 0, 0);
  }

  /** The attacker looks back at the end of a day and gets this text about cells. */
  public void lookBack(Instant tick, LocalDate day, String text) {
    texts++;
    for (JsonNode cell : json.readTree(text).get("indicatoren")) {
      looksBack
          .computeIfAbsent(name(cell, cell), c -> new HashMap<>())
          .computeIfAbsent(day, d -> new ArrayList<>())
          .add(sightOrNone(tick, cell));
    }
  }

  /** The live stream sends this text about the open alerts. */
  public void alerts(Instant tick, String text) {
    texts++;
    for (JsonNode alert : json.readTree(text).get("waarschuwingen")) {
      JsonNode figures = alert.get("cijfers");
      write(name(alert, figures), sight(tick, figures), alerts);
    }
  }

  private static String name(JsonNode theme, JsonNode area) {
    return theme.get("thema").asString() + ":" + area.get("gebied").asString();
  }

  private static void write(String cell, Sight sight, Map<String, List<Sight>> book) {
    book.computeIfAbsent(cell, c -> new ArrayList<>()).add(sight);
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
    String cell = name(course, course);
    for (JsonNode week : course.get("weken")) {
      LocalDate monday = LocalDate.parse(week.get("begintOp").asString().substring(0, 10));
      List<Sight> sights =
          courses
              .computeIfAbsent(cell, c -> new TreeMap<>())
              .computeIfAbsent(monday, m -> new ArrayList<>());
      Sight sight = sight(tick, week);
      if (sights.isEmpty() || !sights.getLast().isLike(sight)) {
        sights.add(sight);
      }
    }
  }

  /** How many texts were read. */
  public int texts() {
    return texts;
  }

  /** The weeks in which anything was told of this cell. */
  Set<LocalDate> weeks(String cell) {
    return courses.getOrDefault(cell, new TreeMap<>()).keySet();
  }

  /** What alerts told of this cell. */
  List<Sight> alerts(String cell) {
    return alerts.getOrDefault(cell, List.of());
  }

  /** The newest of these at a moment; they are in the order of time. */
  static Optional<Sight> newest(List<Sight> sights, Instant at) {
    int low = 0;
    int high = sights.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sights.get(middle).tick().isAfter(at)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(sights.get(low - 1));
  }

  /** The last moment of a day. */
  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusNanos(1);
  }

  /** What was seen of this cell's last seven days, each change once. */
  List<Sight> windows(String cell) {
    return windows.getOrDefault(cell, List.of());
  }

  /** What was seen of this cell by looking back at a day, each change once. */
  List<Sight> looksBack(String cell, LocalDate day) {
    return looksBack.getOrDefault(cell, Map.of()).getOrDefault(day, List.of());
  }

  /** What was seen of this cell's week, each change once. */
  List<Sight> sights(String cell, LocalDate week) {
    return courses.getOrDefault(cell, new TreeMap<>()).getOrDefault(week, List.of());
  }
}
