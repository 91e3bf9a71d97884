// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake.theme;

import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.theme.QueryChange;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** Where changes of queries go. */
@FunctionalInterface
interface QueryChanges {

  /**
   * Writes one, or takes the theme's change back when there is none.
   *
   * @return true once every in-sync replica has it, false when that is not known in time
   */
  boolean write(ThemeId theme, Optional<QueryChange> change);
}
