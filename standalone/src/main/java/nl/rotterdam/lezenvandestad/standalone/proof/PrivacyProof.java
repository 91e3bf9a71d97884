// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import nl.rotterdam.lezenvandestad.standalone.proof.Verdict.Sent;
import nl.rotterdam.lezenvandestad.standalone.proof.canary.Canary;
import nl.rotterdam.lezenvandestad.standalone.proof.canary.CanaryFactory;
import nl.rotterdam.lezenvandestad.standalone.proof.disk.DiskSearch;
import nl.rotterdam.lezenvandestad.standalone.proof.disk.SearchReport;
import nl.rotterdam.lezenvandestad.standalone.proof.disk.Secret;

/**
 * Sends canaries through every entrance of the real system, stops it, and searches every byte that
 * it wrote.
 */
public final class PrivacyProof {

  /** The fewest canaries that make a proof. */
  public static final int FEWEST = 2_000;

  /** The most: there are no more surnames that only one canary bears. */
  public static final int MOST = 3_000;

  private static final int CLEAN_PER_ENTRANCE = 20;
  private static final List<Entrance> KEEPING =
      List.of(Entrance.SINGLE, Entrance.BULK, Entrance.IMPORT);

  private final Path scratch;
  private final ProvenJvm jvm;
  private final long seed;
  private final int canaries;
  private final Steps steps;

  /** Hears how far it is. */
  @FunctionalInterface
  public interface Steps {

    /** Begins a step, told in Dutch. */
    void begin(String step);
  }

  /**
   * @param scratch an empty folder; what the system writes comes in its folder {@code systeem}
   * @param canaries how many notes with a canary, from {@link #FEWEST} to {@link #MOST}
   */
  public PrivacyProof(Path scratch, ProvenJvm jvm, long seed, int canaries, Steps steps) {
    if (canaries < FEWEST || canaries > MOST) {
      throw new IllegalArgumentException("Stuur er " + FEWEST + " tot en met " + MOST + ".");
    }
    this.scratch = scratch;
    this.jvm = jvm;
    this.seed = seed;
    this.canaries = canaries;
    this.steps = steps;
  }

  /** Does it all, and leaves the scratch folder as it is then. */
  public Verdict run() throws IOException, InterruptedException {
    Path written = Files.createDirectories(scratch.resolve("systeem"));
    Map<Entrance, List<Canary>> notes = notes();
    steps.begin("Systeem starten");
    Map<Entrance, Map<Integer, Integer>> answers;
    try (ProvenSystem system = ProvenSystem.start(written, jvm)) {
      Entrances entrances = new Entrances(system, requests(), scratch.resolve("import.jsonl"));
      for (Map.Entry<Entrance, List<Canary>> entry : notes.entrySet()) {
        steps.begin("Versturen: " + entry.getKey().dutch());
        entrances.send(entry.getKey(), entry.getValue());
      }
      answers = entrances.answers();
      steps.begin("Tellen en stoppen");
      system.awaitCounted();
      system.writeDownWhatAnOperatorSees();
    }
    steps.begin("Zoeken");
    List<Sent> sent = sent(notes);
    return new Verdict(sent, answers, search(written, sent));
  }

  private Requests requests() {
    return new Requests(
        RandomGeneratorFactory.of("L64X128MixRandom").create(seed),
        InstantSource.system().instant().truncatedTo(ChronoUnit.HOURS));
  }

  /** Each variety goes through each entrance, as often as the number allows. */
  private Map<Entrance, List<Canary>> notes() {
    CanaryFactory factory = new CanaryFactory(seed);
    List<Canary> made = factory.canaries(canaries);
    Entrance[] entrances = Entrance.values();
    Map<Entrance, List<Canary>> notes = new LinkedHashMap<>();
    for (int i = 0; i < made.size(); i++) {
      Entrance entrance = entrances[i / factory.varieties() % entrances.length];
      notes.computeIfAbsent(entrance, any -> new ArrayList<>()).add(made.get(i));
    }
    for (Entrance entrance : KEEPING) {
      for (int i = 0; i < CLEAN_PER_ENTRANCE; i++) {
        notes.computeIfAbsent(entrance, any -> new ArrayList<>()).add(factory.clean());
      }
    }
    return notes;
  }

  private static List<Sent> sent(Map<Entrance, List<Canary>> notes) {
    List<Sent> sent = new ArrayList<>();
    notes.forEach(
        (entrance, canaries) -> canaries.forEach(canary -> sent.add(new Sent(canary, entrance))));
    return sent;
  }

  private static SearchReport search(Path written, List<Sent> sent) throws IOException {
    List<Secret> secrets =
        sent.stream()
            .flatMap(note -> note.canary().secrets(note.entrance().masks()).stream())
            .toList();
    return DiskSearch.search(written, secrets);
  }
}
