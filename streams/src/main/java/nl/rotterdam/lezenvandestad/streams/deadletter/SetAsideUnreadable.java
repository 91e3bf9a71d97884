// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.deadletter;

import io.micrometer.core.instrument.Counter;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;

/**
 * Sets aside a report whose bytes cannot be read. Bytes on an internal topic are this service's
 * own: when those cannot be read, something is broken and the task stops.
 */
public final class SetAsideUnreadable implements DeserializationExceptionHandler {

  private @Nullable Counter rejected;

  @Override
  public void configure(Map<String, ?> config) {
    rejected = DeadLetter.counter(config);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception error) {
    if (!Topics.REPORTS.name().equals(context.topic())) {
      return Response.fail();
    }
    if (rejected != null) {
      rejected.increment();
    }
    return Response.resume(DeadLetter.of(context, error));
  }
}
