// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.config;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration cannot be used; the message lists every problem on a line of its own. */
public final class InvalidConfig extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<ConfigProblem> problems;

  InvalidConfig(List<ConfigProblem> problems) {
    super(
        "De configuratie klopt niet ("
            + problems.size()
            + (problems.size() == 1 ? " fout):" : " fouten):")
            + problems.stream().map(p -> "\n  " + p).collect(Collectors.joining()));
    this.problems = List.copyOf(problems);
  }

  /** All problems, in the order in which they were met. */
  public List<ConfigProblem> problems() {
    return problems;
  }
}
