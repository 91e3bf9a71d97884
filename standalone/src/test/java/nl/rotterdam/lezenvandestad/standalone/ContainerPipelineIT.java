// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import nl.rotterdam.lezenvandestad.testkit.ContainerBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * The pipeline on Apache Kafka's own image: where Docker answers, skipped with its reason
 * elsewhere.
 */
@Timeout(240)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContainerPipelineIT extends PipelineContract {

  private final java.util.List<ContainerBroker> started = new java.util.ArrayList<>();

  @BeforeAll
  void startBroker() {
    started.add(ContainerBroker.startOrSkip());
  }

  @AfterAll
  void stopBroker() {
    started.forEach(ContainerBroker::close);
  }

  @Override
  String bootstrapServers() {
    return started.getFirst().bootstrapServers();
  }
}
