// SPDX-License-Identifier: EUPL-1.2
/**
 * How well the gate does on notes whose personal data people marked.
 *
 * <p>{@link nl.rotterdam.lezenvandestad.ingest.privacy.score.LabelledNotes} reads the marked notes,
 * {@link nl.rotterdam.lezenvandestad.ingest.privacy.score.ScoredNote} lays what the gate found
 * beside the marks, and {@link nl.rotterdam.lezenvandestad.ingest.privacy.score.Score} counts. What
 * each figure means stands in {@code docs/privacy-gate.md}.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.privacy.score;

import org.jspecify.annotations.NullMarked;
