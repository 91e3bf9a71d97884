// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.security.RouteRole;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;

/** Lets a request through to its route when the caller has the role that the route asks for. */
final class AccessGuard {

  private final AccessPolicy policy;

  AccessGuard(AccessPolicy policy) {
    this.policy = policy;
  }

  void check(Context context) {
    if (context.routeRoles().isEmpty()) {
      throw new IllegalStateException("route without access: " + context.endpoint().path);
    }
    String authorization = Optional.ofNullable(context.header("Authorization")).orElse("");
    for (RouteRole wanted : context.routeRoles()) {
      if (wanted instanceof Access access && allows(access, authorization)) {
        return;
      }
    }
    context.header("WWW-Authenticate", "Basic realm=\"Lezen van de Stad\", charset=\"UTF-8\"");
    throw new Refusal(
        Problem.of(
            HttpStatus.UNAUTHORIZED, "Aanmelden is nodig", "Geef een sleutel met de juiste rol."));
  }

  private boolean allows(Access access, String authorization) {
    return switch (access) {
      case Access.Public() -> true;
      case Access.Needs(var role) -> policy.allows(role, authorization);
    };
  }
}
