// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Holds JSON against a schema of the API's description. Knows the words of JSON Schema that the
 * description uses, and fails on any other.
 */
final class Schema {

  private static final Set<String> KNOWN =
      Set.of(
          "$ref",
          "type",
          "enum",
          "pattern",
          "format",
          "minimum",
          "maximum",
          "maxLength",
          "minItems",
          "maxItems",
          "items",
          "required",
          "properties",
          "additionalProperties",
          "description",
          "default");

  private final JsonNode document;
  private final List<String> problems = new ArrayList<>();

  Schema(JsonNode document) {
    this.document = document;
  }

  List<String> problems(JsonNode schema, JsonNode value) {
    problems.clear();
    check(schema, value, "$");
    return List.copyOf(problems);
  }

  private void check(JsonNode schema, JsonNode value, String path) {
    for (String word : schema.propertyNames()) {
      expect(KNOWN.contains(word), path, "unknown schema word " + word);
    }
    if (schema.has("$ref")) {
      JsonNode target = document.at(schema.get("$ref").asString().substring(1));
      expect(!target.isMissingNode(), path, "dangling reference");
      check(target, value, path);
      return;
    }
    switch (schema.get("type").asString()) {
      case "object" -> checkObject(schema, value, path);
      case "array" -> checkArray(schema, value, path);
      case "string" -> checkString(schema, value, path);
      case "integer" -> checkNumber(schema, value, path, value.isIntegralNumber());
      case "number" -> checkNumber(schema, value, path, value.isNumber());
      case "boolean" -> expect(value.isBoolean(), path, "no boolean");
      default -> expect(false, path, "unknown type");
    }
  }

  private void checkObject(JsonNode schema, JsonNode value, String path) {
    expect(value.isObject(), path, "no object");
    for (JsonNode name : schema.path("required")) {
      expect(value.has(name.asString()), path, "misses " + name);
    }
    for (Map.Entry<String, JsonNode> property : value.properties()) {
      JsonNode known = schema.path("properties").path(property.getKey());
      if (known.isMissingNode()) {
        expect(!schema.has("additionalProperties"), path, "unknown " + property.getKey());
      } else {
        check(known, property.getValue(), path + "." + property.getKey());
      }
    }
  }

  private void checkArray(JsonNode schema, JsonNode value, String path) {
    expect(value.isArray(), path, "no array");
    expect(value.size() >= schema.path("minItems").asInt(0), path, "too short");
    expect(value.size() <= schema.path("maxItems").asInt(Integer.MAX_VALUE), path, "too long");
    for (int i = 0; i < value.size(); i++) {
      check(schema.get("items"), value.get(i), path + "[" + i + "]");
    }
  }

  private void checkString(JsonNode schema, JsonNode value, String path) {
    expect(value.isString(), path, "no string");
    String text = value.asString("");
    expect(text.length() <= schema.path("maxLength").asInt(Integer.MAX_VALUE), path, "too long");
    if (schema.has("pattern")) {
      Pattern pattern = Pattern.compile(schema.get("pattern").asString());
      expect(pattern.matcher(text).find(), path, "does not match");
    }
    if (schema.has("enum")) {
      expect(
          schema.get("enum").valueStream().anyMatch(word -> word.asString().equals(text)),
          path,
          "not one of the words: " + text);
    }
    expect(hasFormat(text, schema.path("format").asString("")), path, "wrong format");
  }

  private static boolean hasFormat(String text, String format) {
    try {
      Object parsed =
          switch (format) {
            case "date" -> LocalDate.parse(text);
            case "date-time" -> Instant.parse(text);
            case "uuid" -> UUID.fromString(text);
            default -> text;
          };
      return parsed.toString().equals(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }

  private void checkNumber(JsonNode schema, JsonNode value, String path, boolean isRightKind) {
    expect(isRightKind, path, "no number of this kind");
    double number = value.asDouble(0);
    expect(number >= schema.path("minimum").asDouble(-Double.MAX_VALUE), path, "too small");
    expect(number <= schema.path("maximum").asDouble(Double.MAX_VALUE), path, "too large");
  }

  private void expect(boolean holds, String path, String problem) {
    if (!holds) {
      problems.add(path + ": " + problem);
    }
  }
}
