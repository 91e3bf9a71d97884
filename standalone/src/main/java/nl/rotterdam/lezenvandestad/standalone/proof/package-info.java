// SPDX-License-Identifier: EUPL-1.2
/**
 * The proof that personal data stay nowhere: canaries go into the real system through every
 * entrance, and then every byte that it wrote is searched for them.
 *
 * <p>{@link nl.rotterdam.lezenvandestad.standalone.proof.PrivacyProof} leads. {@code canary}
 * invents the notes, {@code Entrances} brings them in, {@code disk} searches, and {@code Verdict}
 * says what it comes to. Clean notes go along, and must be found: so the search is known to look
 * where the data are.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.standalone.proof;

import org.jspecify.annotations.NullMarked;
