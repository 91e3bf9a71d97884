// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.emerging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.model.area.AreaId;

/** Makes topics of rises: what rises in the same notes is about the same thing. */
final class Topics {

  private static final int WORDS = 5;

  private final double together;

  /**
   * @param together rises that share at least this part of their notes belong together
   */
  Topics(double together) {
    this.together = together;
  }

  /**
   * The topics of these rises.
   *
   * @param rises the least likely first
   */
  List<EmergingTopic> of(List<Rise> rises) {
    List<List<Rise>> groups = new ArrayList<>();
    for (Rise rise : rises) {
      List<Rise> merged = new ArrayList<>();
      for (List<Rise> group : groups) {
        if (group.stream().anyMatch(other -> rise.sharedWith(other) >= together)) {
          merged.addAll(group);
        }
      }
      groups.removeIf(group -> merged.contains(group.getFirst()));
      merged.add(rise);
      groups.add(merged);
    }
    return groups.stream()
        .map(Topics::topic)
        .sorted(
            Comparator.comparingDouble(EmergingTopic::chance)
                .thenComparing(topic -> topic.words().toString()))
        .toList();
  }

  private static EmergingTopic topic(List<Rise> group) {
    List<Rise> rises = group.stream().sorted(Comparator.comparingDouble(Rise::chance)).toList();
    Map<ReadNote, Long> rising =
        rises.stream()
            .flatMap(rise -> rise.notes().stream())
            .collect(Collectors.groupingBy(note -> note, Collectors.counting()));
    List<ReadNote> notes =
        rising.entrySet().stream()
            .sorted(
                Map.Entry.<ReadNote, Long>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().observedAt())
                    .thenComparing(entry -> entry.getKey().id()))
            .map(Map.Entry::getKey)
            .toList();
    List<Instant> moments = notes.stream().map(ReadNote::observedAt).sorted().toList();
    return new EmergingTopic(
        words(rises, notes),
        notes,
        gebieden(notes),
        moments.getFirst(),
        moments.get(moments.size() / 2),
        rises.getFirst().chance());
  }

  private static List<String> words(List<Rise> rises, List<ReadNote> notes) {
    Set<String> stems = new LinkedHashSet<>();
    for (Rise rise : rises) {
      stems.addAll(List.of(rise.feature().words()));
    }
    return stems.stream().limit(WORDS).map(stem -> written(stem, notes)).toList();
  }

  /** As it was written most often. */
  private static String written(String stem, Collection<ReadNote> notes) {
    Map<String, Long> forms =
        notes.stream()
            .filter(note -> note.words().containsKey(stem))
            .collect(Collectors.groupingBy(note -> note.words().get(stem), Collectors.counting()));
    return forms.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(stem);
  }

  private static List<AreaId> gebieden(List<ReadNote> notes) {
    Map<AreaId, Integer> counts = new HashMap<>();
    notes.forEach(note -> counts.merge(note.gebied(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<AreaId, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().value()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
