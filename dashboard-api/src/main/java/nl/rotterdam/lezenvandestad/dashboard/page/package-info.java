// SPDX-License-Identifier: EUPL-1.2
/**
 * The picture of the city for people: pages made on the server, that work without JavaScript.
 *
 * <p>{@link PageRoutes} lists them. A page is a template from the resources with {@link Html} in
 * its slots; text becomes {@link Html} only by escaping, so that no text can become markup. The
 * small script among the resources keeps the table live; nothing depends on it.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.dashboard.page;

import org.jspecify.annotations.NullMarked;
