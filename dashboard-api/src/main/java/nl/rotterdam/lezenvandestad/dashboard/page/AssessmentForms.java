// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.rotterdam.lezenvandestad.dashboard.assessment.AssessmentIntake;
import nl.rotterdam.lezenvandestad.dashboard.publish.AlertReleases;
import nl.rotterdam.lezenvandestad.http.Access;
import nl.rotterdam.lezenvandestad.http.OwnSite;
import nl.rotterdam.lezenvandestad.http.RouteTable;

/** Takes the forms of the alerts on the page. Thread-safe. */
public final class AssessmentForms implements RouteTable {

  private final AssessmentIntake intake;
  private final AlertReleases releases;

  /** Forms that go to this intake. */
  public AssessmentForms(AssessmentIntake intake, AlertReleases releases) {
    this.intake = intake;
    this.releases = releases;
  }

  /** Where the forms of this alert go. */
  static String action(String id) {
    return "/waarschuwingen/" + id + "/beoordelingen";
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.post(action("{id}"), this::assess, Access.KERNGROEP);
  }

  /**
   * Back to the page, once it tells what was done. A second click, or a step that somebody else was
   * first with, changes nothing: the page tells how the alert stands.
   */
  private void assess(Context context) {
    OwnSite.check(context);
    String id = context.pathParam("id");
    Map<String, String> fields = fields(context);
    if (intake.fits(id, fields.getOrDefault("stap", ""))) {
      int changes = changes(id);
      intake.take(id, fields);
      intake.awaitChange(id, changes);
    }
    context.redirect(PageRoutes.HOME + "#" + AlertSection.ANCHOR, HttpStatus.SEE_OTHER);
  }

  private int changes(String id) {
    return releases
        .current()
        .flatMap(release -> release.find(id))
        .map(alert -> alert.history().size())
        .orElse(0);
  }

  private static Map<String, String> fields(Context context) {
    Map<String, String> fields = new HashMap<>();
    for (Map.Entry<String, List<String>> field : context.formParamMap().entrySet()) {
      fields.put(field.getKey(), field.getValue().size() == 1 ? field.getValue().getFirst() : "");
    }
    return fields;
  }
}
