// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Speaks to the person at the terminal. Not thread-safe. */
public final class Console {

  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final int BAR = 30;
  private static final int BILLION = 1_000_000_000;

  private final PrintStream out;
  private final boolean terminal;
  private int shownPercent = -1;

  /**
   * @param terminal whether lines can be written over; without, a bar shows every tenth part alone
   */
  public Console(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** The terminal of this process. */
  @SuppressWarnings("SystemOut") // this is where the launcher speaks
  public static Console ofProcess() {
    return new Console(
        System.out,
        Optional.ofNullable(System.console()).filter(console -> console.isTerminal()).isPresent());
  }

  /** Prints a line. */
  public void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Does a step that takes a moment, and tells how long it took. */
  public <T> T step(String what, Supplier<T> work) {
    out.printf(DUTCH, "  %-42s", what + " ...");
    out.flush();
    long start = System.nanoTime();
    T result = work.get();
    out.printf(DUTCH, "%5.1f s%n", (double) (System.nanoTime() - start) / BILLION);
    out.flush();
    return result;
  }

  /** Shows how far something is. */
  public void progress(String what, long done, long total) {
    int percent = total == 0 ? 100 : (int) (100 * done / total);
    if (percent == shownPercent || (!terminal && percent / 10 == shownPercent / 10)) {
      return;
    }
    shownPercent = percent;
    int filled = BAR * percent / 100;
    String bar = "#".repeat(filled) + ".".repeat(BAR - filled);
    out.printf(
        DUTCH,
        "%s  %s [%s] %3d %%  %,d van %,d%s",
        terminal ? "\r" : "",
        what,
        bar,
        percent,
        done,
        total,
        terminal && done < total ? "" : "\n");
    out.flush();
    if (done >= total) {
      shownPercent = -1;
    }
  }
}
