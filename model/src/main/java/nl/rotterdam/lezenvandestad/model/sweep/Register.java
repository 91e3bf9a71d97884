// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.sweep;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.rotterdam.lezenvandestad.model.erasure.Deletion;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;
import nl.rotterdam.lezenvandestad.model.topic.CloudEventHeaders;
import nl.rotterdam.lezenvandestad.model.topic.Topic;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** Writes the register of deletions. */
public final class Register {

  private Register() {}

  /** So many records went from this topic just now. */
  public static Deletion deletion(
      Topic<?, ?> topic, DeletionReason reason, int count, Instant now) {
    return deletion(topic.name(), reason, count, now);
  }

  static Deletion deletion(String topic, DeletionReason reason, int count, Instant now) {
    return new Deletion(topic, LocalDate.ofInstant(now, ZoneOffset.UTC), reason, count);
  }

  /** A line as a record, to be sent in the transaction of the deletions that it counts. */
  public static ProducerRecord<byte[], byte[]> line(Deletion deletion, Instant now) {
    String name = Topics.DELETIONS.name();
    ProducerRecord<byte[], byte[]> line =
        new ProducerRecord<>(
            name,
            null,
            now.toEpochMilli(),
            Topics.DELETIONS.keySerde().serializer().serialize(name, key(deletion)),
            Topics.DELETIONS.valueSerde().serializer().serialize(name, deletion));
    addEnvelope(line.headers(), deletion, now);
    return line;
  }

  /** The key of a line. */
  public static String key(Deletion deletion) {
    return deletion.topic() + ":" + deletion.day();
  }

  /** Puts a line in its envelope. */
  public static void addEnvelope(Headers headers, Deletion deletion, Instant now) {
    String id = key(deletion) + ":" + deletion.reason().wire();
    CloudEventHeaders.add(headers, Topics.DELETIONS, id, now);
  }
}
