// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
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
  private static final int CLAUSES = 25;

  /** Whether queries with a wildcard are found by their first letters, or run on every note. */
  @Param({"true", "false"})
  boolean firstLetters;

  private ThemeMatcher matcher = new ThemeMatcher(Catalogue.vocabulary());
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
    if (!firstLetters) {
      Presearcher lucenes = new TermFilteredPresearcher();
      matcher.close();
      matcher = new ThemeMatcher(Catalogue.vocabulary(), lucenes);
    }
    Map<ThemeId, ThemeQuery> queries = new HashMap<>();
    Catalogue.themes()
        .all()
        .forEach(theme -> queries.put(theme.id(), matcher.parse(theme.query()).orElseThrow()));
    Random random = new Random(300);
    List<String> words = new ArrayList<>(Catalogue.vocabulary().parts()).stream().sorted().toList();
    for (int i = queries.size(); i < QUERIES; i++) {
      queries.put(new ThemeId("gemaakt-" + i), matcher.parse(query(words, random)).orElseThrow());
    }
    matcher.register(queries);
    notes =
        Stream.of(LabelledNote.Half.values())
            .flatMap(half -> LabelledNote.read(half).stream())
            .map(LabelledNote::text)
            .toList();
  }

  private static String query(List<String> words, Random random) {
    return IntStream.range(0, CLAUSES)
        .mapToObj(i -> {
          String one = words.get(random.nextInt(words.size()));
          String other = words.get(random.nextInt(words.size()));
          return switch (i % 5) {
            case 0 -> one + other + "*";
            case 1 -> "\"" + one + " " + other + "\"~4";
            case 2 -> "(" + one + " AND " + other + "*)";
            case 3 -> "(" + one + other + " AND NOT " + other + ")";
            default -> one + other;
          };
        })
        .collect(Collectors.joining(" OR "));
  }

  /** One note. */
  @Benchmark
  public List<ThemeId> matchOneNote() {
    next = (next + 1) % notes.size();
    return matcher.match(notes.get(next));
  }

  /** Ends what the matcher runs. */
  @TearDown(Level.Trial)
  public void close() {
    matcher.close();
  }
}
