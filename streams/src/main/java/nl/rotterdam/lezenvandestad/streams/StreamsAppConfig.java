// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.http.ServerSettings;
import nl.rotterdam.lezenvandestad.model.area.AreaCatalogue;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.config.ConfigFile;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogueFile;
import nl.rotterdam.lezenvandestad.streams.indicator.AlertingSettings;

/** Everything {@link StreamsApp} needs, from the folder of configuration and the command line. */
record StreamsAppConfig(
    StreamsSettings streams, City city, Broker broker, ServerSettings server, Path state) {

  private static final String EMBEDDED = "ingebed";
  private static final List<String> OPTIONS =
      List.of("--config", "--kafka", "--poort", "--beheerpoort", "--data");
  private static final List<String> SECTIONS_OF_OTHERS = List.of("intake", "dashboard");
  private static final int MAX_REPLICATION = 5;

  /**
   * Reads it all.
   *
   * @throws nl.rotterdam.lezenvandestad.model.config.InvalidConfig with every problem of the files
   * @throws IllegalArgumentException when the command line is not understood, in Dutch
   */
  static StreamsAppConfig read(String[] args) {
    Map<String, String> options = options(args);
    Path folder = Path.of(options.getOrDefault("--config", "config"));
    ConfigProblems problems = new ConfigProblems();
    ConfigNode root = ConfigFile.read(folder.resolve("lezen.yaml"), problems);
    Broker broker = broker(root.section("kafka"), Optional.ofNullable(options.get("--kafka")));
    ServerSettings server = ServerSettings.read(root.section("server"), folder, problems);
    StreamsSettings streams = StreamsSettings.read(root.section("streams"));
    // Naming them counts as reading them: their owners check what is in them.
    SECTIONS_OF_OTHERS.forEach(root::has);
    root.refuseUnread();
    Optional<AreaTree> areas = AreaCatalogue.read(folder.resolve("areas.yaml"), problems);
    Optional<ThemeCatalogue> themes =
        ThemeCatalogueFile.read(folder.resolve("themes.yaml"), problems);
    AlertingSettings alerting = AlertingSettings.read(folder.resolve("alerting.yaml"), problems);
    problems.throwIfAny();
    return new StreamsAppConfig(
        streams,
        new City(areas.orElseThrow(), themes.orElseThrow(), alerting),
        broker,
        withPort(server, options),
        Path.of(options.getOrDefault("--data", "data/streams")));
  }

  private static Broker broker(ConfigNode kafka, Optional<String> option) {
    String servers = option.orElseGet(() -> kafka.text("bootstrap"));
    if (servers.equals(EMBEDDED)) {
      kafka.problem(
          "bootstrap", "een eigen proces heeft geen ingebedde broker: geef --kafka host:poort");
    }
    kafka.has("bootstrap");
    int replication = kafka.integer("replicatie", 1, MAX_REPLICATION);
    kafka.refuseUnread();
    return new Broker(servers, (short) replication);
  }

  private static ServerSettings withPort(ServerSettings server, Map<String, String> options) {
    int port =
        Optional.ofNullable(options.get("--beheerpoort"))
            .map(StreamsAppConfig::port)
            .orElse(server.managementPort());
    return new ServerSettings(server.host(), server.port(), port, server.access());
  }

  private static int port(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("--beheerpoort: verwacht een getal", e);
    }
  }

  private static Map<String, String> options(String[] args) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      if (!OPTIONS.contains(args[i]) || i + 1 == args.length) {
        throw new IllegalArgumentException(
            "Onbekende optie of zonder waarde. Bekend zijn: " + String.join(", ", OPTIONS));
      }
      options.put(args[i], args[i + 1]);
    }
    return options;
  }
}
