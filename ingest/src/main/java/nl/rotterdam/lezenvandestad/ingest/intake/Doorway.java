// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.rotterdam.lezenvandestad.http.Refusal;

/**
 * What a request passes before it is looked at: how often, how many at once, its type and its size.
 * Whom it turns away is counted. Thread-safe.
 */
final class Doorway {

  private final TokenBucket rate;
  private final Semaphore open;
  private final int mostBytes;
  private final IntakeMetrics metrics;

  /**
   * @param perSecond how many requests a second are let in on average
   * @param openRequests how many are inside at once
   * @param mostBytes the largest body
   */
  Doorway(int perSecond, int openRequests, int mostBytes, IntakeMetrics metrics) {
    this.rate = new TokenBucket(perSecond, System::nanoTime);
    this.open = new Semaphore(openRequests);
    this.mostBytes = mostBytes;
    this.metrics = metrics;
  }

  /** Something that may fail on the caller's connection. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /** Lets one in at its turn. */
  void enter(Work work) throws IOException {
    if (!rate.tryTake()) {
      metrics.tooOften();
      throw Refusals.tooOften();
    }
    enterUnpaced(work);
  }

  /** Lets one in, however many came just now. */
  void enterUnpaced(Work work) throws IOException {
    within(open, Refusals::tooBusy, work);
  }

  void within(Semaphore bound, Supplier<Refusal> full, Work work) throws IOException {
    if (!bound.tryAcquire()) {
      metrics.tooBusy();
      throw full.get();
    }
    try {
      work.run();
    } finally {
      bound.release();
    }
  }

  /** The body of a request that must be JSON. */
  byte[] json(Context context) throws IOException {
    return body(context, "application/json");
  }

  /** The body of a request that must be of this type. */
  byte[] body(Context context, String type) throws IOException {
    expect(context, type);
    byte[] body = context.bodyInputStream().readNBytes(mostBytes + 1);
    if (body.length > mostBytes) {
      metrics.tooLarge();
      throw Refusals.tooLarge(mostBytes);
    }
    return body;
  }

  void expect(Context context, String type) {
    String given = Optional.ofNullable(context.contentType()).orElse("");
    if (!given.split(";", 2)[0].strip().equalsIgnoreCase(type)) {
      metrics.wrongType();
      throw Refusals.wrongType(type);
    }
  }
}
