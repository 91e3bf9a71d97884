// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.util.List;
import nl.rotterdam.lezenvandestad.http.Fault;
import nl.rotterdam.lezenvandestad.model.config.InvalidConfig;
import nl.rotterdam.lezenvandestad.process.ServiceProcess;
import nl.rotterdam.lezenvandestad.process.UncaughtFault;
import org.slf4j.LoggerFactory;

/** What {@code ./lezen} runs. */
public final class LezenApp {

  private LezenApp() {}

  /** Runs one command; {@code run} when none is named. */
  @SuppressWarnings("SystemOut") // a mistake is for the person at the terminal
  public static void main(String[] arguments) {
    UncaughtFault.hearAll();
    try {
      List<String> all = List.of(arguments);
      String command = all.isEmpty() ? "run" : all.getFirst();
      run(command, all.subList(Math.min(1, all.size()), all.size()));
    } catch (InvalidConfig | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(ServiceProcess.FAILED);
    } catch (Exception | Error e) { // an Error too: who waits at a terminal is told that it ended
      System.err.println();
      System.err.println("Er ging iets mis: " + e);
      System.err.println("Het logboek in de map van de gegevens zegt meer.");
      LoggerFactory.getLogger(LezenApp.class).error("the command ended: {}", Fault.describe(e));
      System.exit(ServiceProcess.FAILED);
    }
  }

  private static void run(String command, List<String> arguments) throws Exception {
    Console console = Console.ofProcess();
    Places places = Places.ofProcess();
    switch (command) {
      case "run" -> new RunCommand(console, places).run(arguments);
      case "import" -> new ImportCommand(console, places).run(arguments);
      case "privacy-proof" -> {
        if (!new ProofCommand(console, places).run(arguments)) {
          System.exit(ServiceProcess.FAILED);
        }
      }
      case "privacy-score" -> new PrivacyScoreCommand(console, places).run(arguments);
      case "evalueer" -> new EvaluateCommand(console, places).run(arguments);
      case "attack" -> new AttackCommand(console, places).run(arguments);
      case "wis" -> new EraseCommand(console, places).run(arguments);
      case "bewaartermijnen" -> new RetentionCommand(console, places).run(arguments);
      case "sleutel" -> new KeyCommand(console).run(arguments);
      default ->
          throw new IllegalArgumentException(
              "Deze opdracht kennen wij niet; ./lezen help zegt welke er zijn.");
    }
  }

  /** Ends the process because a part stopped for good. */
  @SuppressWarnings("SystemOut") // the last word to the person at the terminal
  static void fail() {
    System.err.println("Een onderdeel is gestopt; het logboek zegt waarom.");
    System.exit(ServiceProcess.FAILED);
  }
}
