// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.html.Html;
import nl.rotterdam.lezenvandestad.http.Access;
import nl.rotterdam.lezenvandestad.http.OwnSite;
import nl.rotterdam.lezenvandestad.http.Problem;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.http.Refusal;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.ingest.form.FormAnswers;
import nl.rotterdam.lezenvandestad.ingest.form.FormPage;
import nl.rotterdam.lezenvandestad.model.theme.ThemeStanding;

/**
 * The field form: its page for everyone, since it holds no figure and must open offline; sending
 * it, for reporters. Thread-safe.
 */
final class FormRoutes implements RouteTable {

  private static final String PATH = "/melden";
  private static final String FORM = "application/x-www-form-urlencoded";

  /** Asked for by the copy that a device keeps: its id would make all its reports one. */
  private static final String KEPT_COPY = "bewaarexemplaar";

  private final FormPage page;
  private final FormFiles files;
  private final SingleIntake intake;
  private final Doorway door;
  private final InstantSource clock;

  FormRoutes(
      FormPage page, FormFiles files, SingleIntake intake, Doorway door, InstantSource clock) {
    this.page = page;
    this.files = files;
    this.intake = intake;
    this.door = door;
    this.clock = clock;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get(PATH, this::show, Access.PUBLIC);
    routes.post(PATH, this::send, Access.MELDER);
    files.addTo(routes, PATH, () -> keptCopy().toString().getBytes(UTF_8));
  }

  private void show(Context context) {
    boolean kept = context.queryParamMap().containsKey(KEPT_COPY);
    context.html((kept ? keptCopy() : page.empty(today(), Optional.of(newId()))).toString());
  }

  private Html keptCopy() {
    return page.empty(today(), Optional.empty());
  }

  /** The sender gets back what was filled in, whatever the reason that it was not taken. */
  private void send(Context context) throws IOException {
    OwnSite.check(context);
    FormAnswers answers = answers(door.body(context, FORM));
    try {
      door.enter(() -> {
        SingleIntake.Receipt receipt = intake.take(answers.json());
        context.html(page.thanks(receipt.masked()).toString());
      });
    } catch (Refusal refusal) {
      Problem problem = refusal.problem();
      context.status(problem.status()).html(page.mistaken(today(), answers, problem).toString());
    }
  }

  private static FormAnswers answers(byte[] body) {
    try {
      return FormAnswers.read(body).identified(FormRoutes::newId);
    } catch (IllegalArgumentException noForm) {
      // Its message may quote the note: it goes no further.
      throw new Refusal(
          Problem.invalid(List.of(new FieldError("", "Dit is geen ingevuld formulier."))));
    }
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  private LocalDate today() {
    return ThemeStanding.today(clock);
  }
}
