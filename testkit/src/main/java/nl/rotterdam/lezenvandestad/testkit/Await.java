// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.testkit;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** Waits until something holds, and fails with its name when it does not in time. */
public final class Await {

  private static final Duration DEADLINE = Duration.ofMinutes(3);
  private static final Duration POLL = Duration.ofMillis(50);

  private Await() {}

  /** Waits until the condition is true, at most three minutes. */
  public static void until(String what, Callable<Boolean> condition) {
    until(what, DEADLINE, condition);
  }

  /** Waits until the condition is true. */
  public static void until(String what, Duration deadline, Callable<Boolean> condition) {
    Awaitility.await(what).pollInterval(POLL).atMost(deadline).until(condition);
  }

  /** Waits until the assertions pass, at most three minutes; on failure the last one is shown. */
  public static void untilAsserted(String what, ThrowingRunnable assertions) {
    Awaitility.await(what).pollInterval(POLL).atMost(DEADLINE).untilAsserted(assertions);
  }
}
