// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import java.util.function.LongSupplier;

/**
 * Lets through so many a second on average, and a burst of twice that. It counts all callers
 * together: it does not know who they are. Thread-safe.
 */
final class TokenBucket {

  private static final double NANOS = 1e9;

  private final double perSecond;
  private final LongSupplier nanoClock;
  private double tokens;
  private long last;

  TokenBucket(int perSecond, LongSupplier nanoClock) {
    this.perSecond = perSecond;
    this.nanoClock = nanoClock;
    this.tokens = 2.0 * perSecond;
    this.last = nanoClock.getAsLong();
  }

  synchronized boolean tryTake() {
    long now = nanoClock.getAsLong();
    tokens = Math.min(2 * perSecond, tokens + (now - last) / NANOS * perSecond);
    last = now;
    if (tokens < 1) {
      return false;
    }
    tokens--;
    return true;
  }
}
