// SPDX-License-Identifier: EUPL-1.2
/**
 * Who may do what, without knowing who anybody is: a caller has a {@link Role} and nothing else.
 *
 * <p>Bound to the loopback address the system may run open. On any other address it refuses to
 * start without a file of roles and hashed access keys. Anonymous tokens for reporters take the
 * place of the reporter's key later; the roles stay.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.model.access;

import org.jspecify.annotations.NullMarked;
