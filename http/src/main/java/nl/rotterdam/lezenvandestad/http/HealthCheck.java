// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

/** Whether one part of a service can do its work now. */
public interface HealthCheck {

  /** The part's name, in kebab-case. */
  String name();

  /** Asks the part; must answer at once and not throw. */
  boolean isReady();

  /** A check from its two halves. */
  static HealthCheck of(String name, java.util.function.BooleanSupplier ready) {
    return new HealthCheck() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public boolean isReady() {
        return ready.getAsBoolean();
      }
    };
  }
}
