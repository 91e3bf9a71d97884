// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.rotterdam.lezenvandestad.broker.BrokerSettings;
import nl.rotterdam.lezenvandestad.broker.EmbeddedBroker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a real producer wrote to a real broker is found, however it was compressed. */
@Timeout(120)
class KafkaSegmentIT {

  private static final String TEXT = "06-48151623";

  @ParameterizedTest
  @ValueSource(strings = {"lz4", "zstd", "gzip", "none"})
  void keysValuesAndHeadersAreFound(String compression, @TempDir Path folder) throws Exception {
    BrokerSettings settings = BrokerSettings.single(folder);
    try (EmbeddedBroker broker = EmbeddedBroker.start(settings)) {
      write(broker.bootstrapServers(), compression);
    }

    SearchReport report = DiskSearch.search(folder, List.of(new Secret("kanarie", TEXT)));

    assertThat(report.kafkaRecords()).isGreaterThan(300);
    for (String part : List.of("key", "value", "header")) {
      assertThat(report.sightings())
          .as(part)
          .anyMatch(
              sighting -> sighting.place().contains("proef-0") && sighting.place().endsWith(part));
    }
  }

  private static void write(String bootstrapServers, String compression) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      admin.createTopics(List.of(new NewTopic("proef", 1, (short) 1))).all().get();
    }
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers", bootstrapServers,
            "compression.type", compression,
            "linger.ms", 200);
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
      for (int i = 0; i < 300; i++) {
        var _ =
            producer.send(new ProducerRecord<>("proef", "sleutel", "een rustige waarde " + i % 3));
      }
      var _ = producer.send(new ProducerRecord<>("proef", "sleutel " + TEXT, "waarde"));
      var _ = producer.send(new ProducerRecord<>("proef", "sleutel", "waarde " + TEXT));
      ProducerRecord<String, String> record = new ProducerRecord<>("proef", "sleutel", "waarde");
      record.headers().add("kop", TEXT.getBytes(UTF_8));
      var _ = producer.send(record).get(30, TimeUnit.SECONDS);
    }
  }
}
