// SPDX-License-Identifier: EUPL-1.2
/**
 * Pages that are made on the server.
 *
 * <p>A page is a {@link Template} from the resources with {@link Html} in its slots. Text becomes
 * {@link Html} only by escaping, so that no text can become markup; {@link Tag} puts elements
 * together.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.html;

import org.jspecify.annotations.NullMarked;
