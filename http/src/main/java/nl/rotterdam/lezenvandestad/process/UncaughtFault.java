// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.process;

import nl.rotterdam.lezenvandestad.http.Fault;
import org.slf4j.LoggerFactory;

/**
 * Hears of a thread that ended by an exception. Java itself would print the message, which may
 * quote what was being read.
 */
public final class UncaughtFault implements Thread.UncaughtExceptionHandler {

  private UncaughtFault() {}

  /** From now on every thread of this process without a handler of its own is heard here. */
  public static void hearAll() {
    Thread.setDefaultUncaughtExceptionHandler(new UncaughtFault());
  }

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    // Asked for only now: where the log goes is known later than that this must be heard.
    LoggerFactory.getLogger(UncaughtFault.class)
        .error("thread {} ended: {}", thread.getName(), Fault.describe(fault));
  }
}
