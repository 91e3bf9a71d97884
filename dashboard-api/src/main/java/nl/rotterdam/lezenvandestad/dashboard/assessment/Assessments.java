// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.assessment;

import nl.rotterdam.lezenvandestad.model.alert.Assessment;

/** Where assessments go. */
@FunctionalInterface
public interface Assessments {

  /** Writes one; true once every in-sync replica has it, false when that is not known in time. */
  boolean write(Assessment assessment);
}
