// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.NameUse;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.PartsOfSpeech;

/**
 * A word as part of a name.
 *
 * @param role what part it can be
 * @param use what it is as a name
 * @param speech what else it can be
 * @param own what speaks for and against it by itself
 */
record NamePart(Role role, NameUse use, PartsOfSpeech speech, Candidate own) {

  enum Role {
    /** It is no part of a name, whatever stands beside it. */
    NONE,
    /** It can be a name. */
    NAME,
    /** It can be a surname when a first name, a title or a particle stands before it. */
    FOLLOWING,
    INITIAL,
    PARTICLE
  }

  boolean isName() {
    return role == Role.NAME;
  }
}
