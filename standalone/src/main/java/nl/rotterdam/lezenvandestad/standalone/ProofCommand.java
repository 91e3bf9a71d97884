// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.process.Options;
import nl.rotterdam.lezenvandestad.standalone.proof.PrivacyProof;
import nl.rotterdam.lezenvandestad.standalone.proof.ProvenJvm;
import nl.rotterdam.lezenvandestad.standalone.proof.Verdict;

/** {@code ./lezen privacy-proof}: shows that personal data stay nowhere, or where they do. */
final class ProofCommand {

  private static final String CONFIG = "--config";
  private static final String COUNT = "--aantal";
  private static final String SEED = "--zaad";
  private static final String FOLDER = "--map";
  private static final int DEFAULT_COUNT = 2_278;
  private static final long NANOS = 1_000_000_000;
  private static final int DEFAULT_SEED = 2026;

  private final Console console;
  private final Places places;

  ProofCommand(Console console, Places places) {
    this.console = console;
    this.places = places;
  }

  /** Whether nothing was found. */
  boolean run(List<String> arguments) throws Exception {
    Options options = Options.read(arguments, List.of(CONFIG, COUNT, SEED, FOLDER), List.of());
    Path config =
        options.value(CONFIG).map(places::fromCaller).orElse(places.home().resolve("config"));
    refuseKeys(config);
    int seed = options.number(SEED).orElse(DEFAULT_SEED);
    Optional<Path> kept = options.value(FOLDER).map(places::fromCaller);
    Path scratch =
        kept.isPresent()
            ? Files.createDirectories(kept.get())
            : Files.createTempDirectory("lezen-privacy-proof");
    console.say("Privacybewijs, zaad " + seed);
    long begin = System.nanoTime();
    PrivacyProof proof =
        new PrivacyProof(
            scratch,
            ProvenJvm.likeThisOne(LezenApp.class, config),
            seed,
            options.number(COUNT).orElse(DEFAULT_COUNT),
            step -> console.say(time(begin) + step + " ..."));
    Verdict verdict = proof.run();
    verdict.lines().forEach(console::say);
    console.say("Duur:" + time(begin));
    if (verdict.isPassed() && kept.isEmpty()) {
      delete(scratch);
    } else {
      console.say("Alles wat geschreven is, staat in " + scratch);
    }
    return verdict.isPassed();
  }

  private static String time(long begin) {
    return "%4d s  ".formatted((System.nanoTime() - begin) / NANOS);
  }

  /** The canaries bring no key. */
  private static void refuseKeys(Path config) {
    Installation installation =
        new Installation(
            Options.read(List.of(CONFIG, config.toString()), Installation.OPTIONS, List.of()));
    if (!(installation.server().access() instanceof AccessPolicy.Open)) {
      throw new IllegalArgumentException(
          "Deze configuratie vraagt om sleutels: gebruik er een zonder 'toegang'.");
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(path -> {
            try {
              Files.delete(path);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
