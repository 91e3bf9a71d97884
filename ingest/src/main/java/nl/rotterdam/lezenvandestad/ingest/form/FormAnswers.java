// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.form;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import tools.jackson.databind.node.ObjectNode;

/** What was filled in on the form, right or wrong. Immutable; its text shows none of it. */
public final class FormAnswers {

  /** A form on which nothing was filled in yet. */
  public static final FormAnswers NONE = new FormAnswers(Map.of());

  static final String ID = "id";
  static final String THEMES = "themas";
  static final String LEVEL = "spanning";

  private static final List<String> TEXTS =
      List.of(
          ID, "gebied", "domein", "aard", "richting", "grond", "bron", "weerbaarheid", "notitie");

  private final Map<String, List<String>> values;

  private FormAnswers(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Reads a form as a browser sends it ({@code application/x-www-form-urlencoded}).
   *
   * @throws IllegalArgumentException when it is none; the message may quote it
   */
  public static FormAnswers read(byte[] body) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        values
            .computeIfAbsent(decoded(pair.substring(0, sign)), name -> new ArrayList<>())
            .add(decoded(pair.substring(sign + 1)));
      }
    }
    return new FormAnswers(values);
  }

  /** A browser counts the end of a line as one character and sends two. */
  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** These answers with an id, so that sending them again is the same report. */
  public FormAnswers identified(Supplier<String> newId) {
    if (text(ID).isPresent()) {
      return this;
    }
    Map<String, List<String>> identified = new LinkedHashMap<>(values);
    identified.put(ID, List.of(newId.get()));
    return new FormAnswers(identified);
  }

  /** The report as the intake reads it; what was left empty is left out. */
  public byte[] json() {
    ObjectNode report = ContractJson.mapper().createObjectNode();
    for (String name : TEXTS) {
      text(name).ifPresent(text -> report.put(name, text));
    }
    text(LEVEL)
        .ifPresent(text -> {
          if (text.matches("\\d")) {
            report.put(LEVEL, Integer.parseInt(text));
          } else {
            report.put(LEVEL, text);
          }
        });
    if (values.containsKey(THEMES)) {
      all(THEMES).forEach(report.putArray(THEMES)::add);
    }
    return ContractJson.mapper().writeValueAsBytes(report);
  }

  /** The first answer to a question, if it was answered. */
  Optional<String> text(String name) {
    return all(name).stream().filter(text -> !text.isBlank()).findFirst();
  }

  /** Whether this is what was chosen, or one of it. */
  boolean holds(String name, String value) {
    return all(name).contains(value);
  }

  private List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  @Override
  public String toString() {
    return "FormAnswers[" + values.size() + " answers]";
  }
}
