// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Options of a command line: {@code --name value}, or {@code --name} alone for a switch. */
public final class Options {

  private final Map<String, String> values;

  private Options(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads a command line.
   *
   * @param named the options that take a value
   * @param switches the options that take none
   * @throws IllegalArgumentException in Dutch, when something on it is not known or has no value
   */
  public static Options read(List<String> arguments, List<String> named, List<String> switches) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String name = arguments.get(i);
      if (switches.contains(name)) {
        values.put(name, "");
      } else if (named.contains(name) && i + 1 < arguments.size()) {
        values.put(name, arguments.get(++i));
      } else {
        TreeSet<String> known = new TreeSet<>(named);
        known.addAll(switches);
        throw new IllegalArgumentException(
            "Onbekende optie, of een zonder waarde. Bekend zijn: " + String.join(", ", known));
      }
    }
    return new Options(values);
  }

  /** The value of this option, if it was given. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * The number of this option, if it was given.
   *
   * @throws IllegalArgumentException in Dutch, when it is no number
   */
  public Optional<Integer> number(String name) {
    try {
      return value(name).map(Integer::valueOf);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + ": verwacht een getal", e);
    }
  }

  /** Whether this switch was given. */
  public boolean has(String name) {
    return values.containsKey(name);
  }
}
