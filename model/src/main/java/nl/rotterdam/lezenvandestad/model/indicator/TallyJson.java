// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.rotterdam.lezenvandestad.model.indicator.Tally.Slot;
import nl.rotterdam.lezenvandestad.model.report.Basis;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.model.report.Source;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;

/** The wire form of a tally: per domain the counts at level 1 to 5; zero counts are left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TallyJson(
    @JsonProperty("spanning") Map<Domain, List<Integer>> levels,
    @JsonProperty("richting") Map<Direction, Integer> direction,
    @JsonProperty("aard") Map<Kind, Integer> kind,
    @JsonProperty("grond") Map<Basis, Integer> basis,
    @JsonProperty("bron") Map<Source, Integer> source,
    @JsonProperty("weerbaarheid") Map<Resilience, Integer> resilience) {

  static TallyJson from(int[] counts) {
    return new TallyJson(
        levels(counts),
        answers(Direction.class, Slot.DIRECTION, counts),
        answers(Kind.class, Slot.KIND, counts),
        answers(Basis.class, Slot.BASIS, counts),
        answers(Source.class, Slot.SOURCE, counts),
        answers(Resilience.class, Slot.RESILIENCE, counts));
  }

  int[] toCounts() {
    int[] counts = new int[Slot.COUNT];
    levels.forEach((domain, row) -> {
      for (TensionLevel level : TensionLevel.values()) {
        counts[Slot.level(domain, level)] = row.get(level.ordinal());
      }
    });
    put(direction, Slot.DIRECTION, counts);
    put(kind, Slot.KIND, counts);
    put(basis, Slot.BASIS, counts);
    put(source, Slot.SOURCE, counts);
    put(resilience, Slot.RESILIENCE, counts);
    return counts;
  }

  private static Map<Domain, List<Integer>> levels(int[] counts) {
    Map<Domain, List<Integer>> levels = new EnumMap<>(Domain.class);
    for (Domain domain : Domain.values()) {
      int first = Slot.level(domain, TensionLevel.RUST);
      int after = first + TensionLevel.values().length;
      List<Integer> row = IntStream.range(first, after).mapToObj(slot -> counts[slot]).toList();
      if (row.stream().anyMatch(count -> count > 0)) {
        levels.put(domain, row);
      }
    }
    return levels;
  }

  private static <E extends Enum<E>> Map<E, Integer> answers(
      Class<E> type, int first, int[] counts) {
    Map<E, Integer> answers = new EnumMap<>(type);
    for (E answer : type.getEnumConstants()) {
      int count = counts[first + answer.ordinal()];
      if (count > 0) {
        answers.put(answer, count);
      }
    }
    return answers;
  }

  private static <E extends Enum<E>> void put(Map<E, Integer> answers, int first, int[] counts) {
    answers.forEach((answer, count) -> counts[first + answer.ordinal()] = count);
  }
}
