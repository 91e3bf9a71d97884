// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.broker.BrokerSettings;
import nl.rotterdam.lezenvandestad.broker.EmbeddedBroker;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.process.Options;
import nl.rotterdam.lezenvandestad.process.ServiceProcess;
import nl.rotterdam.lezenvandestad.standalone.retention.Inventory;
import nl.rotterdam.lezenvandestad.standalone.retention.Inventory.Found;

/**
 * {@code ./lezen bewaartermijnen}: per store what it holds, how long that may be kept, and how old
 * the oldest is. Ends with status 1 when something is older than allowed.
 */
final class RetentionCommand {

  private static final String ROW = "  %-58s %-41s %-14s %-17s %s";
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

  private final Console console;
  private final Places places;

  RetentionCommand(Console console, Places places) {
    this.console = console;
    this.places = places;
  }

  void run(List<String> arguments) throws InterruptedException {
    Options options = places.options(arguments, List.of());
    Path data = places.data(options);
    LogFile.under(data);
    Installation installation = new Installation(options);
    installation.check();
    String configured = installation.broker().bootstrapServers();
    boolean overdue =
        configured.equals(Installation.EMBEDDED) ? showOfFolder(data) : show(configured, data);
    if (overdue) {
      System.exit(ServiceProcess.FAILED);
    }
  }

  private boolean showOfFolder(Path data) throws InterruptedException {
    Optional<DataFolder> free = DataFolder.take(data);
    if (free.isEmpty()) {
      return show(DataFolder.brokerOfHolder(data), data);
    }
    try (DataFolder _ = free.get();
        EmbeddedBroker broker =
            EmbeddedBroker.start(BrokerSettings.single(data.resolve("kafka")))) {
      return show(broker.bootstrapServers(), data);
    }
  }

  private boolean show(String broker, Path data) throws InterruptedException {
    Instant now = InstantSource.system().instant();
    List<Found> found = new Inventory(broker, now).all(data);
    console.say(ROW.formatted("opslag", "bevat", "mag blijven", "oudste (UTC)", ""));
    found.forEach(store -> console.say(row(store)));
    boolean overdue = found.stream().anyMatch(Found::overdue);
    console.say(
        overdue
            ? "  Er staat iets dat er niet meer mag staan."
            : "  Alles is binnen zijn termijn.");
    return overdue;
  }

  private static String row(Found store) {
    return ROW.formatted(
            store.name(),
            store.holds(),
            store.kept().map(kept -> kept.toDays() + " dagen").orElse("tot een nieuwe"),
            store.oldest().map(MINUTE::format).orElse("leeg"),
            store.overdue() ? "TE OUD" : "")
        .stripTrailing();
  }
}
