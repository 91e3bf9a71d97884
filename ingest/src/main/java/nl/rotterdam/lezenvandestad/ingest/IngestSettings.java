// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest;

import java.time.Duration;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.intake.IntakeSettings;
import nl.rotterdam.lezenvandestad.ingest.privacy.GatePolicy;
import nl.rotterdam.lezenvandestad.ingest.privacy.Measure;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.publish.PublishSettings;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** What the section {@code intake} of {@code lezen.yaml} says. */
public record IngestSettings(IntakeSettings intake, PublishSettings publish) {

  private static final int LARGEST_WINDOW = 5_000;

  /** Reads the section; what is wrong goes to its problems. */
  public static IngestSettings read(ConfigNode node) {
    ConfigNode privacy = node.section("privacy");
    IngestSettings settings =
        new IngestSettings(
            new IntakeSettings(
                node.integer("berichtBytes", 1024, 1_048_576),
                node.integer("openVerzoeken", 1, 10_000),
                node.integer("perSeconde", 1, 100_000),
                node.integer("controlesPerSeconde", 1, 100_000),
                node.integer("importVenster", 1, LARGEST_WINDOW),
                importLines(node),
                policy(privacy, "los"),
                policy(privacy, "import")),
            new PublishSettings(
                node.duration("schudtijd", Duration.ZERO, Duration.ofMinutes(5)),
                node.duration("bevestigtijd", Duration.ofSeconds(2), Duration.ofMinutes(2))));
    privacy.refuseUnread();
    node.refuseUnread();
    return settings;
  }

  /** One entrance: a measure for every kind of personal data, and none that lets it pass. */
  private static GatePolicy policy(ConfigNode privacy, String entrance) {
    ConfigNode measures = privacy.section(entrance);
    Set<FindingKind> refused = EnumSet.noneOf(FindingKind.class);
    for (FindingKind kind : FindingKind.values()) {
      String measure = measures.choice(kind.wire(), WireWord.words(Measure.class));
      if (measure.equals(Measure.REFUSE.wire())) {
        refused.add(kind);
      }
    }
    measures.refuseUnread();
    return new GatePolicy(refused);
  }

  private static OptionalInt importLines(ConfigNode node) {
    String key = "importRegels";
    return node.has(key)
        ? OptionalInt.of(node.integer(key, 1, Integer.MAX_VALUE))
        : OptionalInt.empty();
  }
}
