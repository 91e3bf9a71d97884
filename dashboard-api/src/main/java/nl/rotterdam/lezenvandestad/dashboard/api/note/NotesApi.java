// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api.note;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.rotterdam.lezenvandestad.dashboard.api.LookLog;
import nl.rotterdam.lezenvandestad.dashboard.api.QueryReader;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.search.NewTopic;
import nl.rotterdam.lezenvandestad.dashboard.search.NewTopics;
import nl.rotterdam.lezenvandestad.dashboard.search.NoteSearch;
import nl.rotterdam.lezenvandestad.dashboard.search.QueryTrial;
import nl.rotterdam.lezenvandestad.dashboard.search.RetainedNotes;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchResult;
import nl.rotterdam.lezenvandestad.dashboard.search.TrialResult;
import nl.rotterdam.lezenvandestad.http.Access;
import nl.rotterdam.lezenvandestad.http.JsonBody;
import nl.rotterdam.lezenvandestad.http.JsonFields;
import nl.rotterdam.lezenvandestad.http.Problem;
import nl.rotterdam.lezenvandestad.http.Refusal;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.QueryChange;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.theme.ThemeMatcher;
import nl.rotterdam.lezenvandestad.words.theme.ThemeQuery;

/**
 * The routes over notes. What a caller asks is neither logged nor kept, nor is a text that it wants
 * explained: that did not pass the privacy gate. Thread-safe.
 */
public final class NotesApi implements RouteTable {

  /** The longest query, escaped, and a note beside it. */
  private static final int MOST_BYTES = 6 * (QueryChange.MAX_LENGTH + Note.MAX_LENGTH) + 200;

  private static final int TRIED_NOTES = 10;
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final String QUERY = "zoekvraag";
  private static final String NOTE = "notitie";
  private static final String ID = "id";

  private final Supplier<Optional<RetainedNotes>> notes;
  private final NewTopics newTopics;
  private final Catalogues catalogues;
  private final LookLog looks;
  private final InstantSource clock;

  /**
   * The API over these notes.
   *
   * @param notes empty until all were read once
   * @param looks gets every look before its answer goes
   */
  public NotesApi(
      Supplier<Optional<RetainedNotes>> notes,
      NewTopics newTopics,
      Catalogues catalogues,
      LookLog looks,
      InstantSource clock) {
    this.notes = notes;
    this.newTopics = newTopics;
    this.catalogues = catalogues;
    this.looks = looks;
    this.clock = clock;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.post("/v1/sfeerbeelden/_zoek", this::search, Access.KERNGROEP);
    routes.get("/v1/nieuwe-onderwerpen", this::newTopics, Access.KERNGROEP);
    routes.post("/v1/themas/_proef", this::tryOut, Access.KERNGROEP);
    routes.post("/v1/themas/{id}/_verklaar", this::explain, Access.KERNGROEP);
  }

  private void search(Context context) throws IOException {
    SearchReader.Asked asked = SearchReader.read(body(context), catalogues);
    SearchResult result =
        search(retained()).search(asked.request()).orElseThrow(NotesApi::noSuchNote);
    looks.wrote(Role.KERNGROEP, "notities-zoeken/" + asked.purpose().wire());
    context.json(ResultJson.of(result));
  }

  private void newTopics(Context context) {
    QueryReader.refuseAny(context);
    List<NewTopic> found = newTopics.in(retained());
    looks.wrote(Role.KERNGROEP, "nieuwe-onderwerpen");
    context.json(NewTopicsJson.of(found));
  }

