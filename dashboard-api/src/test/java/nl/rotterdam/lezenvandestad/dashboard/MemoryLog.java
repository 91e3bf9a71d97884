// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundle;
import nl.rotterdam.lezenvandestad.dashboard.bundle.BundleLog;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Kept;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Withdrawn;

/** Keeps bundles in memory; fails when a test says so. */
public final class MemoryLog implements BundleLog {

  private final List<Kept> bundles = new ArrayList<>();
  private boolean failing;

  public void failing(boolean next) {
    failing = next;
  }

  @Override
  public List<Kept> read() {
    return List.copyOf(bundles);
  }

  @Override
  public void append(List<Bundle> more) {
    failWhenAsked();
    bundles.addAll(more);
  }

  @Override
  public void withdraw(List<Withdrawn> withdrawn) {
    failWhenAsked();
    for (Withdrawn next : withdrawn) {
      bundles.removeIf(kept -> isOfTheSame(kept, next));
      if (!next.taken().isEmpty()) {
        bundles.add(next);
      }
    }
  }

  private static boolean isOfTheSame(Kept kept, Withdrawn next) {
    return kept.cell().equals(next.cell())
        && kept.week().equals(next.week())
        && kept.madeAt().equals(next.madeAt());
  }

  private void failWhenAsked() {
    if (failing) {
      throw new IllegalStateException("not kept");
    }
  }
}
