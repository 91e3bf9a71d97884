// SPDX-License-Identifier: EUPL-1.2
/**
 * The catalogue of societal themes, read from {@code themes.yaml}.
 *
 * <p>Each theme says in plain Dutch what belongs to it, how fast an old report about it loses
 * weight (its half-life), which notes match it, and on what ground the municipality follows it at
 * all (its passport). The theme {@code alle} is no catalogue entry: every report counts in it.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.model.theme;

import org.jspecify.annotations.NullMarked;
