// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.rotterdam.lezenvandestad.http.Problem;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.http.Refusal;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** Reads the query of one request and collects all that is wrong with it. */
public final class QueryReader {

  private final Map<String, List<String>> query;
  private final Set<String> known = new HashSet<>();
  private final List<FieldError> errors = new ArrayList<>();

  /** A reader of this request's query. */
  public QueryReader(Context context) {
    this.query = context.queryParamMap();
  }

  /** A request that takes no query keys at all. */
  public static void refuseAny(Context context) {
    new QueryReader(context).end();
  }

  /** Every value of a key that may be repeated; none when it is left out. */
  public <T> Set<T> all(String key, String allowed, Function<String, Optional<T>> parse) {
    Set<T> values = new HashSet<>();
    for (String text : texts(key)) {
      parse.apply(text).ifPresentOrElse(values::add, () -> error(key, allowed));
    }
    return values;
  }

  /** Every word of this enum; none when the key is left out. */
  public <E extends Enum<E> & WireWord> Set<E> words(String key, Class<E> type) {
    return all(key, CellFilter.oneOf(WireWord.words(type)), text -> WireWord.find(type, text));
  }

  /** The value of a key that may be given once. */
  <T> Optional<T> one(String key, String allowed, Function<String, Optional<T>> parse) {
    List<String> texts = texts(key);
    if (texts.size() > 1) {
      error(key, "Geef dit hooguit één keer.");
      return Optional.empty();
    }
    Optional<T> value = texts.stream().findFirst().flatMap(parse);
    if (!texts.isEmpty() && value.isEmpty()) {
      error(key, allowed);
    }
    return value;
  }

  /** A day. */
  Optional<LocalDate> date(String key) {
    return one(key, "Verwacht: een datum, zoals 2026-01-31.", QueryReader::parseDate);
  }

  static Optional<LocalDate> parseDate(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  void error(String key, String message) {
    errors.add(new FieldError(key, message));
  }

  /**
   * Ends the reading.
   *
   * @throws Refusal with every error, unknown keys included
   */
  public void end() {
    query.keySet().stream()
        .filter(key -> !known.contains(key))
        .sorted()
        .forEach(key -> error(shown(key), unknown()));
    if (!errors.isEmpty()) {
      throw new Refusal(Problem.invalid(List.copyOf(errors)));
    }
  }

  /** A key is named only when it looks like one: what a caller typed is not echoed. */
  private static String shown(String key) {
    return key.matches("[a-zA-Z-]{1,30}") ? key : "";
  }

  private String unknown() {
    return known.isEmpty()
        ? "Deze zoeksleutel is onbekend. Hier zijn er geen."
        : "Deze zoeksleutel is onbekend. Bekend zijn: "
            + String.join(", ", known.stream().sorted().toList())
            + ".";
  }

  private List<String> texts(String key) {
    known.add(key);
    return query.getOrDefault(key, List.of());
  }
}
