// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.observation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.binary.BinarySerde;
import nl.rotterdam.lezenvandestad.streams.binary.ByteReader;
import nl.rotterdam.lezenvandestad.streams.binary.ByteWriter;
import nl.rotterdam.lezenvandestad.streams.binary.Ids;
import org.apache.kafka.common.serialization.Serde;

/** How an observation travels: some 80 bytes. */
final class ObservationSerde {

  private static final int VERSION = 1;
  private static final Ids<AreaId> AREAS = new Ids<>(AreaId::new);
  private static final Ids<ThemeId> THEMES = new Ids<>(ThemeId::new);
  private static final long QUARTER = Quarter.LENGTH.toSeconds();

  private ObservationSerde() {}

  static Serde<Observation> create() {
    return new BinarySerde<>(ObservationSerde::write, ObservationSerde::read);
  }

  private static void write(Observation observation, ByteWriter out) {
    out.oneByte(VERSION)
        .fourBytes(Math.toIntExact(observation.observedAt().getEpochSecond() / QUARTER))
        .id(observation.area().value())
        .number(observation.themes().size());
    observation.themes().forEach(theme -> out.id(theme.value()));
    out.tally(observation.tally());
  }

  private static Observation read(ByteReader in) {
    Instant observedAt = Instant.ofEpochSecond(in.version(VERSION).fourBytes() * QUARTER);
    AreaId area = AREAS.of(in.id());
    int count = in.number();
    List<ThemeId> themes = new ArrayList<>(2);
    for (int i = 0; i < count; i++) {
      themes.add(THEMES.of(in.id()));
    }
    return new Observation(observedAt, area, themes, in.tally());
  }
}
