// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest;

import java.time.Duration;
import nl.rotterdam.lezenvandestad.ingest.intake.IntakeSettings;
import nl.rotterdam.lezenvandestad.ingest.publish.PublishSettings;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;

/** What the section {@code intake} of {@code lezen.yaml} says. */
public record IngestSettings(IntakeSettings intake, PublishSettings publish) {

  /** Reads the section; what is wrong goes to its problems. */
  public static IngestSettings read(ConfigNode node) {
    IngestSettings settings =
        new IngestSettings(
            new IntakeSettings(
                node.integer("berichtBytes", 1024, 1_048_576),
                node.integer("openVerzoeken", 1, 10_000),
                node.integer("perSeconde", 1, 100_000),
                node.integer("importVenster", 1, 10_000)),
            new PublishSettings(
                node.duration("schudtijd", Duration.ZERO, Duration.ofMinutes(5)),
                node.duration("bevestigtijd", Duration.ofSeconds(2), Duration.ofMinutes(2))));
    node.refuseUnread();
    return settings;
  }
}
