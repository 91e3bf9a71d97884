// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.score;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import nl.rotterdam.lezenvandestad.ingest.privacy.PrivacyGate;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.LabelledNote;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.ScoredNote;

/** How fast the gate reads, on one thread. */
public final class Pace {

  private static final long WARM_UP = Duration.ofSeconds(2).toNanos();
  private static final int PASSES = 15;
  private static final double SECOND = Duration.ofSeconds(1).toNanos();

  private Pace() {}

  /** Notes per second: the median of several passes over all notes, after a warm-up. */
  public static double notesPerSecond(PrivacyGate gate, List<LabelledNote> notes) {
    for (long spent = 0; spent < WARM_UP; ) {
      spent += pass(gate, notes);
    }
    long[] passes =
        LongStream.generate(() -> pass(gate, notes)).limit(PASSES).sorted().toArray();
    return notes.size() * SECOND / passes[PASSES / 2];
  }

  /** In nanoseconds, at least one. */
  private static long pass(PrivacyGate gate, List<LabelledNote> notes) {
    long start = System.nanoTime();
    notes.forEach(note -> ScoredNote.by(gate, note));
    return Math.max(1, System.nanoTime() - start);
  }
}
