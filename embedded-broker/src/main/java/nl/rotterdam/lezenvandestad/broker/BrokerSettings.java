// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.broker;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * One node, broker and controller at once.
 *
 * @param data the folder of its data
 * @param nodeId its number, unique in the cluster
 * @param port where clients connect on 127.0.0.1
 * @param controllers the controller port of every node of the cluster, by node id, itself included
 */
public record BrokerSettings(Path data, int nodeId, int port, Map<Integer, Integer> controllers) {

  static final String CONTROLLER = "CONTROLLER";
  private static final String CLIENTS = "CLIENTS";
  private static final String HOST = "127.0.0.1";

  /**
   * @throws IllegalArgumentException when the node itself is not among the controllers
   */
  public BrokerSettings {
    controllers = Map.copyOf(controllers);
    if (!controllers.containsKey(nodeId)) {
      throw new IllegalArgumentException("node " + nodeId + " is not among the controllers");
    }
  }

  /** A cluster of one, on free ports. */
  public static BrokerSettings single(Path data) {
    List<Integer> ports = FreePorts.find(2);
    return new BrokerSettings(data, 1, ports.getFirst(), Map.of(1, ports.getLast()));
  }

  /** Where clients connect. */
  public String bootstrapServers() {
    return HOST + ":" + port;
  }

  Properties toProperties() {
    Properties properties = new Properties();
    network(properties);
    internalTopics(properties);
    smallMachine(properties);
    properties.setProperty("auto.create.topics.enable", "false");
    properties.setProperty("log.dirs", data.toString());
    return properties;
  }

  private void network(Properties properties) {
    int controller = controllers.getOrDefault(nodeId, 0);
    String voters =
        controllers.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(voter -> voter.getKey() + "@" + HOST + ":" + voter.getValue())
            .collect(Collectors.joining(","));
    String clients = CLIENTS + "://" + HOST + ":" + port;
    properties.setProperty("process.roles", "broker,controller");
    properties.setProperty("node.id", Integer.toString(nodeId));
    properties.setProperty("controller.quorum.voters", voters);
    properties.setProperty("controller.listener.names", CONTROLLER);
    properties.setProperty(
        "listeners", clients + "," + CONTROLLER + "://" + HOST + ":" + controller);
    properties.setProperty("advertised.listeners", clients);
    properties.setProperty("inter.broker.listener.name", CLIENTS);
    properties.setProperty(
        "listener.security.protocol.map", CLIENTS + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
  }

  private void internalTopics(Properties properties) {
    String replicas = Integer.toString(Math.min(3, controllers.size()));
    String inSync = controllers.size() >= 3 ? "2" : "1";
    for (String topic : List.of("transaction.state.log.", "share.coordinator.state.topic.")) {
      properties.setProperty(topic + "replication.factor", replicas);
      properties.setProperty(topic + "min.isr", inSync);
    }
    properties.setProperty("offsets.topic.replication.factor", replicas);
    properties.setProperty("default.replication.factor", replicas);
    properties.setProperty("min.insync.replicas", inSync);
    // The defaults (50 partitions each) are for clusters of hundreds of groups.
    properties.setProperty("offsets.topic.num.partitions", "2");
    properties.setProperty("transaction.state.log.num.partitions", "2");
    properties.setProperty("share.coordinator.state.topic.num.partitions", "1");
  }

  /** Fewer threads and smaller buffers than a data centre's broker, and no waiting at the start. */
  private void smallMachine(Properties properties) {
    properties.setProperty("group.initial.rebalance.delay.ms", "0");
    properties.setProperty("num.network.threads", "2");
    properties.setProperty("num.io.threads", "4");
    properties.setProperty("num.recovery.threads.per.data.dir", "2");
    properties.setProperty("log.cleaner.dedupe.buffer.size", "16777216");
    properties.setProperty("socket.request.max.bytes", "33554432");
    properties.setProperty("initial.broker.registration.timeout.ms", "60000");
    properties.setProperty("broker.heartbeat.interval.ms", "500");
    properties.setProperty("broker.session.timeout.ms", "5000");
    // The last transaction of a killed instance holds up its readers until it is ended.
    properties.setProperty("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
    if (controllers.size() == 1) {
      // Alone there is nobody to leave the election to.
      properties.setProperty("controller.quorum.election.timeout.ms", "100");
      properties.setProperty("controller.quorum.election.backoff.max.ms", "100");
    }
  }
}
