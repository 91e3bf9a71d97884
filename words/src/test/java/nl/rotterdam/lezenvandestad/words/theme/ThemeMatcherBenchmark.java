// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What matching one note costs with 300 queries: those of the file, and others of the same shape
 * and length made of known words. One thread; a note of the labelled set each time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ThemeMatcherBenchmark {

  private static final int QUERIES = 300;

  private final ThemeMatcher matcher = new ThemeMatcher(Catalogue.vocabulary());
  private List<String> notes = List.of();
  private int next;

  /** Runs it; the figures stand in docs/themes.md. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(ThemeMatcherBenchmark.class.getSimpleName()).build())
        .run();
  }

  /** Registers the queries. */
  @Setup(Level.Trial)
  public void registerQueries() {
    matcher.matchOnly(ManyQueries.of(QUERIES, matcher, Catalogue.vocabulary()));
    notes =
        Stream.of(LabelledNote.Half.values())
            .flatMap(half -> LabelledNote.read(half).stream())
            .map(LabelledNote::text)
            .toList();
  }

  /** One note. */
  @Benchmark
  public List<ThemeId> matchOneNote() {
    next = (next + 1) % notes.size();
    return matcher.match(notes.get(next));
  }
}
