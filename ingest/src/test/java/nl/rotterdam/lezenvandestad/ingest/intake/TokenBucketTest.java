// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final TokenBucket bucket = new TokenBucket(10, nanos::get);

  @Test
  void aBurstOfTwiceTheRateIsTakenAndThenTheRate() {
    assertThat(taken()).isEqualTo(20);

    nanos.addAndGet(Duration.ofMillis(500).toNanos());
    assertThat(taken()).isEqualTo(5);
  }

  @Test
  void restDoesNotSaveUpMoreThanOneBurst() {
    nanos.addAndGet(Duration.ofHours(1).toNanos());

    assertThat(taken()).isEqualTo(20);
  }

  private int taken() {
    int taken = 0;
    while (bucket.tryTake()) {
      taken++;
    }
    return taken;
  }
}
