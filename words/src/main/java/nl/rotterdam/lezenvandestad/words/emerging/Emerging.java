// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.emerging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.model.area.AreaId;

/**
 * Finds what is new in notes. Every word and every two words of the notes of the last day, two days
 * and four days are held against all notes before them, in the whole city and in each gebied; those
 * that rise beyond chance are kept, and rises in the same notes are one topic. Stateless and
 * thread-safe.
 */
public final class Emerging {

  private final EmergingSettings settings;

  /** Under these settings. */
  public Emerging(EmergingSettings settings) {
    this.settings = settings;
  }

  /** The topics that are new at {@code now}, the least likely to be chance first. */
  public List<EmergingTopic> topics(Collection<ReadNote> notes, Instant now) {
    Instant from = now.minus(settings.reach());
    List<ReadNote> kept =
        notes.stream()
            .filter(note -> !note.observedAt().isBefore(from) && !note.observedAt().isAfter(now))
            .toList();
    Candidates candidates = new Candidates();
    for (Duration window : settings.windows()) {
      addRises(kept, now.minus(window), candidates);
    }
    return new Topics(settings.together()).of(candidates.surely(settings.falseShare()));
  }

  private void addRises(List<ReadNote> notes, Instant since, Candidates candidates) {
    Stretch city = Stretch.of(notes, since);
    if (city.before().size() < settings.leastBefore()) {
      return;
    }
    Map<Feature, Background> ofCity = new HashMap<>();
    addRises(
        city,
        (feature, before) ->
            ofCity.computeIfAbsent(feature, any -> Background.ofCity(before, city.before().size())),
        candidates);
    for (Stretch gebied : city.byGebied().values()) {
      // What enough notes of a gebied hold, enough of the city do.
      addRises(
          gebied,
          (feature, before) ->
              Background.ofGebied(
                  before, gebied.before().size(), Objects.requireNonNull(ofCity.get(feature))),
          candidates);
    }
  }

  private void addRises(Stretch stretch, Usual usual, Candidates candidates) {
    Map<Feature, Set<ReadNote>> late = holding(stretch.late());
    candidates.looked(late.keySet());
    late.values().removeIf(holding -> holding.size() < settings.smallestGroup());
    Map<Feature, Integer> before = counts(stretch.before(), late.keySet());
    late.forEach((feature, holding) -> {
      Background background = usual.of(feature, before.getOrDefault(feature, 0));
      double chance = background.chanceOfAtLeast(holding.size(), stretch.late().size());
      candidates.add(new Rise(feature, holding, chance));
    });
  }

  /** What is usual of a feature that so many earlier notes hold. */
  private interface Usual {
    Background of(Feature feature, int before);
  }

  private static Map<Feature, Set<ReadNote>> holding(List<ReadNote> notes) {
    Map<Feature, Set<ReadNote>> holding = new HashMap<>();
    for (ReadNote note : notes) {
      for (Feature feature : note.features()) {
        holding.computeIfAbsent(feature, any -> new HashSet<>()).add(note);
      }
    }
    return holding;
  }

  private static Map<Feature, Integer> counts(List<ReadNote> notes, Set<Feature> wanted) {
    Map<Feature, Integer> counts = new HashMap<>();
    for (ReadNote note : notes) {
      for (Feature feature : note.features()) {
        if (wanted.contains(feature)) {
          counts.merge(feature, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /**
   * Late notes and those before them.
   *
   * @param late since a moment
   * @param before it
   */
  private record Stretch(List<ReadNote> late, List<ReadNote> before) {

    static Stretch of(Collection<ReadNote> notes, Instant since) {
      List<ReadNote> late = new ArrayList<>();
      List<ReadNote> before = new ArrayList<>();
      for (ReadNote note : notes) {
        (note.observedAt().isAfter(since) ? late : before).add(note);
      }
      return new Stretch(late, before);
    }

    Map<AreaId, Stretch> byGebied() {
      Map<AreaId, List<ReadNote>> lateHere =
          late.stream().collect(Collectors.groupingBy(ReadNote::gebied));
      Map<AreaId, List<ReadNote>> beforeHere =
          before.stream().collect(Collectors.groupingBy(ReadNote::gebied));
      Map<AreaId, Stretch> stretches = new HashMap<>();
      lateHere.forEach((gebied, own) ->
          stretches.put(gebied, new Stretch(own, beforeHere.getOrDefault(gebied, List.of()))));
      return stretches;
    }
  }
}
