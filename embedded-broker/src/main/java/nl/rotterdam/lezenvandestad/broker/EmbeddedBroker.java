// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A running node. Thread-safe. */
public final class EmbeddedBroker implements AutoCloseable {

  /** Any fixed id serves: the node never meets another cluster. */
  private static final String CLUSTER_ID = "TGV6ZW5WYW5EZVN0YQ";

  private final BrokerSettings settings;
  private final KafkaRaftServer server;

  private EmbeddedBroker(BrokerSettings settings, KafkaRaftServer server) {
    this.settings = settings;
    this.server = server;
  }

  /**
   * Starts the node and returns when it serves clients. A fresh folder is formatted first.
   *
   * @throws IllegalStateException when the node does not start
   */
  public static EmbeddedBroker start(BrokerSettings settings) {
    format(settings);
    KafkaConfig config = KafkaConfig.fromProps(settings.toProperties(), false);
    KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
    server.startup();
    return new EmbeddedBroker(settings, server);
  }

  private static void format(BrokerSettings settings) {
    Path data = settings.data();
    try {
      Files.createDirectories(data);
      new Formatter()
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .setClusterId(CLUSTER_ID)
          .setNodeId(settings.nodeId())
          .addDirectory(data.toString())
          .setMetadataLogDirectory(data.toString())
          .setControllerListenerName(BrokerSettings.CONTROLLER)
          .setIgnoreFormatted(true)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException("the data folder of the broker cannot be used", e);
    }
  }

  /** Where clients connect. */
  public String bootstrapServers() {
    return settings.bootstrapServers();
  }

  /** Stops the node cleanly and waits until it is down. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
