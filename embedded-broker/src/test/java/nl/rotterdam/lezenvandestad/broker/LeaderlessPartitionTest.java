// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kafka.server.metadata.KRaftMetadataCache;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.metadata.PartitionRecord;
import org.apache.kafka.common.metadata.TopicRecord;
import org.apache.kafka.common.network.ListenerName;
import org.apache.kafka.image.MetadataDelta;
import org.apache.kafka.image.MetadataImage;
import org.apache.kafka.image.MetadataProvenance;
import org.apache.kafka.server.common.KRaftVersion;
import org.junit.jupiter.api.Test;

/**
 * What the transaction coordinator is told of a partition that has no leader just now, as after
 * {@code kill -9} of a lone node. Kafka 4.3 and 4.4 tell it that there is no such partition
 * (KAFKA-20734): the coordinator then ends the transaction without a marker, and whoever reads what
 * is committed waits for ever. Whoever moves to a newer Kafka must see this hold.
 */
class LeaderlessPartitionTest {

  private static final Uuid TOPIC = new Uuid(0, 1);
  private static final int NOBODY = -1;

  @Test
  void aPartitionWithoutALeaderIsNotTakenForOneThatIsGone() {
    MetadataDelta delta = new MetadataDelta.Builder().setImage(MetadataImage.EMPTY).build();
    delta.replay(new TopicRecord().setName("proef").setTopicId(TOPIC));
    delta.replay(
        new PartitionRecord()
            .setTopicId(TOPIC)
            .setPartitionId(0)
            .setReplicas(List.of(1))
            .setLeader(NOBODY)
            .setLeaderEpoch(2));
    KRaftMetadataCache cache = new KRaftMetadataCache(1, () -> KRaftVersion.LATEST_PRODUCTION);

    cache.setImage(delta.apply(MetadataProvenance.EMPTY));

    ListenerName clients = new ListenerName("CLIENTS");
    assertThat(cache.getPartitionLeaderEndpoint("proef", 0, clients)).contains(Node.noNode());
    assertThat(cache.getPartitionLeaderEndpoint("proef", 1, clients)).isEmpty();
  }
}
