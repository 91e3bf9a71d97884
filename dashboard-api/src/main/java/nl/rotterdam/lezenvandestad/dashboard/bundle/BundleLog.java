// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.util.List;

/**
 * Where bundles are kept. After a restart the same reports must be in the same bundles: who saw
 * both sides of it could else subtract the one from the other.
 */
public interface BundleLog {

  /** Every bundle that is kept, and what is left of those that were withdrawn. */
  List<Kept> read();

  /**
   * Keeps these, all or none; returns when they are kept.
   *
   * @throws RuntimeException when it is not sure that they are: {@link #read} tells
   */
  void append(List<Bundle> bundles);

  /**
   * Keeps these in place of the bundles they were, all or none; one without reports goes for good.
   *
   * @throws RuntimeException when it is not sure that they are: {@link #read} tells
   */
  void withdraw(List<Withdrawn> withdrawn);
}
