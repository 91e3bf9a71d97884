// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.binary;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Ids that were read before, so that a known one is not made and checked again for every report.
 * Thread-safe. Holds a bounded number; what comes after is made each time.
 */
public final class Ids<T> {

  private static final int MOST = 1000;

  private final Map<String, T> known = new ConcurrentHashMap<>();
  private final Function<String, T> make;

  /** Ids made by this function. */
  public Ids(Function<String, T> make) {
    this.make = make;
  }

  /** The id with this text. */
  public T of(String text) {
    T id = known.get(text);
    if (id != null) {
      return id;
    }
    T made = make.apply(text);
    if (known.size() < MOST) {
      known.put(text, made);
    }
    return made;
  }
}
