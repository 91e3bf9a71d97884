// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.deadletter;

import io.micrometer.core.instrument.Counter;
import java.util.Map;
import nl.rotterdam.lezenvandestad.streams.check.UncountableReport;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Sets aside a report that can never be counted. Any other error stops the task: it may have come
 * after half of the report was counted, and the transaction takes that half back.
 */
public final class SetAsideUncountable implements ProcessingExceptionHandler {

  private @Nullable Counter rejected;

  @Override
  public void configure(Map<String, ?> config) {
    rejected = DeadLetter.counter(config);
  }

  @Override
  public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception error) {
    if (!(error instanceof UncountableReport)) {
      return Response.fail();
    }
    if (rejected != null) {
      rejected.increment();
    }
    return Response.resume(DeadLetter.of(context, error));
  }
}
