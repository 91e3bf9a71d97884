// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.testkit;

import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** Apache Kafka's own image, where Docker answers. */
public final class ContainerBroker implements KafkaBroker, AutoCloseable {

  private static final DockerImageName IMAGE = DockerImageName.parse("apache/kafka:4.3.1");

  private final KafkaContainer container;

  private ContainerBroker(KafkaContainer container) {
    this.container = container;
  }

  /** Starts a container; a test that asks for one is skipped, with this reason, without Docker. */
  public static ContainerBroker startOrSkip() {
    Assumptions.assumeTrue(
        DockerClientFactory.instance().isDockerAvailable(),
        "no Docker engine answers here: the suite ran on the embedded broker alone");
    KafkaContainer container = new KafkaContainer(IMAGE);
    container.start();
    return new ContainerBroker(container);
  }

  @Override
  public String bootstrapServers() {
    return container.getBootstrapServers();
  }

  @Override
  public void close() {
    container.close();
  }
}
