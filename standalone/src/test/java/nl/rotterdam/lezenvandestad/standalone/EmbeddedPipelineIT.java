// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import nl.rotterdam.lezenvandestad.testkit.BrokerExtension;
import nl.rotterdam.lezenvandestad.testkit.KafkaBroker;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pipeline on the embedded broker: always. */
@Timeout(240)
@ExtendWith(BrokerExtension.class)
class EmbeddedPipelineIT extends PipelineContract {

  private final KafkaBroker broker;

  EmbeddedPipelineIT(KafkaBroker broker) {
    this.broker = broker;
  }

  @Override
  String bootstrapServers() {
    return broker.bootstrapServers();
  }
}
