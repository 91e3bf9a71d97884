// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.count;

import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.COOL;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.HOUSING;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.streams.alert.Signals;
import nl.rotterdam.lezenvandestad.streams.detection.Round;
import nl.rotterdam.lezenvandestad.streams.detection.SignalSource;
import org.junit.jupiter.api.Test;

class WatchTest {

  private static final Instant QUARTER_TO = Instant.parse("2026-03-10T11:45:00Z");
  private static final SignalSource COOL_ALWAYS =
      (theme, kinds, at) ->
          theme.equals(HOUSING)
              ? kinds.stream().map(kind -> Signals.of(kind, at, 1, 4, COOL)).toList()
              : List.of();

  private final AtomicInteger failures = new AtomicInteger();
  private final Watch watch = watch(COOL_ALWAYS);

  @Test
  void looksForWhatHappensNowEveryQuarterAndForWhatBuildsUpEveryHour() {
    assertThat(looked(QUARTER_TO)).containsExactlyInAnyOrder(AlertKind.values());
    assertThat(looked(QUARTER_TO.plusSeconds(60))).isEmpty();
    assertThat(looked(QUARTER_TO.plusSeconds(899))).isEmpty();
    assertThat(looked(QUARTER_TO.plusSeconds(901))).containsExactlyInAnyOrder(AlertKind.values());
    assertThat(looked(QUARTER_TO.plusSeconds(1800))).containsExactly(AlertKind.ACUUT);
  }

  @Test
  void signalsAreOfTheQuarterAndTheRoundOfTheMinute() {
    Round round = watch.goRound(QUARTER_TO.plusSeconds(125)).getFirst();

    assertThat(round.at()).isEqualTo(QUARTER_TO.plusSeconds(120));
    assertThat(round.signals()).allSatisfy(s -> assertThat(s.at()).isEqualTo(QUARTER_TO));
    assertThat(round.signals()).hasSize(2);
  }

  @Test
  void hoursThatWereMissedAreNotMadeUpFor() {
    watch.goRound(QUARTER_TO);

    assertThat(watch.goRound(QUARTER_TO.plusSeconds(86_400))).hasSize(2);
  }

  @Test
  void aThemeThatCannotBeLookedAtDoesNotBlindTheOthersAndSaysThatItWasNot() {
    Watch broken =
        watch((theme, kinds, at) -> {
          if (theme.equals(YOUTH)) {
            throw new IllegalStateException("broken");
          }
          return COOL_ALWAYS.signals(theme, kinds, at);
        });

    List<Round> rounds = broken.goRound(QUARTER_TO);

    assertThat(rounds.get(0).signals()).hasSize(2);
    assertThat(rounds.get(1).looked()).isEmpty();
    assertThat(failures).hasValue(1);
  }

  private Watch watch(SignalSource source) {
    return new Watch(source, List.of(HOUSING, YOUTH), failures::incrementAndGet);
  }

  private Set<AlertKind> looked(Instant now) {
    return watch.goRound(now).getFirst().looked();
  }
}
