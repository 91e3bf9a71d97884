// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.rotterdam.lezenvandestad.standalone.attack.Finding.Kind;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Attacks the themes and groups of one area in one week by the whole they are part of: every report
 * of a group has a theme of it, and every report has one at all, so that the parts together hold at
 * least those of the whole, and each holds at most those. At every tick at which anything changed
 * there, and at every midnight.
 */
final class ThemeAttack {

  private static final double NOISE = 1e-6;
  private static final int DAYS = 7;

  private final Notebook notebook;
  private final City city;
  private final Waiting waiting;
  private int programmes;

  ThemeAttack(Notebook notebook, City city) {
    this.notebook = notebook;
    this.city = city;
    this.waiting = new Waiting(notebook, city);
  }

  /** How many programmes were solved. */
  int programmes() {
    return programmes;
  }

  /** An area and week at a tick. */
  record Moment(String area, LocalDate week, Instant tick) {}

  /** What is proved of what is hidden in this area. */
  List<Finding> attack(String area, LocalDate week) {
    List<Finding> findings = new ArrayList<>();
    for (Instant tick : ticks(area, week)) {
      Moment moment = new Moment(area, week, tick);
      Map<String, Long> most = new HashMap<>();
      city.themes().forEach(theme -> most.put(theme, waiting.most(theme, moment)));
      for (String whole : city.wholes()) {
        attack(whole, moment, most, findings);
      }
    }
    return findings;
  }

  private Set<Instant> ticks(String area, LocalDate week) {
    Set<Instant> ticks = new TreeSet<>();
    for (String name : city.counted()) {
      notebook.sights(name + ":" + area, week).forEach(sight -> ticks.add(sight.tick()));
    }
    for (int day = 1; day <= DAYS; day++) {
      ticks.add(week.plusDays(day).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
    return ticks;
  }

  /** A part can be empty exactly when the others can hold all: then no programme proves more. */
  private void attack(String whole, Moment moment, Map<String, Long> most, List<Finding> findings) {
    long told = waiting.told(whole, moment).from();
    long all = sum(city.themesIn(whole), most);
    for (String part : city.partsOf(whole)) {
      long others = all - sum(city.themesIn(part), most);
      if (told > others + waiting.told(part, moment).to()) {
        prove(part, whole, moment, findings);
      }
    }
  }

  private static long sum(List<String> themes, Map<String, Long> most) {
    return themes.stream().mapToLong(theme -> most.getOrDefault(theme, 0L)).sum();
  }

  private void prove(String part, String whole, Moment moment, List<Finding> findings) {
    Sight told = waiting.told(part, moment);
    long low = bound(part, whole, moment, false) - told.to();
    long high = bound(part, whole, moment, true) - told.from();
    // How many wait in a group is not bounded; but that they are not told says that they are few.
    boolean isFew = high < city.smallestGroup() || city.isGroup(part);
    if (low >= 1 && isFew) {
      findings.add(new Finding(Kind.THEME, part + ":" + moment.area(), moment.week(), low, high));
    }
  }

  /** The least or the most that a part can have. */
  private long bound(String part, String whole, Moment moment, boolean largest) {
    programmes++;
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Variable all = variable(model, whole, moment).upper(Notebook.MANY);
    Expression together = model.newExpression("together").lower(0).set(all, -1);
    for (String one : city.partsOf(whole)) {
      Variable variable = variable(model, one, moment);
      together.set(variable, 1);
      model.newExpression("within " + one).upper(0).set(variable, 1).set(all, -1);
      if (city.isGroup(one)) {
        Expression inGroup = model.newExpression("in " + one).lower(0).set(variable, -1);
        for (String theme : city.themesIn(one)) {
          inGroup.set(variable(model, theme, moment), 1);
        }
      }
      if (one.equals(part)) {
        variable.weight(1);
      }
    }
    Optimisation.Result result = largest ? model.maximise() : model.minimise();
    return largest
        ? (long) Math.floor(result.getValue() + NOISE)
        : (long) Math.ceil(result.getValue() - NOISE);
  }

  private Variable variable(ExpressionsBasedModel model, String name, Moment moment) {
    boolean isTheme = city.themes().contains(name);
    return model
        .newVariable(name)
        .lower(waiting.told(name, moment).from())
        .upper(isTheme ? waiting.most(name, moment) : Notebook.MANY);
  }
}
