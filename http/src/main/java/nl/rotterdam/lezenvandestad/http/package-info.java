// SPDX-License-Identifier: EUPL-1.2
/**
 * What every HTTP server of this system does the same way: listen, ask for a role, answer errors as
 * problem+json in Dutch, set the security headers, and tell on a second port how it is.
 *
 * <p>A service brings a {@link RouteTable}; {@link ApiServer} mounts one or more of them. {@link
 * ManagementServer} answers the health checks and the metrics, never on the public port. Nothing
 * here logs a request, an address or a body.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.http;

import org.jspecify.annotations.NullMarked;
