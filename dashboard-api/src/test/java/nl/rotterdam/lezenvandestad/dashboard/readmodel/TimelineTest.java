// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.rotterdam.lezenvandestad.testkit.RandomCases;
import org.junit.jupiter.api.Test;

class TimelineTest {

  @Test
  void isTheSameAsASortedMapAfterAnyChanges() {
    RandomCases.check(
        300,
        random -> {
          Timeline<QuarterPoint> timeline = Timeline.empty();
          TreeMap<Long, QuarterPoint> expected = new TreeMap<>();
          for (int batch = 0; batch < 5; batch++) {
            SortedMap<Long, Optional<QuarterPoint>> changes = new TreeMap<>();
            for (int i = random.nextInt(8); i > 0; i--) {
              long index = random.nextInt(20);
              QuarterPoint point = new QuarterPoint(index, random.nextInt(100));
              changes.put(index, random.nextInt(4) == 0 ? Optional.empty() : Optional.of(point));
            }
            timeline = timeline.with(changes);
            changes.forEach((index, point) -> {
              expected.remove(index);
              point.ifPresent(next -> expected.put(index, next));
            });
            long from = random.nextInt(20);
            long until = random.nextInt(20);
            assertThat(timeline.between(0, 20)).containsExactlyElementsOf(expected.values());
            assertThat(timeline.between(from, until))
                .containsExactlyElementsOf(expected.subMap(from, Math.max(from, until)).values());
            assertThat(timeline.from(from).between(0, 20))
                .containsExactlyElementsOf(expected.tailMap(from).values());
          }
        });
  }
}
