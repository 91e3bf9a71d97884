// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what happens when a thread of the engine fails: a fresh thread when the cause passes by
 * itself, an end of the service when it does not. Logs classes only: a message may quote a record.
 */
final class ThreadFailure implements StreamsUncaughtExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ThreadFailure.class);

  @Override
  public StreamThreadExceptionResponse handle(Throwable failure) {
    List<Throwable> causes = causes(failure);
    String classes =
        String.join(" < ", causes.stream().map(c -> c.getClass().getSimpleName()).toList());
    if (passes(causes)) {
      LOG.warn("a thread of streams failed and is replaced: {}", classes);
      return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
    LOG.error("a thread of streams failed for good: {} {}", classes, place(causes.getLast()));
    return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
  }

  private static boolean passes(List<Throwable> causes) {
    return causes.stream().anyMatch(RetriableException.class::isInstance)
        && causes.stream()
            .noneMatch(
                c -> c instanceof AuthenticationException || c instanceof AuthorizationException);
  }

  private static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      causes.add(cause);
    }
    return causes;
  }

  /** Where in the code, which quotes nothing. */
  private static String place(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return trace.length == 0 ? "" : "at " + trace[0];
  }
}
