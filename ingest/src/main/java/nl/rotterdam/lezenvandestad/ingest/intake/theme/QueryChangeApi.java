// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake.theme;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.http.Access;
import nl.rotterdam.lezenvandestad.http.Problem;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.http.Refusal;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.ingest.privacy.PrivacyGate;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.theme.QueryChange;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeStanding;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import nl.rotterdam.lezenvandestad.words.theme.ThemeQueries;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Changes the query of a theme of the catalogue while the system runs, and takes that back. Only of
 * a theme whose passport takes reports: an ended one is not matched with anything. Thread-safe.
 */
final class QueryChangeApi implements RouteTable {

  private static final String QUERY = "zoekvraag";
  private static final int MOST_BYTES = 6 * QueryChange.MAX_LENGTH + 100;
  private static final Duration SOON = Duration.ofSeconds(2);

  private final ThemeCatalogue themes;
  private final ThemeQueries queries;
  private final PrivacyGate gate = new PrivacyGate();
  private final QueryChanges changes;
  private final InstantSource clock;

  QueryChangeApi(
      ThemeCatalogue themes, ThemeQueries queries, QueryChanges changes, InstantSource clock) {
    this.themes = themes;
    this.queries = queries;
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.post("/v1/themas/{id}/_activeer", this::activate, Access.KERNGROEP);
    routes.post("/v1/themas/{id}/_trek-terug", this::takeBack, Access.KERNGROEP);
  }

  /** What was changed, and in which quarter. */
  record Changed(
      @JsonProperty("thema") ThemeId theme, @JsonProperty("gewijzigdOp") Instant changedAt) {}

  private void activate(Context context) throws IOException {
    Theme theme = theme(context);
    if (!ThemeStanding.of(theme.passport(), ThemeStanding.today(clock)).takesReports()) {
      throw ended();
    }
    String query = query(context.bodyInputStream().readNBytes(MOST_BYTES + 1));
    if (!queries.accepts(theme.id(), query)) {
      throw invalid("Dit is geen zoekvraag. Kijk in themes.yaml hoe u er een schrijft.");
    }
    // A query is kept, so it is held to what a note is held to.
    if (!gate.inspect(query).findings().isEmpty()) {
      throw invalid("Hier staat een persoonsgegeven. Een thema gaat niet over personen.");
    }
    Instant quarter = Quarter.floor(clock.instant());
    write(
        context,
        theme.id(),
        Optional.of(new QueryChange(theme.id(), query, quarter, Role.KERNGROEP)));
  }

  private void takeBack(Context context) {
    write(context, theme(context).id(), Optional.empty());
  }

  private void write(Context context, ThemeId theme, Optional<QueryChange> change) {
    if (!changes.write(theme, change)) {
      throw new Refusal(
          Problem.of(
              HttpStatus.SERVICE_UNAVAILABLE,
              "De zoekvraag is misschien niet gewijzigd",
              "Probeer het zo opnieuw: twee keer hetzelfde kan geen kwaad."),
          SOON);
    }
    context.json(new Changed(theme, Quarter.floor(clock.instant())));
  }

  private Theme theme(Context context) {
    return Optional.of(context.pathParam("id"))
        .filter(ThemeId::isValid)
        .flatMap(id -> themes.find(new ThemeId(id)))
        .orElseThrow(() ->
            new Refusal(
                Problem.of(
                    HttpStatus.NOT_FOUND,
                    "Dit thema kennen wij niet",
                    "Kijk in /v1/themas welke er zijn.")));
  }

  private static String query(byte[] body) {
    JsonNode query;
    try {
      query = ContractJson.mapper().readTree(body).path(QUERY);
    } catch (JacksonException broken) {
      throw invalid("Dit is geen geldige JSON.");
    }
    if (!query.isString() || query.stringValue().length() > QueryChange.MAX_LENGTH) {
      throw invalid("Dit moet een tekst van hooguit " + QueryChange.MAX_LENGTH + " tekens zijn.");
    }
    return query.stringValue();
  }

  private static Refusal invalid(String message) {
    return new Refusal(Problem.invalid(List.of(new FieldError(QUERY, message))));
  }

  private static Refusal ended() {
    return new Refusal(
        Problem.of(
            HttpStatus.CONFLICT,
            "Dit thema neemt nu geen meldingen aan",
            "Het paspoort is nog niet begonnen of is voorbij. Pas eerst themes.yaml aan."));
  }
}
