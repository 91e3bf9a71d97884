// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.streams.fixture.Reports;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;
import nl.rotterdam.lezenvandestad.testkit.RandomCases;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

class ObservationTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final Serde<Contribution> SERDE = StripStep.CONTRIBUTION;

  @Test
  void observationSurvivesItsJourney() {
    RandomCases.check(
        200,
        random -> {
          Observation sent =
              Observation.of(
                  new Reports().any(random, NOON, 400),
                  random.nextBoolean() ? List.of() : List.of(SmallCity.YOUTH));
          assertThat(read(bytes(sent))).isEqualTo(sent);
        });
  }

  /** Records of an older program may lie in the internal topic when a new one starts. */
  @Test
  void bytesOfVersionOneStayReadable() {
    Observation sent =
        Observation.of(
            new Reports()
                .report(
                    NOON,
                    SmallCity.COOL,
                    List.of(SmallCity.HOUSING, SmallCity.YOUTH),
                    4,
                    Domain.SOCIAAL),
            List.of());
    String golden =
        "01001e0ff004636f6f6c02056a6575676405776f6e656e"
            + "0000000000000000010000000000000000000100000000000000000000000001";

    assertThat(HexFormat.of().formatHex(bytes(sent))).isEqualTo(golden);
  }

  @Test
  void bytesOfVersionTwoStayReadable() {
    Observation sent =
        Observation.of(
            new Reports().report(NOON, SmallCity.COOL, SmallCity.HOUSING, 4),
            List.of(SmallCity.YOUTH));
    String golden =
        "02001e0ff004636f6f6c0105776f6e656e01056a65756764"
            + "0000000100000000000000000000000000000100000000000000000000000001";

    assertThat(HexFormat.of().formatHex(bytes(sent))).isEqualTo(golden);
  }

  @Test
  void withdrawalSurvivesItsJourney() {
    for (String scope : List.of("thema:wonen", "dag:2026-03-10")) {
      Withdrawal sent = new Withdrawal(Scope.parse(scope));
      assertThat(read(bytes(sent))).isEqualTo(sent);
    }
  }

  @Test
  void noteAndIdAreNotInTheBytes() {
    byte[] bytes =
        bytes(
            Observation.of(
                new Reports().report(NOON, SmallCity.COOL, SmallCity.HOUSING, 4), List.of()));

    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Zeldzaamwoord");
  }

  @Test
  void damagedBytesAreRefused() {
    byte[] bytes =
        bytes(
            Observation.of(
                new Reports().report(NOON, SmallCity.COOL, SmallCity.HOUSING, 4), List.of()));
    byte[] otherVersion = bytes.clone();
    otherVersion[0]++;

    assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length - 1)))
        .isInstanceOf(SerializationException.class);
    assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length + 1)))
        .isInstanceOf(SerializationException.class);
    assertThatThrownBy(() -> read(otherVersion)).isInstanceOf(SerializationException.class);
  }

  private static byte[] bytes(Contribution contribution) {
    return SERDE.serializer().serialize("", contribution);
  }

  private static Contribution read(byte[] bytes) {
    return SERDE.deserializer().deserialize("", bytes);
  }
}
