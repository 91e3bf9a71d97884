// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.standalone.attack.Finding.Kind;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Attacks the themes of one area in one week by the whole: every report has a theme, so that all
 * themes together hold at least those of {@code alle}, and each holds at most those.
 */
final class ThemeAttack {

  private static final double NOISE = 1e-6;

  private final Notebook notebook;
  private final City city;
  private int programmes;

  ThemeAttack(Notebook notebook, City city) {
    this.notebook = notebook;
    this.city = city;
  }

  int programmes() {
    return programmes;
  }

  /** What is proved of hidden themes in this area. */
  List<Finding> attack(String area, LocalDate week) {
    int all = last(City.ALL, area, week, true);
    List<Finding> findings = new ArrayList<>();
    for (String theme : city.themes()) {
      // A theme can be empty exactly when the others can hold all: then no programme proves more.
      boolean isHidden = last(theme, area, week, false) == 0;
      if (isHidden && all > room(theme, area, week)) {
        prove(theme, area, week, findings);
      }
    }
    return findings;
  }

  private long room(String without, String area, LocalDate week) {
    long room = 0;
    for (String theme : city.themes()) {
      room += theme.equals(without) ? 0 : most(theme, area, week);
    }
    return room;
  }

  private void prove(String hidden, String area, LocalDate week, List<Finding> findings) {
    long high = Math.min(most(hidden, area, week), bound(hidden, area, week, true));
    long low = bound(hidden, area, week, false);
    if (low >= 1 && high < city.smallestGroup()) {
      findings.add(new Finding(Kind.THEME, hidden + ":" + area, week, low, high));
    }
  }

  private long bound(String hidden, String area, LocalDate week, boolean largest) {
    programmes++;
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Variable all =
        model
            .newVariable(City.ALL)
            .lower(last(City.ALL, area, week, true))
            .upper(most(City.ALL, area, week));
    Expression together = model.newExpression("together").lower(0).set(all, -1);
    for (String theme : city.themes()) {
      Variable one =
          model
              .newVariable(theme)
              .lower(last(theme, area, week, true))
              .upper(most(theme, area, week));
      together.set(one, 1);
      model.newExpression("within " + theme).upper(0).set(one, 1).set(all, -1);
      if (theme.equals(hidden)) {
        one.weight(1);
      }
    }
    Optimisation.Result result = largest ? model.maximise() : model.minimise();
    return largest
        ? (long) Math.floor(result.getValue() + NOISE)
        : (long) Math.ceil(result.getValue() - NOISE);
  }

  /** What is told, what may wait in every place of the area, and all that is told above it. */
  private long most(String theme, String area, LocalDate week) {
    long most =
        last(theme, area, week, false) + (long) city.places(area) * (city.smallestGroup() - 1);
    for (String above : city.above(area)) {
      long beside = last(theme, above, week, false);
      for (String part : city.parts(above)) {
        beside -= last(theme, part, week, true);
      }
      most += Math.max(0, beside);
    }
    return most;
  }

  private int last(String theme, String area, LocalDate week, boolean least) {
    List<Sight> sights = notebook.sights(theme + ":" + area, week);
    if (sights.isEmpty()) {
      return 0;
    }
    return least ? sights.getLast().from() : sights.getLast().to();
  }
}
