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

  /** With suggested themes, which most have none of. */
  private static final int OBSERVATION_2 = 2;

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
      case OBSERVATION_1 -> observation(in, false);
      case OBSERVATION_2 -> observation(in, true);
      case WITHDRAWAL_1 -> new Withdrawal(Scope.parse(in.id()));
      default -> throw new SerializationException("a contribution of a version this program lacks");
    };
  }

  private static void write(Observation observation, ByteWriter out) {
    boolean isSuggested = !observation.suggested().isEmpty();
    out.oneByte(isSuggested ? OBSERVATION_2 : OBSERVATION_1)
        .fourBytes(Math.toIntExact(observation.observedAt().getEpochSecond() / QUARTER))
        .id(observation.area().value());
    write(observation.themes(), out);
    if (isSuggested) {
      write(observation.suggested(), out);
    }
    out.tally(observation.tally());
  }

  private static void write(List<ThemeId> themes, ByteWriter out) {
    out.number(themes.size());
    themes.forEach(theme -> out.id(theme.value()));
  }

  private static Observation observation(ByteReader in, boolean isSuggested) {
    Instant observedAt = Instant.ofEpochSecond(in.fourBytes() * QUARTER);
    AreaId area = AREAS.of(in.id());
    List<ThemeId> chosen = themes(in);
    List<ThemeId> suggested = isSuggested ? themes(in) : List.of();
    return new Observation(observedAt, area, chosen, suggested, in.tally());
  }

  private static List<ThemeId> themes(ByteReader in) {
    int count = in.number();
    List<ThemeId> themes = new ArrayList<>(2);
    for (int i = 0; i < count; i++) {
      themes.add(THEMES.of(in.id()));
    }
    return themes;
  }
}
