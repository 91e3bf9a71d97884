// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A choice between values, each with a weight. Immutable.
 *
 * @param all the values in a fixed order, at least one, each with a weight of 0 or more
 */
record Shares<T>(List<Share<T>> all) {

  /** A value and its weight. */
  record Share<T>(T value, double weight) {}

  Shares {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("nothing to choose from");
    }
  }

  @SafeVarargs
  static <T> Shares<T> of(Share<T>... all) {
    List<Share<T>> shares = new ArrayList<>();
    for (Share<T> share : all) {
      shares.add(share);
    }
    return new Shares<>(shares);
  }

  static <T> Share<T> share(T value, double weight) {
    return new Share<>(value, weight);
  }

  /** The weights together. */
  double total() {
    return all.stream().mapToDouble(Share::weight).sum();
  }

  /** The value that lies at this fraction, from 0 up to 1, of the weights laid end to end. */
  T at(double fraction) {
    double left = fraction * total();
    for (Share<T> share : all) {
      left -= share.weight();
      if (left < 0) {
        return share.value();
      }
    }
    return all.getLast().value();
  }
}
