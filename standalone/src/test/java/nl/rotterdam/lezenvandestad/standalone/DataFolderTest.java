// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path data;

  @Test
  void oneAtATimeRunsABrokerOnAFolder() {
    try (DataFolder _ = DataFolder.take(data).orElseThrow()) {
      assertThat(DataFolder.take(data)).isEmpty();
    }
    try (DataFolder again = DataFolder.take(data).orElseThrow()) {
      again.tell("127.0.0.1:1");
      assertThat(DataFolder.brokerOfHolder(data)).isEqualTo("127.0.0.1:1");
    }
  }

  @Test
  void anAddressOfAnEarlierLifeIsNotGivenOut() {
    try (DataFolder first = DataFolder.take(data).orElseThrow()) {
      first.tell("127.0.0.1:1");
    }
    try (DataFolder _ = DataFolder.take(data).orElseThrow()) {
      assertThatThrownBy(() -> DataFolder.brokerOfHolder(data))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
