// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;
import tools.jackson.databind.JsonNode;

/** Reads the fields of one JSON object and collects what is wrong with them. Not thread-safe. */
public final class JsonFields {

  private final JsonNode object;
  private final List<FieldError> errors = new ArrayList<>();
  private final Set<String> known = new LinkedHashSet<>();

  /** The fields of this object. */
  public JsonFields(JsonNode object) {
    this.object = object;
  }

  /** The errors so far, and one about all unknown fields together. */
  public List<FieldError> errors() {
    List<FieldError> all = new ArrayList<>(errors);
    long unknown = object.propertyNames().stream().filter(name -> !known.contains(name)).count();
    if (unknown > 0) {
      // The names are the sender's own text: they are not repeated.
      all.add(
          new FieldError(
              "",
              "Wij kennen %d van deze velden niet. Bekend zijn: %s."
                  .formatted(unknown, String.join(", ", known))));
    }
    return all;
  }

  /** Adds an error that only the caller can see. */
  public void error(String field, String message) {
    errors.add(new FieldError(field, message));
  }

  /** A text. */
  public Optional<String> text(String field) {
    Optional<JsonNode> node = node(field);
    if (node.isPresent() && !node.get().isString()) {
      error(field, "Dit moet een tekst zijn.");
      return Optional.empty();
    }
    return node.map(JsonNode::stringValue);
  }

  /** A text that {@code parser} accepts; {@code allowed} says in Dutch what that is. */
  public <T> Optional<T> parsed(
      String field, String allowed, Function<String, Optional<T>> parser) {
    Optional<String> text = text(field);
    Optional<T> value = text.flatMap(parser);
    if (text.isPresent() && value.isEmpty()) {
      error(field, allowed);
    }
    return value;
  }

  /** One of the words of this enum. */
  public <E extends Enum<E> & WireWord> Optional<E> word(String field, Class<E> type) {
    return parsed(field, oneOf(type), text -> WireWord.find(type, text));
  }

  /** A whole number within these bounds. */
  public Optional<Integer> integer(String field, int min, int max) {
    Optional<JsonNode> node = node(field);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (isWithin(node.get(), min, max)) {
      return Optional.of(node.get().intValue());
    }
    error(field, wholeNumber(min, max));
    return Optional.empty();
  }

  /** A list of texts; empty when it is not there or no list. */
  public List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    items(field).forEach(item -> texts.add(item.isString() ? item.stringValue() : ""));
    return texts;
  }

  /** Whether there is something. */
  public boolean has(String field) {
    return node(field).isPresent();
  }

  /** Yes or no. */
  public Optional<Boolean> flag(String field) {
    Optional<JsonNode> node = node(field);
    if (node.isPresent() && !node.get().isBoolean()) {
      error(field, "Dit moet true of false zijn.");
      return Optional.empty();
    }
    return node.map(JsonNode::booleanValue);
  }

  /** A list of at most so many texts, each of which {@code parser} accepts. */
  public <T> Set<T> all(
      String field, int most, String allowed, Function<String, Optional<T>> parser) {
    List<String> texts = texts(field);
    List<T> values = texts.stream().map(parser).flatMap(Optional::stream).toList();
    if (values.size() < texts.size()) {
      error(field, allowed);
    }
    if (texts.size() > most) {
      error(field, "Geef er hooguit " + most + ".");
    }
    return Set.copyOf(values);
  }

  /** A list of whole numbers within these bounds. */
  public Set<Integer> integers(String field, int min, int max) {
    Set<Integer> numbers = new LinkedHashSet<>();
    for (JsonNode item : items(field)) {
      if (isWithin(item, min, max)) {
        numbers.add(item.intValue());
      } else {
        error(field, wholeNumber(min, max));
        return Set.of();
      }
    }
    return numbers;
  }

  /** A list of words of this enum. */
  public <E extends Enum<E> & WireWord> Set<E> words(String field, Class<E> type) {
    int most = type.getEnumConstants().length;
    return all(field, most, oneOf(type), text -> WireWord.find(type, text));
  }

  private Iterable<JsonNode> items(String field) {
    Optional<JsonNode> node = node(field);
    if (node.filter(found -> !found.isArray()).isPresent()) {
      error(field, "Dit moet een lijst zijn.");
      return List.of();
    }
    return node.<Iterable<JsonNode>>map(array -> array).orElse(List.of());
  }

  private static boolean isWithin(JsonNode node, int min, int max) {
    return node.isIntegralNumber()
        && node.canConvertToInt()
        && node.intValue() >= min
        && node.intValue() <= max;
  }

  private static String wholeNumber(int min, int max) {
    return "Dit moet een heel getal zijn van " + min + " tot en met " + max + ".";
  }

  private static <E extends Enum<E> & WireWord> String oneOf(Class<E> type) {
    return "Kies een van: " + String.join(", ", WireWord.words(type)) + ".";
  }

  private Optional<JsonNode> node(String field) {
    known.add(field);
    return object.optional(field).filter(node -> !node.isNull());
  }
}
