// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.validation;

import java.util.List;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;

/** What came of reading a report. */
public sealed interface Reading {

  /** It is well formed. */
  record Valid(RawReport report) implements Reading {}

  /** It is not, for all of these reasons. */
  record Invalid(List<FieldError> errors) implements Reading {

    public Invalid {
      errors = List.copyOf(errors);
    }

    /** A body that is wrong as a whole. */
    static Invalid body(String message) {
      return new Invalid(List.of(new FieldError("", message)));
    }
  }
}
