// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api.alert;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.rotterdam.lezenvandestad.dashboard.api.QueryReader;
import nl.rotterdam.lezenvandestad.dashboard.assessment.AssessmentIntake;
import nl.rotterdam.lezenvandestad.dashboard.publish.AlertRelease;
import nl.rotterdam.lezenvandestad.dashboard.publish.AlertReleases;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedAlert;
import nl.rotterdam.lezenvandestad.dashboard.scorecard.Scorecard;
import nl.rotterdam.lezenvandestad.http.Access;
import nl.rotterdam.lezenvandestad.http.JsonBody;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.alert.AlertState;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import tools.jackson.databind.JsonNode;

/** The routes under {@code /v1/waarschuwingen}. Thread-safe. */
public final class AlertsApi implements RouteTable {

  /** The name of the event on the live stream. */
  public static final String EVENT = "waarschuwingen";

  private static final String ALERTS = "/v1/waarschuwingen";
  private static final int BODY_BYTES = 1024;

  private final AlertReleases releases;
  private final AssessmentIntake intake;
  private final Catalogues catalogues;

  /** The API over these releases. */
  public AlertsApi(AlertReleases releases, AssessmentIntake intake, Catalogues catalogues) {
    this.releases = releases;
    this.intake = intake;
    this.catalogues = catalogues;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get(ALERTS, this::alerts, Access.KERNGROEP);
    routes.get(ALERTS + "/scorekaart", this::scorecard, Access.KERNGROEP);
    routes.get(ALERTS + "/{id}", this::alert, Access.KERNGROEP);
    routes.post(ALERTS + "/{id}/beoordelingen", this::assess, Access.KERNGROEP);
  }

  private void alerts(Context context) {
    QueryReader query = new QueryReader(context);
    Predicate<ReleasedAlert> asked = asked(query);
    query.end();
    context.json(AlertsJson.of(release(), catalogues.areas(), asked));
  }

  private Predicate<ReleasedAlert> asked(QueryReader query) {
    Set<AlertState> states = query.words("toestand", AlertState.class);
    Set<AlertKind> kinds = query.words("soort", AlertKind.class);
    Set<ThemeId> themes =
        query.all("thema", "Dit thema kennen wij niet. Zie /v1/themas.", catalogues::theme);
    Set<AreaId> areas =
        query.all("gebied", "Dit gebied kennen wij niet. Zie /v1/gebieden.", catalogues::area);
    return alert ->
        (states.isEmpty() || states.contains(alert.state()))
            && (kinds.isEmpty() || kinds.contains(alert.kind()))
            && (themes.isEmpty() || themes.contains(alert.theme()))
            && (areas.isEmpty() || alert.areas().stream().anyMatch(areas::contains));
  }

  private void alert(Context context) {
    QueryReader.refuseAny(context);
    AlertRelease release = release();
    ReleasedAlert alert =
        release.find(context.pathParam("id")).orElseThrow(AssessmentIntake::noSuchAlert);
    context.json(AlertJson.of(alert, release.related(alert, catalogues.areas())));
  }

  private void scorecard(Context context) {
    QueryReader.refuseAny(context);
    AlertRelease release = release();
    context.json(ScorecardJson.of(Scorecard.of(release.alerts(), release.releasedAt())));
  }

  /** What the sender of an assessment hears. */
  record Receipt(
      @JsonProperty("waarschuwing") AlertId alert, @JsonProperty("gegevenOp") Instant givenAt) {}

  private void assess(Context context) throws IOException {
    QueryReader.refuseAny(context);
    String id = context.pathParam("id");
    Instant given = intake.take(id, fields(context));
    context.status(HttpStatus.ACCEPTED).json(new Receipt(new AlertId(id), given));
  }

  private static Map<String, String> fields(Context context) throws IOException {
    Map<String, String> fields = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : JsonBody.object(context, BODY_BYTES).properties()) {
      // What is no text is none of the words that may be chosen.
      fields.put(field.getKey(), field.getValue().isString() ? field.getValue().asString() : "");
    }
    return fields;
  }

  private AlertRelease release() {
    return releases.current().orElseThrow(AssessmentIntake::notReady);
  }
}
