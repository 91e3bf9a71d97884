// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundle;
import nl.rotterdam.lezenvandestad.dashboard.bundle.BundleLog;

/** Keeps bundles in memory; fails when a test says so. */
public final class MemoryLog implements BundleLog {

  private final List<Bundle> bundles = new ArrayList<>();
  private boolean failing;

  public void failing(boolean next) {
    failing = next;
  }

  @Override
  public List<Bundle> read() {
    return List.copyOf(bundles);
  }

  @Override
  public void append(List<Bundle> more) {
    if (failing) {
      throw new IllegalStateException("not kept");
    }
    bundles.addAll(more);
  }
}
