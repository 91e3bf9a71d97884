// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.standalone.proof.disk.SearchReport;
import nl.rotterdam.lezenvandestad.standalone.proof.disk.Sighting;

/**
 * What the proof comes to.
 *
 * @param sent every note and the entrance it went through
 * @param answers how many requests of each entrance were answered with which status
 * @param searched what was searched and found
 */
public record Verdict(
    List<Sent> sent, Map<Entrance, Map<Integer, Integer>> answers, SearchReport searched) {

  private static final int MOST_TOLD = 60;
  private static final int OUR_FAULT = 500;
  private static final int AFTER_FAULTS = 503;

  /** A note and its entrance. */
  record Sent(Canary canary, Entrance entrance) {

    boolean isClean() {
      return canary.isClean();
    }
  }

  public Verdict {
    sent = List.copyOf(sent);
    answers = Map.copyOf(answers);
  }

  /**
   * Only when nothing was found of what had to be gone, everything that had to be kept was, and the
   * system took it all without a fault of its own.
   */
  public boolean isPassed() {
    return leaks().isEmpty() && missing().isEmpty() && faults() == 0;
  }

  /** How many notes with a canary were sent. */
  public long canaries() {
    return sent.stream().filter(note -> !note.isClean()).count();
  }

  private Map<String, Sent> byName() {
    return sent.stream()
        .collect(Collectors.toMap(note -> Integer.toString(note.canary().number()), note -> note));
  }

  private List<Sighting> leaks() {
    Map<String, Sent> byName = byName();
    return searched.sightings().stream()
        .filter(sighting -> !byName.getOrDefault(sighting.secret(), sent.getFirst()).isClean())
        .toList();
  }

  /** Clean notes that were not found: then the search does not look where the data are. */
  private Set<Integer> missing() {
    Set<String> found =
        searched.sightings().stream().map(Sighting::secret).collect(Collectors.toSet());
    return sent.stream()
        .filter(Sent::isClean)
        .map(note -> note.canary().number())
        .filter(number -> !found.contains(Integer.toString(number)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private long faults() {
    return answers.values().stream()
        .flatMap(statuses -> statuses.entrySet().stream())
        .filter(answer -> answer.getKey() >= OUR_FAULT && answer.getKey() < AFTER_FAULTS)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The report, in Dutch, a line each. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    long clean = sent.size() - canaries();
    lines.add("Verstuurd: %d notities met een kanarie, %d schone.".formatted(canaries(), clean));
    lines.add("  per ingang: " + counted(note -> note.entrance().dutch()));
    lines.add("  per soort: " + counted(note -> note.canary().kind()));
    answers.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(answer ->
            lines.add("  antwoorden " + answer.getKey().dutch() + ": " + answer.getValue()));
    lines.add(
        "Doorzocht: %d bestanden, %.1f MB, %d records van Kafka, %d waarden van RocksDB."
            .formatted(
                searched.files(),
                searched.bytes() / 1e6,
                searched.kafkaRecords(),
                searched.storeEntries()));
    lines.add(
        "Schone notities teruggevonden: %d van %d.".formatted(clean - missing().size(), clean));
    lines.add("Fouten van het systeem zelf: %d.".formatted(faults()));
    leaksByVariety(lines);
    lines.add(isPassed() ? "GESLAAGD" : "NIET GESLAAGD");
    return lines;
  }

  private void leaksByVariety(List<String> lines) {
    Map<String, Sent> byName = byName();
    Map<String, List<Sighting>> byVariety = new TreeMap<>();
    Set<String> canaries = new TreeSet<>();
    for (Sighting leak : leaks()) {
      Sent note = byName.getOrDefault(leak.secret(), sent.getFirst());
      canaries.add(leak.secret());
      byVariety
          .computeIfAbsent(
              note.canary().label() + " via " + note.entrance().dutch(), any -> new ArrayList<>())
          .add(leak);
    }
    lines.add("Kanaries gevonden: %d.".formatted(canaries.size()));
    byVariety.entrySet().stream()
        .limit(MOST_TOLD)
        .forEach(variety -> lines.add("  " + variety.getKey() + ": " + told(variety.getValue())));
  }

  private static String told(List<Sighting> leaks) {
    Sighting first = leaks.stream().min(Comparator.comparing(Sighting::place)).orElseThrow();
    return "%d keer, zoals als %s in %s".formatted(leaks.size(), first.form(), first.place());
  }

  private String counted(Function<Sent, String> by) {
    return sent.stream()
        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(count -> count.getKey() + " " + count.getValue())
        .collect(Collectors.joining(", "));
  }
}
