// SPDX-License-Identifier: EUPL-1.2
/**
 * The privacy gate: the only way from what a person typed to a report that may be kept.
 *
 * <p>{@link PrivacyGate} lets each detector look at the note and refuses it, or masks it on import,
 * when one finds personal data. Each finding tells its kind, where it stands in the writer's own
 * text, and how to write it instead. The text is normalised once ({@link
 * nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText}), so that invisible or wide
 * characters hide nothing. Detectors are pure, and linear in the length of the note.
 *
 * <p>So far: e-mail and web addresses, phone numbers, citizen service numbers, bank accounts,
 * licence plates and house addresses. Names and descriptions of persons come with the next issue.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.privacy;

import org.jspecify.annotations.NullMarked;
