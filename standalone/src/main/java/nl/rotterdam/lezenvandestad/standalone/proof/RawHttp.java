// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;

/** Sends requests byte by byte, also those that no client library would make. */
final class RawHttp {

  private static final int PATIENCE_MILLIS = 20_000;
  private static final int STATUS_AT = 9;
  private static final int STATUS_END = 12;

  private final int port;

  /**
   * @param port of the loopback address
   */
  RawHttp(int port) {
    this.port = port;
  }

  /**
   * Sends a request with a body of the given type.
   *
   * @param headers more lines of the head, each ended
   * @return the status of the answer
   */
  int send(String method, String target, String type, String headers, byte[] body)
      throws IOException {
    String head =
        String.join(
            "\r\n",
            method + " " + target + " HTTP/1.1",
            "Host: localhost",
            "Connection: close",
            "Content-Type: " + type,
            "Content-Length: " + body.length,
            headers);
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes((head + "\r\n").getBytes(UTF_8));
    request.writeBytes(body);
    return send(request.toByteArray());
  }

  /**
   * Sends these bytes and reads the answer to its end.
   *
   * @return its status; 0 when the server hung up without one
   */
  int send(byte[] request) throws IOException {
    try (Socket socket = open()) {
      write(socket, request);
      return status(socket.getInputStream().readAllBytes());
    } catch (SocketException | SocketTimeoutException hungUp) {
      return 0;
    }
  }

  /** Sends these bytes and hangs up. */
  void sendAndHangUp(byte[] beginOfRequest) throws IOException {
    try (Socket socket = open()) {
      write(socket, beginOfRequest);
    }
  }

  private Socket open() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  private static void write(Socket socket, byte[] bytes) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(bytes);
    out.flush();
  }

  private static int status(byte[] answer) {
    String head = new String(answer, 0, Math.min(answer.length, STATUS_END), UTF_8);
    return head.startsWith("HTTP/1.1 ") && head.length() == STATUS_END
        ? Integer.parseInt(head.substring(STATUS_AT))
        : 0;
  }
}
