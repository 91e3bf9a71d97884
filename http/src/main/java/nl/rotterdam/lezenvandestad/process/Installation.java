// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.http.ServerSettings;
import nl.rotterdam.lezenvandestad.model.area.AreaCatalogue;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.config.ConfigFile;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogueFile;
import nl.rotterdam.lezenvandestad.model.topic.Broker;

/** The folder of configuration as it was read, mistakes included. Not thread-safe. */
public final class Installation {

  /** The options that every process knows. */
  public static final List<String> OPTIONS =
      List.of("--config", "--kafka", "--poort", "--beheerpoort", "--data");

  /** What {@code kafka.bootstrap} says when the broker runs in the same process. */
  public static final String EMBEDDED = "ingebed";

  private static final List<String> SECTIONS = List.of("intake", "streams", "dashboard");
  private static final int MOST_REPLICAS = 5;

  private final Path folder;
  private final Options options;
  private final ConfigProblems problems = new ConfigProblems();
  private final ConfigNode root;
  private final Broker broker;
  private final ServerSettings server;
  private final Optional<AreaTree> areas;
  private final Optional<ThemeCatalogue> themes;

  /** Reads the folder that the options name; {@code config} when they name none. */
  public Installation(Options options) {
    this.options = options;
    this.folder = Path.of(options.value("--config").orElse("config"));
    this.root = ConfigFile.read(folder.resolve("lezen.yaml"), problems);
    this.broker = readBroker(root.section("kafka"));
    this.server = readServer(root.section("server"));
    this.areas = AreaCatalogue.read(folder.resolve("areas.yaml"), problems);
    this.themes = ThemeCatalogueFile.read(folder.resolve("themes.yaml"), problems);
    // Naming them counts as reading them: each is read by the service that owns it.
    SECTIONS.forEach(root::has);
    root.refuseUnread();
  }

  private Broker readBroker(ConfigNode kafka) {
    String configured = kafka.text("bootstrap");
    int replication = kafka.integer("replicatie", 1, MOST_REPLICAS);
    kafka.refuseUnread();
    return new Broker(options.value("--kafka").orElse(configured), (short) replication);
  }

  private ServerSettings readServer(ConfigNode node) {
    ServerSettings read = ServerSettings.read(node, folder, problems);
    return new ServerSettings(
        read.host(),
        options.number("--poort").orElse(read.port()),
        options.number("--beheerpoort").orElse(read.managementPort()),
        read.access());
  }

  /** A service's own section of {@code lezen.yaml}. */
  public ConfigNode section(String name) {
    return root.section(name);
  }

  /** Another file of the folder. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /** Where mistakes are collected. */
  public ConfigProblems problems() {
    return problems;
  }

  /** The broker, which may be the embedded one. */
  public Broker broker() {
    return broker;
  }

  /** The broker of a process that has none of its own; {@code ingebed} is then a mistake. */
  public Broker otherBroker() {
    if (broker.bootstrapServers().equals(EMBEDDED)) {
      root.section("kafka")
          .problem("bootstrap", "dit proces heeft geen eigen broker: geef --kafka host:poort");
    }
    return broker;
  }

  /** Where to listen. */
  public ServerSettings server() {
    return server;
  }

  /**
   * Ends the reading.
   *
   * @throws nl.rotterdam.lezenvandestad.model.config.InvalidConfig with every mistake in the folder
   */
  public void check() {
    problems.throwIfAny();
  }

  /** The areas; after {@link #check()}. */
  public AreaTree areas() {
    return areas.orElseThrow();
  }

  /** The themes; after {@link #check()}. */
  public ThemeCatalogue themes() {
    return themes.orElseThrow();
  }
}
