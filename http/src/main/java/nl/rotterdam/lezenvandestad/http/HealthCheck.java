// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

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
  default boolean isVital() {
    return true;
  }

  /** A check that is told and holds nothing up. */
  static HealthCheck advisory(String name, java.util.function.BooleanSupplier well) {
    HealthCheck vital = of(name, well);
    return new HealthCheck() {
      @Override
      public String name() {
        return vital.name();
      }

      @Override
      public boolean isReady() {
        return vital.isReady();
      }

      @Override
      public boolean isVital() {
        return false;
      }
    };
  }

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
