// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.model.report.WireWord;
import tools.jackson.databind.JsonNode;

/** Reads the fields of one JSON object and collects what is wrong with them. Not thread-safe. */
final class Fields {

  private final JsonNode object;
  private final List<FieldError> errors = new ArrayList<>();
  private final Set<String> known = new LinkedHashSet<>();

  Fields(JsonNode object) {
    this.object = object;
  }

  /** The errors so far, and one about all unknown fields together. */
  List<FieldError> errors() {
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

  void error(String field, String message) {
    errors.add(new FieldError(field, message));
  }

  Optional<String> text(String field) {
    Optional<JsonNode> node = node(field);
    if (node.isPresent() && !node.get().isString()) {
      error(field, "Dit moet een tekst zijn.");
      return Optional.empty();
    }
    return node.map(JsonNode::stringValue);
  }

  /** A text that {@code parser} accepts; {@code allowed} says in Dutch what that is. */
  <T> Optional<T> parsed(String field, String allowed, Function<String, Optional<T>> parser) {
    Optional<String> text = text(field);
    Optional<T> value = text.flatMap(parser);
    if (text.isPresent() && value.isEmpty()) {
      error(field, allowed);
    }
    return value;
  }

  /** One of the words of this enum. */
  <E extends Enum<E> & WireWord> Optional<E> word(String field, Class<E> type) {
    String allowed = "Kies een van: " + String.join(", ", WireWord.words(type)) + ".";
    return parsed(field, allowed, text -> WireWord.find(type, text));
  }

  Optional<Integer> integer(String field, int min, int max) {
    Optional<JsonNode> node = node(field);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get().isIntegralNumber() && node.get().canConvertToInt()) {
      int number = node.get().intValue();
      if (number >= min && number <= max) {
        return Optional.of(number);
      }
    }
    error(field, "Dit moet een heel getal zijn van " + min + " tot en met " + max + ".");
    return Optional.empty();
  }

  /** A list of texts; empty when it is not there or no list. */
  List<String> texts(String field) {
    Optional<JsonNode> node = node(field);
    if (node.isEmpty()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    if (node.get().isArray()) {
      node.get().forEach(item -> texts.add(item.isString() ? item.stringValue() : ""));
      return texts;
    }
    error(field, "Dit moet een lijst zijn.");
    return List.of();
  }

  boolean has(String field) {
    return node(field).isPresent();
  }

  private Optional<JsonNode> node(String field) {
    known.add(field);
    return object.optional(field).filter(node -> !node.isNull());
  }
}
