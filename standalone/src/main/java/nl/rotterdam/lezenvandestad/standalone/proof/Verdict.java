// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.standalone.proof.canary.Canary;
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

  private static Sent note(Map<String, Sent> byName, String name) {
    return Optional.ofNullable(byName.get(name)).orElseThrow();
  }

  private List<Sighting> leaks() {
    Map<String, Sent> byName = byName();
    return searched.sightings().stream()
        .filter(sighting -> !note(byName, sighting.secret()).isClean())
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
    lines.add(
        "Kanaries gevonden: %d."
            .formatted(leaks().stream().map(Sighting::secret).distinct().count()));
    lines.addAll(leaksByVariety());
    lines.add(isPassed() ? "GESLAAGD" : "NIET GESLAAGD");
    return lines;
  }

  /** Told by what leaked and where it went in: that is where to look for the cause. */
  private List<String> leaksByVariety() {
    Map<String, Sent> byName = byName();
    Map<String, List<Sighting>> byVariety =
        leaks().stream()
            .collect(
                Collectors.groupingBy(
                    leak -> note(byName, leak.secret()).canary().label(),
                    TreeMap::new,
                    Collectors.toList()));
    return byVariety.entrySet().stream()
        .map(variety -> "  " + variety.getKey() + ": " + told(variety.getValue(), byName))
        .toList();
  }

  private static String told(List<Sighting> leaks, Map<String, Sent> byName) {
    Set<String> notes = leaks.stream().map(Sighting::secret).collect(Collectors.toSet());
    String entrances =
        notes.stream()
            .map(name -> note(byName, name).entrance().dutch())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    Sighting first = leaks.stream().min(Comparator.comparing(Sighting::place)).orElseThrow();
    return "%d notities, via %s; zoals als %s in %s"
        .formatted(notes.size(), entrances, first.form(), first.place());
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
