// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedBrokerIT {

  private static final String TOPIC = "proef";

  @Test
  void whatWasWrittenIsThereAfterARestartOnOtherPorts(@TempDir Path data) throws Exception {
    String firstAddress;
    try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.single(data))) {
      firstAddress = broker.bootstrapServers();
      try (Admin admin = Admin.create(Map.of("bootstrap.servers", firstAddress))) {
        admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
      }
      writeInATransaction(firstAddress, "een", "twee");
    }

    try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.single(data))) {
      writeInATransaction(broker.bootstrapServers(), "drie");

      assertThat(broker.bootstrapServers()).isNotEqualTo(firstAddress);
      assertThat(read(broker.bootstrapServers(), 3)).containsExactly("een", "twee", "drie");
    }
  }

  private static void writeInATransaction(String bootstrap, String... values) throws Exception {
    Map<String, Object> config =
        Map.of("bootstrap.servers", bootstrap, "transactional.id", "proef", "acks", "all");
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      for (String value : values) {
        producer.send(new ProducerRecord<>(TOPIC, value)).get();
      }
      producer.commitTransaction();
    }
  }

  private static List<String> read(String bootstrap, int count) {
    Map<String, Object> config =
        Map.of("bootstrap.servers", bootstrap, "isolation.level", "read_committed");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      TopicPartition partition = new TopicPartition(TOPIC, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      List<String> values = new ArrayList<>();
      while (values.size() < count) {
        consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
      }
      return values;
    }
  }
}
