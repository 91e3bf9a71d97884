// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.count;

import java.time.Instant;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.sweep.Register;
import nl.rotterdam.lezenvandestad.model.topic.CloudEventHeaders;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.streams.publish.Publication;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;

/**
 * A publication in its envelope. A point of {@code verloop} has the start of its bucket as its
 * timestamp, so that retention counts from what it is about and an imported day goes when its 400
 * days are over. An indicator has the quarter it holds for: the moment of a change would tell when
 * somebody reported, and so would an id that holds it.
 */
final class PublishedRecord {

  private PublishedRecord() {}

  static Record<Cell, Publication> of(Cell cell, Publication publication) {
    Headers headers = new RecordHeaders();
    Instant timestamp =
        switch (publication) {
          case Publication.Course course -> {
            CellBucket key = course.key();
            Instant start = key.bucket().start();
            CloudEventHeaders.add(headers, Topics.TREND, UUID.randomUUID().toString(), start);
            yield start;
          }
          case Publication.ErasedCourse erased -> erased.key().bucket().start();
          case Publication.ErasedStanding erased -> erased.at();
          case Publication.Standing standing -> {
            Instant moment = standing.indicator().calculatedAt();
            CloudEventHeaders.add(headers, Topics.INDICATORS, UUID.randomUUID().toString(), moment);
            yield moment;
          }
          case Publication.Registered registered -> {
            Register.addEnvelope(headers, registered.deletion(), registered.at());
            yield registered.at();
          }
          // Stays inside the service: no envelope.
          case Publication.Watched watched -> watched.round().at();
        };
    return new Record<>(cell, publication, timestamp.toEpochMilli(), headers);
  }
}
