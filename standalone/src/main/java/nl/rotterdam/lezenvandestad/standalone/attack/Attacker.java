// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tries everything on what was seen. */
public final class Attacker {

  private final City city;
  private final Notebook notebook;

  /**
   * What came of it.
   *
   * @param cellWeeks of how many cells and weeks something was seen
   * @param programmes how many linear programmes were solved
   */
  public record Outcome(List<Finding> findings, int cellWeeks, int programmes) {

    public Outcome {
      findings = List.copyOf(findings);
    }
  }

  /** An attacker with this notebook. */
  public Attacker(City city, Notebook notebook) {
    this.city = city;
    this.notebook = notebook;
  }

  /** Attacks every cell and week. */
  public Outcome attack() {
    StepAttack steps = new StepAttack(notebook, city.smallestGroup());
    ThemeAttack themes = new ThemeAttack(notebook, city);
    List<Finding> findings = new ArrayList<>();
    int cellWeeks = 0;
    for (String area : city.parents().keySet().stream().sorted().toList()) {
      List<String> parts = city.parts(area);
      for (String theme : Stream.concat(Stream.of(City.ALL), city.themes().stream()).toList()) {
        String cell = theme + ":" + area;
        List<String> below = parts.stream().map(part -> theme + ":" + part).toList();
        for (LocalDate week : notebook.weeks(cell)) {
          cellWeeks++;
          if (!parts.isEmpty()) {
            findings.addAll(steps.attack(cell, below, week));
          }
        }
      }
      for (LocalDate week : notebook.weeks(City.ALL + ":" + area)) {
        findings.addAll(themes.attack(area, week));
      }
    }
    return new Outcome(findings, cellWeeks, steps.programmes() + themes.programmes());
  }
}
