// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.model.topic.Topic;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.streams.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A topic or store that is added and forgotten here fails the build. */
class InventoryTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern STORE = Pattern.compile("stores: \\[([\\w-]+)]");
  private static final Pattern REPARTITION = Pattern.compile("\\(topic: ([\\w-]+-repartition)\\)");

  static List<Topic<?, ?>> topics() {
    return Arrays.stream(Topics.class.getFields()).<Topic<?, ?>>map(InventoryTest::topic).toList();
  }

  private static Topic<?, ?> topic(Field field) {
    try {
      return (Topic<?, ?>) field.get(Topics.class);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("topics")
  void everyTopicIsLookedAtAndDescribed(Topic<?, ?> topic) throws IOException {
    String row = "| `" + topic.name() + "`";

    assertThat(Inventory.known()).contains(topic.name());
    assertThat(Files.readString(DOCS.resolve("topics.md"))).contains(row);
    assertThat(rows("bewaartermijnen.md", row))
        .isNotEmpty()
        .satisfies(rows ->
            topic
                .settings()
                .keptFor()
                .ifPresent(kept ->
                    assertThat(rows).anyMatch(line -> line.contains(kept.toDays() + " dagen"))));
  }

  @Test
  void everyStoreAndInternalTopicOfStreamsIsLookedAt() throws IOException {
    String topology = Files.readString(DOCS.resolve("topology.txt"));

    assertThat(STORE.matcher(topology).results().map(store -> store.group(1)))
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(store ->
            assertThat(Inventory.known()).contains(Streams.GROUP + "-" + store + "-changelog"));
    assertThat(REPARTITION.matcher(topology).results().map(topic -> topic.group(1)))
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(topic -> assertThat(Inventory.known()).contains(Streams.GROUP + "-" + topic));
  }

  private static List<String> rows(String document, String start) throws IOException {
    return Files.readAllLines(DOCS.resolve(document)).stream()
        .filter(line -> line.startsWith(start))
        .toList();
  }
}
