// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what is read. No label names a cell. Thread-safe. */
final class ReadMetrics {

  private final Counter read;
  private final Counter unreadable;
  private final AtomicLong cells = new AtomicLong();
  private final AtomicLong behind = new AtomicLong();

  ReadMetrics(MeterRegistry registry) {
    read = registry.counter("dashboard.records.read");
    unreadable = registry.counter("dashboard.records.unreadable");
    registry.gauge("dashboard.cells", cells);
    registry.gauge("dashboard.records.behind", behind);
  }

  void read(int records) {
    read.increment(records);
  }

  void unreadable() {
    unreadable.increment();
  }

  void cells(int count) {
    cells.set(count);
  }

  void behind(long records) {
    behind.set(records);
  }
}
