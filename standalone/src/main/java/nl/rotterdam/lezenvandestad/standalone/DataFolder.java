// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to run the embedded broker on a folder of data. One process at a time has it, and loses
 * it with its end, however that comes: two brokers on one folder destroy it.
 */
final class DataFolder implements AutoCloseable {

  private final Path data;
  private final FileChannel held;

  private DataFolder(Path data, FileChannel held) {
    this.data = data;
    this.held = held;
  }

  /** Takes the right; empty when somebody has it. */
  static Optional<DataFolder> take(Path data) {
    try {
      Files.createDirectories(data);
      FileChannel channel =
          FileChannel.open(
              data.resolve("in-gebruik"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isLocked(channel)) {
        Files.deleteIfExists(address(data));
        return Optional.of(new DataFolder(data, channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lock lasts as long as the channel is open. */
  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldInThisProcess) {
      return false;
    }
  }

  /** Tells other processes where the broker listens: each start has another port. */
  void tell(String bootstrapServers) {
    try {
      Files.writeString(address(data), bootstrapServers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Where the broker of whoever has the right listens.
   *
   * @throws IllegalArgumentException in Dutch, when it is still starting
   */
  static String brokerOfHolder(Path data) {
    try {
      if (!Files.exists(address(data))) {
        throw new IllegalArgumentException(
            "Het systeem op deze map start nog. Probeer het zo opnieuw.");
      }
      return Files.readString(address(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path address(Path data) {
    return data.resolve("broker.adres");
  }

  @Override
  public void close() {
    try {
      held.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
