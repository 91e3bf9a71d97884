// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files that travel with the classes. */
public final class Resource {

  private Resource() {}

  /**
   * The file with this name beside a class.
   *
   * @throws IllegalStateException when it is not there
   */
  public static byte[] bytes(Class<?> beside, String name) {
    return find(beside, name).orElseThrow(() -> new IllegalStateException(name + " is missing"));
  }

  /** The same, if it is there. */
  public static Optional<byte[]> find(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, as text. */
  public static String text(Class<?> beside, String name) {
    return new String(bytes(beside, name), StandardCharsets.UTF_8);
  }
}
