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

  static final NamePart NONE =
      new NamePart(Role.NONE, new NameUse(0), new PartsOfSpeech(0), new Candidate());

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

  /** A part by its form, whatever the word is. */
  static NamePart as(Role role) {
    return new NamePart(role, NONE.use(), NONE.speech(), new Candidate());
  }

  boolean isName() {
    return role == Role.NAME;
  }
}
