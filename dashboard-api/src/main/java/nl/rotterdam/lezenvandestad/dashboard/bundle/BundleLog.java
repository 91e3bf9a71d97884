// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.util.List;

/**
 * Where bundles are kept. After a restart the same reports must be in the same bundles: who saw
 * both sides of it could else subtract the one from the other.
 */
public interface BundleLog {

  /** Every bundle that is kept. */
  List<Bundle> read();

  /**
   * Keeps these, all or none; returns when they are kept.
   *
   * @throws RuntimeException when it is not sure that they are: {@link #read} tells
   */
  void append(List<Bundle> bundles);
}