  private void tryOut(Context context) throws IOException {
    JsonFields fields = body(context);
    RetainedNotes retained = retained();
    ThemeMatcher matcher = retained.queries().matcher();
    Optional<ThemeQuery> query = query(fields, matcher);
    if (!fields.has(QUERY)) {
      fields.error(QUERY, "Geef de zoekvraag die u wilt proberen.");
    }
    if (query.filter(asked -> !QueryTrial.fits(asked)).isPresent()) {
      fields.error(QUERY, "Deze zoekvraag heeft te veel woorden om te proberen.");
    }
    Optional<ThemeId> compared =
        fields.parsed("thema", "Dit thema kennen wij niet. Zie /v1/themas.", this::theme);
    int size = SearchReader.size(fields, TRIED_NOTES);
    SearchReader.refuseIfWrong(fields);
    TrialResult result =
        new QueryTrial(retained, search(retained), clock).of(query.orElseThrow(), compared, size);
    looks.wrote(Role.KERNGROEP, "zoekvraag-proberen");
    context.json(TrialJson.of(result));
  }

  private void explain(Context context) throws IOException {
    JsonFields fields = body(context);
    ThemeId theme = theme(context.pathParam(ID)).orElseThrow(NotesApi::noSuchTheme);
    RetainedNotes retained = retained();
    ThemeMatcher matcher = retained.queries().matcher();
    Optional<ThemeQuery> given = query(fields, matcher);
    Optional<Long> handle = fields.parsed(ID, Handles.ALLOWED, Handles::parse);
    Optional<String> typed = fields.text(NOTE);
    if (fields.has(ID) == fields.has(NOTE)) {
      fields.error("", "Geef een id of een notitie.");
    }
    if (typed.filter(text -> text.length() > Note.MAX_LENGTH).isPresent()) {
      fields.error(NOTE, "Dit mag hooguit " + Note.MAX_LENGTH + " tekens zijn.");
    }
    SearchReader.refuseIfWrong(fields);
    ThemeQuery query = given.or(() -> retained.queries().of(theme)).orElseThrow();
    String note = typed.or(() -> handle.map(each -> text(retained, each))).orElseThrow();
    if (handle.isPresent()) {
      looks.wrote(Role.KERNGROEP, "notitie-verklaren");
    }
    context.json(ReadingJson.of(theme, matcher.read(note, query)));
  }

  private static JsonFields body(Context context) throws IOException {
    QueryReader.refuseAny(context);
    return JsonBody.read(context, MOST_BYTES);
  }

  private static Optional<ThemeQuery> query(JsonFields fields, ThemeMatcher matcher) {
    return fields.parsed(
        QUERY,
        "Dit is geen zoekvraag van hooguit %d tekens. Kijk in themes.yaml hoe u er een schrijft."
            .formatted(QueryChange.MAX_LENGTH),
        text -> text.length() > QueryChange.MAX_LENGTH ? Optional.empty() : matcher.parse(text));
  }

  private Optional<ThemeId> theme(String text) {
    return Optional.of(text)
        .filter(ThemeId::isValid)
        .flatMap(id -> catalogues.themes().find(new ThemeId(id)))
        .map(Theme::id);
  }

  private String text(RetainedNotes retained, long handle) {
    return search(retained)
        .find(handle)
        .flatMap(Sfeerbeeld::note)
        .map(Note::text)
        .orElseThrow(NotesApi::noSuchNote);
  }

  private NoteSearch search(RetainedNotes retained) {
    return new NoteSearch(retained, catalogues.areas().city().id(), clock);
  }

  private RetainedNotes retained() {
    return notes
        .get()
        .orElseThrow(() ->
            new Refusal(
                Problem.of(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "De notities worden nog gelezen",
                    "Probeer het over enkele seconden opnieuw."),
                SOON));
  }

  private static Refusal noSuchNote() {
    return new Refusal(
        Problem.of(
            HttpStatus.NOT_FOUND,
            "Deze notitie is er niet of niet meer",
            "Zoek opnieuw: een notitie blijft hooguit 14 dagen, en haar id tot een herstart."));
  }

  private static Refusal noSuchTheme() {
    return new Refusal(
        Problem.of(
            HttpStatus.NOT_FOUND,
            "Dit thema kennen wij niet",
            "Kijk in /v1/themas welke er zijn."));
  }
}
