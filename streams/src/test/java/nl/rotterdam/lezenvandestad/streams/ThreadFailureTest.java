// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.junit.jupiter.api.Test;

class ThreadFailureTest {

  private final ThreadFailure failure = new ThreadFailure();

  @Test
  void threadIsReplacedWhenTheBrokerWasAwayForAWhile() {
    assertThat(failure.handle(new StreamsException(new TimeoutException("away"))))
        .isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);
  }

  @Test
  void serviceEndsWhenItIsNotAllowedToRead() {
    assertThat(failure.handle(new StreamsException(new AuthorizationException("no"))))
        .isEqualTo(StreamThreadExceptionResponse.SHUTDOWN_CLIENT);
  }

  @Test
  void serviceEndsOnAMistakeInTheProgram() {
    assertThat(failure.handle(new StreamsException(new IllegalStateException("mistake"))))
        .isEqualTo(StreamThreadExceptionResponse.SHUTDOWN_CLIENT);
  }
}
