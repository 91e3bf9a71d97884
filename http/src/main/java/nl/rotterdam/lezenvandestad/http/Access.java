// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import io.javalin.security.RouteRole;
import nl.rotterdam.lezenvandestad.model.access.Role;

/** What a route asks of its caller. A route that names none is a mistake and answers nobody. */
public sealed interface Access extends RouteRole {

  /** For everyone, signed in or not. */
  Access PUBLIC = new Public();

  /** For reporters. */
  Access MELDER = new Needs(Role.MELDER);

  /** For the kerngroep. */
  Access KERNGROEP = new Needs(Role.KERNGROEP);

  /** For who has the duty. */
  Access PIKET = new Needs(Role.PIKET);

  /** Asks nothing. */
  record Public() implements Access {}

  /** Asks for one role. */
  record Needs(Role role) implements Access {}
}
