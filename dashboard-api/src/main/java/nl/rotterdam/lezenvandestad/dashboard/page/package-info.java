// SPDX-License-Identifier: EUPL-1.2
/**
 * The picture of the city for people: the kerngroep's app, and pages made on the server that work
 * without JavaScript.
 *
 * <p>{@link AppRoutes} answers with the app, which is made in the folder {@code web} of this
 * module. {@link PageRoutes} lists the pages. A page is a template from the resources with {@link
 * nl.rotterdam.lezenvandestad.html.Html} in its slots. The small script among the resources keeps
 * the table live; nothing depends on it.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.dashboard.page;

import org.jspecify.annotations.NullMarked;
