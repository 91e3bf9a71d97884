// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import java.time.Duration;
import java.util.Optional;

/**
 * Ends a request with a problem that the caller can do something about. Thrown by handlers,
 * answered by {@link ApiErrors}; it has no stack trace, for it is an answer and no fault.
 */
public class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient Optional<Duration> retryAfter;

  /** A problem that trying again does not mend. */
  public Refusal(Problem problem) {
    this(problem, Optional.empty());
  }

  /** A problem that may be gone after this time. */
  public Refusal(Problem problem, Duration retryAfter) {
    this(problem, Optional.of(retryAfter));
  }

  private Refusal(Problem problem, Optional<Duration> retryAfter) {
    super(problem.title(), null, false, false);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** The answer. */
  public Problem problem() {
    return problem;
  }

  /** When to try again, if that helps. */
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
