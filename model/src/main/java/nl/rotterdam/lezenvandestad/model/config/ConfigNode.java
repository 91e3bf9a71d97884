// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.config;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One mapping of a configuration file. Every reader returns a usable value; what is wrong goes to
 * the shared {@link ConfigProblems}. Keys that nobody read are reported by {@link #refuseUnread()}.
 * Not thread-safe.
 */
public final class ConfigNode {

  private final String file;
  private final String path;
  private final MappingNode mapping;
  private final ConfigProblems problems;
  private final Set<String> read = new HashSet<>();

  ConfigNode(String file, String path, MappingNode mapping, ConfigProblems problems) {
    this.file = file;
    this.path = path;
    this.mapping = mapping;
    this.problems = problems;
  }

  /** A required text that is not blank. */
  public String text(String key) {
    return value(key, "een tekst", Optional::of).orElse("ontbreekt");
  }

  /** A text that may be left out. */
  public Optional<String> optionalText(String key) {
    return scalar(key).map(ScalarNode::getValue).filter(text -> !text.isBlank());
  }

  /** A required whole number from {@code min} to {@code max}. */
  public int integer(String key, int min, int max) {
    String allowed = "een geheel getal van " + min + " tot en met " + max;
    return value(key, allowed, text -> parse(text, Integer::valueOf))
        .filter(number -> within(key, allowed, number >= min && number <= max))
        .orElse(min);
  }

  /** A required number from {@code min} to {@code max}. */
  public double number(String key, double min, double max) {
    String allowed = "een getal van " + min + " tot en met " + max;
    return value(key, allowed, text -> parse(text, Double::valueOf))
        .filter(number -> within(key, allowed, number >= min && number <= max))
        .orElse(min);
  }

  /**
   * A required ISO-8601 duration from {@code min} to {@code max}, such as {@code P5D}, {@code
   * PT6H}.
   */
  public Duration duration(String key, Duration min, Duration max) {
    String allowed = "een duur van " + min + " tot en met " + max + ", zoals P5D of PT6H";
    return value(key, allowed, ConfigNode::parseDuration)
        .filter(time -> within(key, allowed, time.compareTo(min) >= 0 && time.compareTo(max) <= 0))
        .orElse(min);
  }

  /** A required date, such as {@code 2026-01-31}. */
  public LocalDate date(String key) {
    return value(key, "een datum, zoals 2026-01-31", ConfigNode::parseDate).orElse(LocalDate.EPOCH);
  }

  /** Whether it is {@code true}; required. */
  public boolean flag(String key) {
    return choice(key, List.of("true", "false")).equals("true");
  }

  /** A required word out of these. */
  public String choice(String key, Collection<String> allowed) {
    String list = "een van: " + String.join(", ", allowed);
    return value(key, list, text -> Optional.of(text).filter(allowed::contains))
        .orElseGet(() -> allowed.iterator().next());
  }

  /** A required text that {@code parser} accepts. */
  public <T> Optional<T> parsed(String key, String allowed, Function<String, Optional<T>> parser) {
    return value(key, allowed, parser);
  }

  /** A list of texts; left out means empty. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        texts.add(scalar.getValue());
      } else {
        problem(line(item), key, "verwacht: een lijst van woorden");
      }
    }
    return List.copyOf(texts);
  }

  /** A required mapping. */
  public ConfigNode section(String key) {
    Optional<Node> node = node(key);
    if (node.isPresent() && node.get() instanceof MappingNode inner) {
      return new ConfigNode(file, join(key), inner, problems);
    }
    problem(
        node.map(ConfigNode::line).orElse(line()), key, "ontbreekt; verwacht: sleutels eronder");
    return new ConfigNode(
        file,
        join(key),
        new MappingNode(mapping.getTag(), List.of(), mapping.getFlowStyle()),
        problems);
  }

  /** A list of mappings; left out means empty. */
  public List<ConfigNode> sections(String key) {
    List<ConfigNode> sections = new ArrayList<>();
    int index = 0;
    for (Node item : items(key)) {
      if (item instanceof MappingNode inner) {
        sections.add(new ConfigNode(file, join(key) + "[" + index + "]", inner, problems));
      } else {
        problem(line(item), key, "verwacht: een lijst van blokken met sleutels");
      }
      index++;
    }
    return sections;
  }

  /** Whether the key is there. */
  public boolean has(String key) {
    return node(key).isPresent();
  }

  /** Reports a mistake at this key that only the caller can see, such as a double id. */
  public void problem(String key, String message) {
    problem(node(key).map(ConfigNode::line).orElse(line()), key, message);
  }

  /** Reports every key that was not read: most are typing errors. */
  public void refuseUnread() {
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key && !read.contains(key.getValue())) {
        problem(
            line(key),
            key.getValue(),
            "onbekende sleutel; bekend zijn: "
                + String.join(", ", read.stream().sorted().toList()));
      }
    }
  }

  private <T> Optional<T> value(String key, String allowed, Function<String, Optional<T>> parser) {
    Optional<String> text = optionalText(key);
    if (text.isEmpty()) {
      problem(key, "ontbreekt; verwacht: " + allowed);
      return Optional.empty();
    }
    Optional<T> value = text.flatMap(parser);
    if (value.isEmpty()) {
      problem(key, "verwacht: " + allowed);
    }
    return value;
  }

  private boolean within(String key, String allowed, boolean ok) {
    if (!ok) {
      problem(key, "verwacht: " + allowed);
    }
    return ok;
  }

  private Optional<ScalarNode> scalar(String key) {
    return node(key).filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
  }

  private List<Node> items(String key) {
    Optional<Node> node = node(key);
    if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    node.ifPresent(other -> problem(line(other), key, "verwacht: een lijst"));
    return List.of();
  }

  private Optional<Node> node(String key) {
    read.add(key);
    return mapping.getValue().stream()
        .filter(
            tuple -> tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
        .map(NodeTuple::getValueNode)
        .findFirst();
  }

  private void problem(int line, String key, String message) {
    problems.add(new ConfigProblem(file, line, join(key), message));
  }

  private String join(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private int line() {
    return line(mapping);
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  private static <T> Optional<T> parse(String text, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> parseDuration(String text) {
    try {
      return Optional.of(Duration.parse(text));
    } catch (DateTimeParseException notADuration) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> parseDate(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }
}
