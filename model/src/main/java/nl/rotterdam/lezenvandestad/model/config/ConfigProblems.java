// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.config;

import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes of one or more configuration files. Not thread-safe. */
public final class ConfigProblems {

  private final List<ConfigProblem> problems = new ArrayList<>();

  /** Adds a mistake. */
  public void add(ConfigProblem problem) {
    problems.add(problem);
  }

  /** The mistakes so far. */
  public List<ConfigProblem> all() {
    return List.copyOf(problems);
  }

  /**
   * Ends the reading.
   *
   * @throws InvalidConfig with every problem, when there is one
   */
  public void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new InvalidConfig(problems);
    }
  }
}
