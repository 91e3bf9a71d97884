// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.validation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.http.JsonFields;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.report.Basis;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.report.Source;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeStanding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and checks reports as they come in. Thread-safe. */
public final class ReportReader {

  private static final String ID =
      "Dit moet een willekeurige UUID zijn (versie 4). Andere kunnen een klok of een apparaat"
          + " verraden.";
  private static final Duration AHEAD = Duration.ofMinutes(15);
  private static final int DEPTH = 4;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final AreaTree areas;
  private final ThemeCatalogue themes;
  private final InstantSource clock;
  private final Supplier<UUID> newId;

  /**
   * @param newId names reports that come without an id
   */
  public ReportReader(
      AreaTree areas, ThemeCatalogue themes, InstantSource clock, Supplier<UUID> newId) {
    this.areas = areas;
    this.themes = themes;
    this.clock = clock;
    this.newId = newId;
  }

  /** Reads one report; an id is made when it has none. */
  public Reading read(byte[] json) {
    return read(() -> MAPPER.readTree(json), false);
  }

  /** Reads one line of an import, where a report must have its own id. */
  public Reading readImported(String json) {
    return read(() -> MAPPER.readTree(json), true);
  }

  private Reading read(Supplier<JsonNode> json, boolean idRequired) {
    JsonNode tree;
    try {
      tree = json.get();
    } catch (JacksonException broken) {
      // The parser's message may quote the input: it goes no further.
      return new Reading.Unreadable("Dit is geen geldige JSON, of een veld komt twee keer voor.");
    }
    if (!tree.isObject()) {
      return new Reading.Unreadable("Verwacht: een JSON-object met de velden van een sfeerbeeld.");
    }
    return read(new JsonFields(tree), idRequired);
  }

  private Reading read(JsonFields fields, boolean idRequired) {
    Optional<ReportId> id = fields.parsed("id", ID, ReportReader::id);
    Optional<Instant> observedAt = observedAt(fields);
    Optional<AreaId> area = fields.parsed("gebied", "Dit gebied kennen wij niet.", this::area);
    Optional<Domain> domain = fields.word("domein", Domain.class);
    List<ThemeId> chosen = themes(fields);
    Optional<Integer> level = fields.integer("spanning", 1, TensionLevel.values().length);
    Optional<Direction> direction = fields.word("richting", Direction.class);
    Optional<Kind> kind = fields.word("aard", Kind.class);
    Optional<Basis> basis = fields.word("grond", Basis.class);
    Optional<Source> source = fields.word("bron", Source.class);
    Optional<Resilience> resilience = fields.word("weerbaarheid", Resilience.class);
    String note = note(fields);
    for (String required : required(idRequired)) {
      if (!fields.has(required)) {
        fields.error(required, "Dit veld is verplicht.");
      }
    }
    List<FieldError> errors = fields.errors();
    if (!errors.isEmpty()) {
      return new Reading.Invalid(errors, note);
    }
    return new Reading.Valid(
        new RawReport(
            id.orElseGet(() -> new ReportId(newId.get())),
            observedAt.orElseGet(clock::instant),
            area.orElseThrow(),
            domain.orElseThrow(),
            chosen,
            TensionLevel.of(level.orElseThrow()),
            direction,
            kind.orElse(Kind.SPANNING),
            basis,
            source,
            resilience,
            note));
  }

  private static List<String> required(boolean idRequired) {
    List<String> required = new ArrayList<>(List.of("gebied", "domein", "themas", "spanning"));
    if (idRequired) {
      required.addAll(List.of("id", "waargenomenOp"));
    }
    return required;
  }

  private static Optional<ReportId> id(String text) {
    return ReportId.parse(text).filter(ReportId::isRandom);
  }

  private Optional<Instant> observedAt(JsonFields fields) {
    String field = "waargenomenOp";
    Optional<Instant> moment =
        fields.parsed(
            field, "Dit moet een tijdstip zijn, zoals 2026-01-31T14:30:00Z.", ReportReader::moment);
    if (moment.filter(clock.instant().plus(AHEAD)::isBefore).isPresent()) {
      fields.error(field, "Dit tijdstip ligt in de toekomst.");
    }
    Duration kept = Resolution.DAY.kept();
    if (moment.filter(clock.instant().minus(kept)::isAfter).isPresent()) {
      fields.error(field, "Dit is langer dan " + kept.toDays() + " dagen geleden.");
    }
    return moment;
  }

  private List<ThemeId> themes(JsonFields fields) {
    String field = "themas";
    List<ThemeId> chosen = new ArrayList<>();
    List<String> texts = fields.texts(field);
    if (fields.has(field) && (texts.isEmpty() || texts.size() > Sfeerbeeld.MAX_THEMES)) {
      // A long list is not looked into: its errors would be many times as long as itself.
      fields.error(field, "Kies 1 tot en met " + Sfeerbeeld.MAX_THEMES + " thema's.");
      return chosen;
    }
    for (String text : texts) {
      Optional<Theme> theme =
          Optional.of(text).filter(ThemeId::isValid).map(ThemeId::new).flatMap(themes::find);
      if (theme.isEmpty()) {
        fields.error(field, "Een van deze thema's kennen wij niet. Kies uit: " + openThemes());
      } else {
        closed(theme.get()).ifPresent(message -> fields.error(field, message));
        chosen.add(theme.get().id());
      }
    }
    return chosen;
  }

  private String openThemes() {
    return themes.all().stream()
        .filter(theme -> closed(theme).isEmpty())
        .map(theme -> theme.id().toString())
        .collect(Collectors.joining(", ", "", "."));
  }

  /** Why this theme takes no reports today, in Dutch; empty when it does. */
  private Optional<String> closed(Theme theme) {
    return switch (ThemeStanding.of(theme.passport(), ThemeStanding.today(clock))) {
      case ACTIVE, ENDS_SOON -> Optional.empty();
      case NOT_YET ->
          Optional.of(
              "Over het thema %s kunt u pas melden vanaf %s."
                  .formatted(theme.id(), theme.passport().start()));
      case ENDED ->
          Optional.of(
              "Over het thema %s kunt u niet meer melden: het is verlopen op %s."
                  .formatted(theme.id(), theme.passport().end()));
    };
  }

  /** As it was typed, blanks at its ends too: the gate gives positions in this very text. */
  private static String note(JsonFields fields) {
    String note = fields.text("notitie").orElse("");
    if (note.strip().length() > Note.MAX_LENGTH) {
      fields.error("notitie", "Een notitie heeft hooguit " + Note.MAX_LENGTH + " tekens.");
    }
    if (note.codePoints().anyMatch(ReportReader::isHalfACharacter)) {
      // It has no form in UTF-8: whoever reads the record may stumble over it.
      fields.error("notitie", "De notitie heeft een teken dat niet bestaat. Typ haar opnieuw.");
    }
    return note;
  }

  private static boolean isHalfACharacter(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private Optional<AreaId> area(String text) {
    return Optional.of(text)
        .filter(AreaId::isValid)
        .map(AreaId::new)
        .filter(id -> areas.find(id).isPresent());
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(java.time.OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException notAMoment) {
      return Optional.empty();
    }
  }
}
