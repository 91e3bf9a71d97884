// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.streams.detection.Detection;
import nl.rotterdam.lezenvandestad.streams.fixture.Reports;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;
import nl.rotterdam.lezenvandestad.testkit.RandomCases;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestOutputTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayedTopicsTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final int REPORTS = 150;
  private static final int DAYS = 40;
  private static final int BETWEEN_TICKS = 20;

  /** Every alert as it was told, and the newest indicator of every cell. */
  private record Outcome(List<KeyValue<AlertId, Alert>> told, Map<Cell, Indicator> standing) {}

  @Test
  void sameTopicsGiveTheSameIndicatorsAndAlertsToTheBit(@TempDir Path folder) {
    RandomCases.check(
        3,
        random -> {
          List<Sfeerbeeld> sent = withAnIncident(random);

          Outcome first = outcome(folder.resolve("a" + random.nextLong()), sent);
          Outcome again = outcome(folder.resolve("b" + random.nextLong()), sent);

          assertThat(first.told()).isNotEmpty();
          assertThat(again).isEqualTo(first);
        });
  }

  private static List<Sfeerbeeld> withAnIncident(RandomGenerator random) {
    Reports reports = new Reports();
    List<Sfeerbeeld> sent = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      sent.add(reports.any(random, NOON, DAYS));
    }
    for (int i = 0; i < 9; i++) {
      Instant at = NOON.minus(Duration.ofMinutes(5L * i));
      sent.add(reports.report(at, SmallCity.CENTRUM, SmallCity.HOUSING, 5));
    }
    return sent;
  }

  private static Outcome outcome(Path state, List<Sfeerbeeld> sent) {
    Detection detection = new Detection(SmallCity.areas(), SmallCity.alerting());
    try (TopologyDriver city = new TopologyDriver(state, NOON, detection)) {
      TestOutputTopic<AlertId, Alert> alerts =
          city.engine()
              .createOutputTopic(
                  Topics.ALERTS.name(),
                  Topics.ALERTS.keySerde().deserializer(),
                  Topics.ALERTS.valueSerde().deserializer());
      for (int i = 0; i < sent.size(); i++) {
        city.send(sent.get(i));
        if (i % BETWEEN_TICKS == 0) {
          city.tick();
        }
      }
      city.jump(Duration.ofMinutes(1));
      city.jump(Duration.ofMinutes(15));
      return new Outcome(alerts.readKeyValuesToList(), city.indicators());
    }
  }
}
