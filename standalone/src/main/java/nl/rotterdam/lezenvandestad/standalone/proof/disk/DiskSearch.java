// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.disk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Searches everything under a folder. What cannot be read ends it with an exception: not searched
 * is not proven. The writers must have stopped.
 */
public final class DiskSearch {

  private static final int PIECE = 4 * 1024 * 1024;
  private static final int SAMPLE = 4096;

  private final Eye eye;
  private long files;
  private long bytes;
  private long kafkaRecords;
  private long storeEntries;

  private DiskSearch(Collection<Secret> secrets) {
    this.eye = new Eye(secrets);
  }

  /** Searches every file under this folder, and every name of a file or folder, for each secret. */
  public static SearchReport search(Path folder, Collection<Secret> secrets) throws IOException {
    DiskSearch search = new DiskSearch(secrets);
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted().toList();
    }
    for (Path path : all) {
      byte[] name = folder.relativize(path).toString().getBytes(UTF_8);
      search.eye.lookAtText(name, name.length, path + " (name)");
      if (Files.isRegularFile(path)) {
        search.read(path);
      }
    }
    return new SearchReport(
        search.files,
        search.bytes,
        search.kafkaRecords,
        search.storeEntries,
        search.eye.sightings());
  }

  private void read(Path file) throws IOException {
    files++;
    bytes += Files.size(file);
    try (InputStream in = Files.newInputStream(file)) {
      read(in, file.toString());
    }
    if (file.getFileName().toString().endsWith(".gz")) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        read(in, file + " (unpacked)");
      }
    } else if (KafkaSegment.is(file)) {
      kafkaRecords += KafkaSegment.read(file, eye);
    } else if (RocksStore.isMark(file)) {
      storeEntries += RocksStore.read(file.resolveSibling(""), eye);
    }
  }

  /** Piece by piece, each beginning with the end of the one before it. */
  private void read(InputStream in, String place) throws IOException {
    byte[] piece = new byte[PIECE];
    int kept = 0;
    boolean text = true;
    boolean first = true;
    while (true) {
      int read = in.readNBytes(piece, kept, PIECE - kept);
      if (read == 0) {
        return;
      }
      int length = kept + read;
      if (first) {
        text = isText(piece, length);
        first = false;
      }
      if (text) {
        eye.lookAtText(piece, length, place);
      } else {
        eye.lookAtBytes(piece, length, place);
      }
      kept = Math.min(eye.overlap(), length);
      System.arraycopy(piece, length - kept, piece, 0, kept);
    }
  }

  private static boolean isText(byte[] bytes, int length) {
    for (int i = 0; i < Math.min(SAMPLE, length); i++) {
      if (bytes[i] == 0) {
        return false;
      }
    }
    return true;
  }
}
