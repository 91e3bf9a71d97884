// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.retention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;
import nl.rotterdam.lezenvandestad.model.erasure.Erasure;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class ReportSweepTest {

  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
  private static final int PARTITION = 2;
  private static final long OFFSET = 40;
  private static final String REPORT =
      """
      {"id":"cd613e30-d8f1-4adf-91b7-584a2265b1f5","waargenomenOp":"2026-03-01T23:45:00Z",\
      "gebied":"centrum","domein":"veilig","themas":["oekraine","wonen"],"spanning":1,\
      "aard":"zorg"}\
      """;

  @Test
  void reportStaysForFourteenDaysAndThenGoes() {
    assertThat(verdict(REPORT, Duration.ofDays(14), List.of())).isEmpty();
    assertThat(verdict(REPORT, Duration.ofDays(14).plusMillis(1), List.of()))
        .contains(DeletionReason.EXPIRED);
  }

  @Test
  void whatCannotBeReadGoesAfterFourteenDaysToo() {
    assertThat(verdict("gif", Duration.ofDays(1), List.of(before("thema:wonen", 99)))).isEmpty();
    assertThat(verdict("gif", Duration.ofDays(15), List.of())).contains(DeletionReason.EXPIRED);
  }

  @Test
  void reportOfAnErasedThemeOrDayGoes() {
    for (String scope : List.of("thema:oekraine", "thema:wonen", "dag:2026-03-01")) {
      assertThat(verdict(REPORT, Duration.ZERO, List.of(before(scope, OFFSET + 1))))
          .as(scope)
          .contains(DeletionReason.ORDERED);
    }
    for (String scope : List.of("thema:jeugd", "dag:2026-03-02", "dag:2026-02-28")) {
      assertThat(verdict(REPORT, Duration.ZERO, List.of(before(scope, OFFSET + 1))))
          .as(scope)
          .isEmpty();
    }
  }

  @Test
  void reportThatCameAfterTheOrderStays() {
    assertThat(verdict(REPORT, Duration.ZERO, List.of(before("thema:wonen", OFFSET)))).isEmpty();
    assertThat(
            verdict(
                REPORT,
                Duration.ZERO,
                List.of(new Erasure(Scope.parse("thema:wonen"), Map.of(PARTITION + 1, 99L)))))
        .isEmpty();
  }

  private static Erasure before(String scope, long offset) {
    return new Erasure(Scope.parse(scope), Map.of(PARTITION, offset));
  }

  private static Optional<DeletionReason> verdict(
      String value, Duration age, List<Erasure> erasures) {
    byte[] bytes = value.getBytes(UTF_8);
    ConsumerRecord<byte[], byte[]> record =
        new ConsumerRecord<>(
            "sfeerbeelden",
            PARTITION,
            OFFSET,
            NOW.minus(age).toEpochMilli(),
            TimestampType.CREATE_TIME,
            1,
            bytes.length,
            new byte[] {1},
            bytes,
            new RecordHeaders(),
            Optional.empty());
    return ReportSweep.verdict(record, erasures, NOW);
  }
}
