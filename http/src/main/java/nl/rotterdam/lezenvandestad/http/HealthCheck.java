// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import java.util.function.BooleanSupplier;

/** Whether one part of a service can do its work now. */
public interface HealthCheck {

  /** The part's name, in kebab-case. */
  String name();

  /** Asks the part; must answer at once and not throw. */
  boolean isReady();

  /**
   * Whether the service cannot do its work without it. What is not vital is told and holds nothing
   * up: a dashboard must be there to say that nobody watches.
   */
  boolean isVital();

  /** A check of something vital, from its two halves. */
  static HealthCheck of(String name, BooleanSupplier ready) {
    return of(name, ready, true);
  }

  /** A check that is told and holds nothing up. */
  static HealthCheck advisory(String name, BooleanSupplier well) {
    return of(name, well, false);
  }

  private static HealthCheck of(String name, BooleanSupplier ready, boolean vital) {
    return new HealthCheck() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public boolean isReady() {
        return ready.getAsBoolean();
      }

      @Override
      public boolean isVital() {
        return vital;
      }
    };
  }
}
