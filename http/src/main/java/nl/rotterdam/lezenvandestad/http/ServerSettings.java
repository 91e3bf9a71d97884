// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;

/**
 * Where a server listens and who may come in.
 *
 * @param host the address it binds to
 * @param port the public port; 0 for any free one
 * @param managementPort the port for health and metrics; 0 for any free one
 * @param access who has which role
 */
public record ServerSettings(String host, int port, int managementPort, AccessPolicy access) {

  private static final int MAX_PORT = 65_535;

  /**
   * @throws IllegalArgumentException when an open server would be reachable from another machine
   */
  public ServerSettings {
    if (access instanceof AccessPolicy.Open && !isLoopback(host)) {
      throw new IllegalArgumentException("an open server binds to the loopback address alone");
    }
  }

  /**
   * Reads the section {@code server}: {@code adres}, {@code poort}, {@code beheerpoort} and, for
   * any address but the loopback, {@code toegang}: a file of keys, relative to {@code folder}.
   */
  public static ServerSettings read(ConfigNode node, Path folder, ConfigProblems problems) {
    String host = node.text("adres");
    int port = node.integer("poort", 0, MAX_PORT);
    int managementPort = node.integer("beheerpoort", 0, MAX_PORT);
    Optional<String> keys = node.optionalText("toegang");
    node.refuseUnread();
    if (keys.isPresent()) {
      AccessPolicy access = AccessPolicy.read(folder.resolve(keys.get()), problems);
      return new ServerSettings(host, port, managementPort, access);
    }
    if (!isLoopback(host)) {
      node.problem(
          "adres",
          "is niet 127.0.0.1: geef bij 'toegang' een bestand met sleutels, of bind lokaal");
      return new ServerSettings("127.0.0.1", port, managementPort, new AccessPolicy.Open());
    }
    return new ServerSettings(host, port, managementPort, new AccessPolicy.Open());
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
