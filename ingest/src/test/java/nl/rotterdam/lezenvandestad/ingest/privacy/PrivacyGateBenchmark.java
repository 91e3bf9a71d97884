// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What the gate costs on one core: notes of 300 characters, and how that grows with hostile text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class PrivacyGateBenchmark {

  private static final int LENGTH = 300;

  private static final String CLEAN =
      "Op de Beijerlandselaan en rond de markt is het rustiger dan vorige week. Ongeveer 40"
          + " jongeren van 14 tot 18 kwamen na 20.00 uur bij elkaar, er werd gezongen en er was"
          + " geen politie nodig. Winkeliers zeggen dat de twee bijeenkomsten in het Huis van de"
          + " Wijk goed deden. Op insta gaan nog filmpjes rond.  ";

  private static final String FULL =
      "De bewoner van Mathenesserweg 12 b belde vanaf 06-12345678 dat het kenteken 12-ABC-3 weer"
          + " voor de deur stond. Hij wil antwoord op jan apenstaartje voorbeeld punt nl of via"
          + " @jan_010. De man van 43 (BSN 111222333) werd boos, hij wil geld op NL91 ABNA 0417"
          + " 1643 00, zei hij om 12 uur tegen de mensen.   ";

  /** A note as most that are refused: a street with its number and a phone number. */
  private static final String FINDS =
      "Op de Beijerlandselaan en rond de markt is het rustiger dan vorige week. Ongeveer 40"
          + " jongeren van 14 tot 18 kwamen na 20.00 uur bij elkaar, er werd gezongen en er was"
          + " geen politie nodig. Een bewoner van de Putselaan 12 vraagt of we hem bellen op"
          + " 06-12345678. Op insta gaan nog filmpjes rond. Verder is het stil.  ";

  /**
   * The note; what ends in "x 2" is twice as long as the one before, and may cost twice as much.
   */
  @Param({
    "clean",
    "finds",
    "full of finds",
    "digits",
    "digits x 2",
    "signs",
    "signs x 2",
    "dots",
    "dots x 2",
    "at",
    "at x 2"
  })
  public String text = "clean";

  private final PrivacyGate gate = new PrivacyGate();
  private String note = "";

  /** Spells the note out. */
  @Setup
  public void spell() {
    note =
        switch (text) {
          case "clean" -> CLEAN.substring(0, LENGTH);
          case "finds" -> FINDS.substring(0, LENGTH);
          case "full of finds" -> FULL.substring(0, LENGTH);
          case "digits" -> "0 6-12".repeat(1_000);
          case "digits x 2" -> "0 6-12".repeat(2_000);
          case "signs" -> "1-2/3.".repeat(1_000);
          case "signs x 2" -> "1-2/3.".repeat(2_000);
          case "dots" -> "a.b1".repeat(1_500);
          case "dots x 2" -> "a.b1".repeat(3_000);
          case "at" -> "@a ".repeat(2_000);
          default -> "@a ".repeat(4_000);
        };
  }

  /** Looks for everything. */
  @Benchmark
  public List<Finding> inspect() {
    return gate.inspect(note).findings();
  }

  /** Runs it; {@code args} are JMH's. */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    new Runner(
            new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .include(PrivacyGateBenchmark.class.getName())
                .build())
        .run();
  }
}
