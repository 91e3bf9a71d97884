// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A file of reports, one JSON object a line. */
public final class ImportFile {

  private static final int DATE = 10;

  private final Path path;

  /**
   * @throws IllegalArgumentException in Dutch, when it cannot be read
   */
  public ImportFile(Path path) {
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw new IllegalArgumentException("Dit bestand kan niet gelezen worden: " + path);
    }
    this.path = path;
  }

  /** Its lines, read as they are asked for; to be closed. */
  public Stream<String> lines() throws IOException {
    BufferedReader reader = Files.newBufferedReader(path);
    return reader.lines().onClose(() -> close(reader)).filter(line -> !line.isBlank());
  }

  /** How many lines it has. */
  public long count() throws IOException {
    try (Stream<String> lines = lines()) {
      return lines.count();
    }
  }

  /** The last day on which something was observed, as {@code 2026-06-30}. */
  public Optional<String> lastDay() throws IOException {
    try (Stream<String> lines = lines()) {
      return lines.flatMap(line -> day(line).stream()).max(String::compareTo);
    }
  }

  private static Optional<String> day(String line) {
    try {
      JsonNode moment = ContractJson.mapper().readTree(line).path("waargenomenOp");
      return Optional.of(moment.asString(""))
          .filter(text -> text.length() >= DATE)
          .map(text -> text.substring(0, DATE));
    } catch (JacksonException notJson) {
      // The intake tells which lines are wrong; here they only have no day.
      return Optional.empty();
    }
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
