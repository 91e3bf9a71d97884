// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import io.javalin.router.JavalinDefaultRoutingApi;

/** All routes of one service. */
@FunctionalInterface
public interface RouteTable {

  /** Adds every route, each with the access it asks for (see {@link Access}). */
  void addTo(JavalinDefaultRoutingApi routes);
}
