// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tries everything on what was seen. */
public final class Attacker {

  private final City city;
  private final Notebook notebook;
  private final StepAttack steps;
  private final WindowAttack windows;
  private final ThemeAttack themes;
  private final AlertAttack alerts;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * What came of it.
   *
   * @param cellWeeks of how many cells and weeks something was seen
   * @param programmes how many linear programmes were solved
   * @param alerts how many figures of alerts were held against their cells
   */
  public record Outcome(List<Finding> findings, int cellWeeks, int programmes, int alerts) {

    public Outcome {
      findings = List.copyOf(findings);
    }
  }

  /** An attacker with this notebook. */
  public Attacker(City city, Notebook notebook) {
    this.city = city;
    this.notebook = notebook;
    this.steps = new StepAttack(notebook, city);
    this.windows = new WindowAttack(notebook, city);
    this.themes = new ThemeAttack(notebook, city);
    this.alerts = new AlertAttack(notebook);
  }

  /** Attacks every cell and week. */
  public Outcome attack() {
    int cellWeeks = 0;
    int figures = 0;
    for (String area : city.areas()) {
      for (String name : city.counted()) {
        String cell = name + ":" + area;
        cellWeeks += notebook.weeks(cell).size();
        figures += notebook.alerts(cell).size();
        attack(name, area);
        findings.addAll(alerts.attack(cell));
      }
      for (LocalDate week : notebook.weeks(City.ALL + ":" + area)) {
        findings.addAll(themes.attack(area, week));
      }
    }
    int programmes = steps.programmes() + windows.programmes() + themes.programmes();
    return new Outcome(findings, cellWeeks, programmes, figures);
  }

  private void attack(String name, String area) {
    String cell = name + ":" + area;
    List<String> below = city.parts(area).stream().map(part -> name + ":" + part).toList();
    for (LocalDate week : notebook.weeks(cell)) {
      if (!below.isEmpty()) {
        findings.addAll(steps.attack(cell, below, week));
      }
      findings.addAll(windows.attack(cell, week));
    }
  }
}
