// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.process;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class UncaughtFaultTest {

  private final Thread.UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();
  private final Logger logger = (Logger) LoggerFactory.getLogger(UncaughtFault.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @AfterEach
  void restore() {
    Thread.setDefaultUncaughtExceptionHandler(before);
    logger.detachAppender(log);
  }

  @Test
  void aThreadThatEndsIsToldByNameAndClassAndItsMessageGoesNowhere() throws Exception {
    log.start();
    logger.addAppender(log);
    UncaughtFault.hearAll();

    Thread thread =
        Thread.ofPlatform()
            .name("proefdraad")
            .start(() -> {
              throw new IllegalStateException("kanarie", new IllegalArgumentException("kanarie"));
            });
    thread.join();

    assertThat(log.list).hasSize(1);
    assertThat(log.list.getFirst().getFormattedMessage())
        .contains("proefdraad", "IllegalStateException", "IllegalArgumentException")
        .doesNotContain("kanarie");
    assertThat(log.list.getFirst().getThrowableProxy()).isNull();
  }
}
