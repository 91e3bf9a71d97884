// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

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

/** Everything {@link DashboardApp} needs, from the folder of configuration and the command line. */
record DashboardAppConfig(
    DashboardSettings dashboard,
    AreaTree areas,
    ThemeCatalogue themes,
    String bootstrapServers,
    ServerSettings server) {

  private static final String EMBEDDED = "ingebed";
  private static final List<String> OPTIONS =
      List.of("--config", "--kafka", "--poort", "--beheerpoort");
  private static final List<String> SECTIONS_OF_OTHERS = List.of("intake", "streams");

  /**
   * Reads it all.
   *
   * @throws nl.rotterdam.lezenvandestad.model.config.InvalidConfig with every problem of the files
   * @throws IllegalArgumentException when the command line is not understood, in Dutch
   */
  static DashboardAppConfig read(String[] args) {
    Map<String, String> options = options(args);
    Path folder = Path.of(options.getOrDefault("--config", "config"));
    ConfigProblems problems = new ConfigProblems();
    ConfigNode root = ConfigFile.read(folder.resolve("lezen.yaml"), problems);
    String servers = servers(root.section("kafka"), Optional.ofNullable(options.get("--kafka")));
    ServerSettings server = ServerSettings.read(root.section("server"), folder, problems);
    DashboardSettings dashboard = DashboardSettings.read(root.section("dashboard"));
    // Naming them counts as reading them: their owners check what is in them.
    SECTIONS_OF_OTHERS.forEach(root::has);
    root.refuseUnread();
    Optional<AreaTree> areas = AreaCatalogue.read(folder.resolve("areas.yaml"), problems);
    Optional<ThemeCatalogue> themes =
        ThemeCatalogueFile.read(folder.resolve("themes.yaml"), problems);
    problems.throwIfAny();
    return new DashboardAppConfig(
        dashboard, areas.orElseThrow(), themes.orElseThrow(), servers, withPorts(server, options));
  }

  private static String servers(ConfigNode kafka, Optional<String> option) {
    String configured = kafka.text("bootstrap");
    kafka.has("replicatie");
    kafka.refuseUnread();
    String servers = option.orElse(configured);
    if (servers.equals(EMBEDDED)) {
      kafka.problem(
          "bootstrap", "een eigen proces heeft geen ingebedde broker: geef --kafka host:poort");
    }
    return servers;
  }

  private static ServerSettings withPorts(ServerSettings server, Map<String, String> options) {
    return new ServerSettings(
        server.host(),
        port(options, "--poort", server.port()),
        port(options, "--beheerpoort", server.managementPort()),
        server.access());
  }

  private static int port(Map<String, String> options, String name, int otherwise) {
    try {
      return Optional.ofNullable(options.get(name)).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + ": verwacht een getal", e);
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
