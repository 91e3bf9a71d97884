// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.observation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.binary.BinarySerde;
import nl.rotterdam.lezenvandestad.streams.binary.ByteReader;
import nl.rotterdam.lezenvandestad.streams.binary.ByteWriter;
import nl.rotterdam.lezenvandestad.streams.binary.Ids;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;

/** How a contribution travels: an observation in some 80 bytes. */
final class ContributionSerde {

  /** The first byte says what follows, and in which version: observations count up from here. */
  private static final int OBSERVATION_1 = 1;

  private static final int WITHDRAWAL_1 = 65;
  private static final Ids<AreaId> AREAS = new Ids<>(AreaId::new);
  private static final Ids<ThemeId> THEMES = new Ids<>(ThemeId::new);
  private static final long QUARTER = Quarter.LENGTH.toSeconds();

  private ContributionSerde() {}

  static Serde<Contribution> create() {
    return new BinarySerde<>(ContributionSerde::write, ContributionSerde::read);
  }

  private static void write(Contribution contribution, ByteWriter out) {
    switch (contribution) {
      case Observation observation -> write(observation, out);
      case Withdrawal withdrawal -> out.oneByte(WITHDRAWAL_1).id(withdrawal.scope().wire());
    }
  }

  private static Contribution read(ByteReader in) {
    int version = in.oneByte();
    return switch (version) {
      case OBSERVATION_1 -> observation(in);
      case WITHDRAWAL_1 -> new Withdrawal(Scope.parse(in.id()));
      default -> throw new SerializationException("a contribution of a version this program lacks");
    };
  }

  private static void write(Observation observation, ByteWriter out) {
    out.oneByte(OBSERVATION_1)
        .fourBytes(Math.toIntExact(observation.observedAt().getEpochSecond() / QUARTER))
        .id(observation.area().value())
        .number(observation.themes().size());
    observation.themes().forEach(theme -> out.id(theme.value()));
    out.tally(observation.tally());
  }

  private static Observation observation(ByteReader in) {
    Instant observedAt = Instant.ofEpochSecond(in.fourBytes() * QUARTER);
    AreaId area = AREAS.of(in.id());
    int count = in.number();
    List<ThemeId> themes = new ArrayList<>(2);
    for (int i = 0; i < count; i++) {
      themes.add(THEMES.of(in.id()));
    }
    return new Observation(observedAt, area, themes, in.tally());
  }
}
