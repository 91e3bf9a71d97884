// SPDX-License-Identifier: EUPL-1.2
/**
 * An attacker of the publish gate, who sees what anyone with a key of the kerngroep can see, at
 * every tick, and nothing else: the texts of the API and the live stream.
 *
 * <p>{@link Notebook} writes down what was seen, {@link StepAttack}, {@link WindowAttack} and
 * {@link ThemeAttack} turn it into linear programmes whose unknowns are the reports behind it, and
 * a {@link Finding} is what they prove of fewer than {@code k} people. {@link AlertAttack} holds
 * alerts against cells. The attacker knows the areas, the themes, {@code k} and the published
 * rules. Nothing here may know the dashboard's classes; ArchUnit holds that.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.standalone.attack;

import org.jspecify.annotations.NullMarked;
