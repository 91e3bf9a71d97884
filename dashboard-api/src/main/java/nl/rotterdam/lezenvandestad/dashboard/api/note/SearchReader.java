// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api.note;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.search.Order;
import nl.rotterdam.lezenvandestad.dashboard.search.Position;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchRequest;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchRequest.Filter;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchRequest.Page;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchRequest.Wanted;
import nl.rotterdam.lezenvandestad.http.JsonFields;
import nl.rotterdam.lezenvandestad.http.Problem;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.http.Refusal;
import nl.rotterdam.lezenvandestad.model.report.Domain;

/** Reads what somebody looks for, and collects all that is wrong with it. */
final class SearchReader {

  private static final int MOST_TEXT = 200;
  private static final int MOST_CHOICES = 50;
  private static final int MOST_NOTES = 50;
  private static final int NOTES = 20;
  private static final String TEXT = "tekst";
  private static final String LIKE = "zoals";
  private static final String AFTER = "na";

  private final JsonFields fields;
  private final Catalogues catalogues;

  private SearchReader(JsonFields fields, Catalogues catalogues) {
    this.fields = fields;
    this.catalogues = catalogues;
  }

  /** What is looked for, and why. */
  record Asked(Purpose purpose, SearchRequest request) {}

  /**
   * Reads the fields.
   *
   * @throws Refusal with every error
   */
  static Asked read(JsonFields fields, Catalogues catalogues) {
    SearchReader reader = new SearchReader(fields, catalogues);
    Optional<Purpose> purpose = fields.word("doel", Purpose.class);
    if (!fields.has("doel")) {
      fields.error("doel", "Zeg waarvoor u kijkt.");
    }
    Wanted wanted = reader.wanted();
    SearchRequest request = new SearchRequest(wanted, reader.filter(), reader.page(wanted));
    refuseIfWrong(fields);
    return new Asked(purpose.orElseThrow(), request);
  }

  /** Ends the reading of a request. */
  static void refuseIfWrong(JsonFields fields) {
    List<FieldError> errors = fields.errors();
    if (!errors.isEmpty()) {
      throw new Refusal(Problem.invalid(errors));
    }
  }

  /** How many notes are asked for; {@code usual} when the request does not say. */
  static int size(JsonFields fields, int usual) {
    return fields.integer("aantal", 1, MOST_NOTES).orElse(usual);
  }

  private Wanted wanted() {
    Optional<Long> like = fields.parsed(LIKE, Handles.ALLOWED, Handles::parse);
    Optional<String> text = fields.text(TEXT);
    boolean tolerant = fields.flag("tikfouten").orElse(false);
    if (text.filter(typed -> typed.length() > MOST_TEXT).isPresent()) {
      fields.error(TEXT, "Dit mag hooguit " + MOST_TEXT + " tekens zijn.");
    }
    if (text.isPresent() && fields.has(LIKE)) {
      fields.error(LIKE, "Geef tekst of zoals, niet allebei.");
    }
    if (like.isPresent()) {
      return new Wanted.Like(like.get());
    }
    return text.filter(typed -> !typed.isBlank())
        .<Wanted>map(typed -> new Wanted.Words(typed, tolerant))
        .orElseGet(Wanted.Anything::new);
  }

  private Filter filter() {
    String theme = "Dit thema kennen wij niet. Zie /v1/themas.";
    String area = "Dit gebied kennen wij niet. Zie /v1/gebieden.";
    Filter filter =
        new Filter(
            fields.all("themas", MOST_CHOICES, theme, catalogues::theme),
            fields.all("gebieden", MOST_CHOICES, area, catalogues::area),
            fields.words("domeinen", Domain.class),
            fields.integers("spanning", 1, 5),
            moment("van"),
            moment("tot"));
    Instant from = filter.from().orElse(Instant.MIN);
    if (filter.until().filter(until -> !until.isAfter(from)).isPresent()) {
      fields.error("van", "Dit tijdstip moet voor 'tot' liggen.");
    }
    return filter;
  }

  private Optional<Instant> moment(String field) {
    return fields.parsed(
        field, "Verwacht: een tijdstip in UTC, zoals 2026-01-31T12:00:00Z.", SearchReader::instant);
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  private Page page(Wanted wanted) {
    Order usual = wanted instanceof Wanted.Anything ? Order.NEWEST : Order.RELEVANCE;
    Order order = fields.word("sorteer", Order.class).orElse(usual);
    Optional<Position> after =
        fields.parsed(
            AFTER,
            "Verwacht: de waarde van volgende uit het antwoord op dezelfde zoekopdracht.",
            text -> Position.parse(text).filter(position -> position.order() == order));
    return new Page(order, after, size(fields, NOTES));
  }
}
