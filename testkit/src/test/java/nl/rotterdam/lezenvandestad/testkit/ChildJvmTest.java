// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildJvmTest {

  /** Prints a word and waits to be ended. */
  public static final class Waiting {
    private Waiting() {}

    /** Runs until it is killed. */
    public static void main(String[] args) throws InterruptedException {
      System.out.println("hallo " + args[0]);
      Thread.currentThread().join();
    }
  }

  @Test
  void aChildRunsUntilItIsKilled(@TempDir Path folder) {
    try (ChildJvm child =
        ChildJvm.start(Waiting.class, folder.resolve("uit.log"), List.of(), List.of("kind"))) {
      child.awaitOutput("hallo kind", Duration.ofSeconds(30));
      assertThat(child.isAlive()).isTrue();

      child.kill();

      assertThat(child.isAlive()).isFalse();
    }
  }
}
