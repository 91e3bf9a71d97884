// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.streams.count.CountSettings;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;
import nl.rotterdam.lezenvandestad.streams.topology.SfeerTopology;
import org.junit.jupiter.api.Test;

class TopologyTextTest {

  private static final Path GOLDEN = Path.of("..", "docs", "topology.txt");

  /** {@code mvn test -pl streams -am -Dgolden.write=true} writes the file anew. */
  @Test
  void topologyIsAsDocumented() throws IOException {
    String topology = describe();
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, topology);
    }

    assertThat(GOLDEN).hasContent(topology);
  }

  private static String describe() {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    CountSettings settings =
        new CountSettings(
            SmallCity.areas(),
            SmallCity.themes(),
            SmallCity.suggestions(),
            SmallCity.alerting(),
            histories -> (theme, kinds, at) -> List.of(),
            4,
            Duration.ofMillis(250),
            Duration.ofMinutes(1),
            meters,
            () -> 0);
    return SfeerTopology.build(
            settings,
            EngineConfig.of(
                StreamsSettings.DEFAULT,
                new Broker("unused:9092", (short) 1),
                Path.of("unused"),
                meters))
        .describe()
        .toString();
  }
}
