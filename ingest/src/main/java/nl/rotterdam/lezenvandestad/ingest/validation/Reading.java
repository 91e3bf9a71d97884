// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.validation;

import java.util.List;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;

/** What came of reading a report. */
public sealed interface Reading {

  /** It is well formed. */
  record Valid(RawReport report) implements Reading {}

  /**
   * It is not, for all of these reasons.
   *
   * @param note as it was typed, however wrong the rest is; empty when there is none
   */
  record Invalid(List<FieldError> errors, String note) implements Reading {

    public Invalid {
      errors = List.copyOf(errors);
    }

    /** Hides the note, so that no log line can hold it. */
    @Override
    public String toString() {
      return "Invalid" + errors;
    }
  }

  /**
   * It is no report at all.
   *
   * @param fault why, in Dutch
   */
  record Unreadable(String fault) implements Reading {

    /** As an error of the body. */
    public List<FieldError> errors() {
      return List.of(new FieldError("", fault));
    }
  }
}
