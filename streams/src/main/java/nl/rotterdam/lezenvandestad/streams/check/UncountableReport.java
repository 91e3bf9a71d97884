// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.check;

/** A report that can never be counted, however often it is tried. Its class is its whole reason. */
public abstract sealed class UncountableReport extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private UncountableReport(String reason) {
    super(reason);
  }

  /** The record has no key. */
  public static final class EmptyReport extends UncountableReport {
    private static final long serialVersionUID = 1L;

    EmptyReport() {
      super("no key");
    }
  }

  /** The key is not the id: a retry could be counted twice. */
  public static final class KeyIsNotItsId extends UncountableReport {
    private static final long serialVersionUID = 1L;

    KeyIsNotItsId() {
      super("the key is not the report's id");
    }
  }

  /** The area is not in the catalogue. */
  public static final class UnknownArea extends UncountableReport {
    private static final long serialVersionUID = 1L;

    UnknownArea() {
      super("the area is not in the catalogue");
    }
  }

  /** The time lies further ahead than clocks differ. */
  public static final class ObservedInTheFuture extends UncountableReport {
    private static final long serialVersionUID = 1L;

    ObservedInTheFuture() {
      super("the time lies in the future");
    }
  }
}
