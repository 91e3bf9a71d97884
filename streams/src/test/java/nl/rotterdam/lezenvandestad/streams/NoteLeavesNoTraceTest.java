// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.COOL;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.streams.fixture.Reports;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteLeavesNoTraceTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final List<String> WORDS = List.of(Reports.NOTE.split(" "));

  @Test
  void noteIsInNoTopicThatTheServiceWrites(@TempDir Path state) {
    try (TopologyDriver city = new TopologyDriver(state, NOON)) {
      city.send(new Reports().report(NOON, COOL, HOUSING, 3));
      city.settle();

      Set<String> topics = city.engine().producedTopicNames();
      assertThat(topics)
          .contains("indicatoren", "verloop")
          .anyMatch(topic -> topic.endsWith("observations-repartition"))
          .anyMatch(topic -> topic.endsWith("acceptance-day-by-report-store-changelog"))
          .anyMatch(topic -> topic.endsWith("tally-by-cell-store-changelog"));
      // The driver has read the public topics already; what it read was parsed from the records.
      assertThat(city.indicators().toString()).doesNotContain("Zeldzaamwoord");
      assertThat(city.course().toString()).doesNotContain("Zeldzaamwoord");
      topics.forEach(topic -> assertThat(text(city, topic)).doesNotContain("Zeldzaamwoord"));
    }
  }

  @Test
  void noteIsInNoFileOfTheStores(@TempDir Path state) throws IOException {
    try (TopologyDriver city = new TopologyDriver(state, NOON)) {
      city.send(new Reports().report(NOON, COOL, HOUSING, 3));
      city.settle();

      for (Path file : files(state)) {
        String content = new String(Files.readAllBytes(file), UTF_8);
        WORDS.stream()
            .filter(word -> word.length() > 3)
            .forEach(word -> assertThat(content).as(file.toString()).doesNotContain(word));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(Files::isRegularFile).toList();
      assertThat(found).as("files of the stores").isNotEmpty();
      return found;
    }
  }

  private static String text(TopologyDriver city, String topic) {
    TestOutputTopic<byte[], byte[]> records =
        city.engine()
            .createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    StringBuilder text = new StringBuilder();
    for (TestRecord<byte[], byte[]> record : records.readRecordsToList()) {
      append(text, record.key());
      append(text, record.value());
      for (Header header : record.headers()) {
        append(text.append(header.key()), header.value());
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, byte[] bytes) {
    if (bytes != null) {
      text.append(new String(bytes, UTF_8));
    }
  }
}
