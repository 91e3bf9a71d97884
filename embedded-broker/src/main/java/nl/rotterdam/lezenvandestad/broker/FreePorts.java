// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds ports of the loopback address that are free now, for a node must know its own beforehand.
 * They lie below those that the system gives to outgoing connections, so that none of these takes
 * one while its owner restarts.
 */
public final class FreePorts {

  private static final int FIRST = 15_000;
  private static final int AFTER_LAST = 32_000;

  private FreePorts() {}

  /** So many different free ports. */
  public static List<Integer> find(int count) {
    return ThreadLocalRandom.current()
        .ints(FIRST, AFTER_LAST)
        .distinct()
        .filter(FreePorts::isFree)
        .limit(count)
        .boxed()
        .toList();
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
