// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.ERITREA_DELFSHAVEN;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.day;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.indicator;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.quarter;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.tally;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CellState.DayChange;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import org.junit.jupiter.api.Test;

class CityModelTest {

  private final CityModel model = new CityModel();

  private CellState cell() {
    return model.state().cell(ERITREA_DELFSHAVEN);
  }

  private List<DayPoint> allDays() {
    return cell().days(0, 100_000);
  }

  private List<QuarterPoint> allQuarters() {
    return cell().quarters(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));
  }

  @Test
  void newestIndicatorOfACellWins() {
    model.apply(
        List.of(
            told(indicator(ERITREA_DELFSHAVEN, Band.RUSTIG, 1.5, 4)),
            told(indicator(ERITREA_DELFSHAVEN, Band.GESPANNEN, 3.5, 9))));

    assertThat(cell().indicator())
        .hasValueSatisfying(newest -> assertThat(newest.band()).isEqualTo(Band.GESPANNEN));
    assertThat(model.state().calculatedAt()).contains(NOW.minusSeconds(60));
  }

  @Test
  void newestRecordOfABucketWinsWithinABatchAndBetweenBatches() {
    model.apply(
        List.of(told(day(ERITREA_DELFSHAVEN, NOW, 1)), told(day(ERITREA_DELFSHAVEN, NOW, 1, 1))));
    model.apply(List.of(told(day(ERITREA_DELFSHAVEN, NOW, 1, 1, 1))));

    assertThat(allDays())
        .singleElement()
        .satisfies(point -> assertThat(point.tally()).isEqualTo(tally(1, 1, 1)));
  }

  @Test
  void deletedRecordsAreForgotten() {
    TrendPoint point = quarter(ERITREA_DELFSHAVEN, NOW, 5, 5);
    model.apply(List.of(told(indicator(ERITREA_DELFSHAVEN, Band.RUSTIG, 1.5, 4)), told(point)));

    model.apply(
        List.of(
            new Change.OfIndicator(ERITREA_DELFSHAVEN, Optional.empty()),
            new Change.OfBucket(
                new CellBucket(ERITREA_DELFSHAVEN, point.bucket()), Optional.empty())));

    assertThat(model.state().cells()).isEmpty();
  }

  @Test
  void daysThatDifferAreNamed() {
    model.apply(List.of(told(day(ERITREA_DELFSHAVEN, NOW, 1))));
    CellState before = cell();
    model.apply(
        List.of(
            told(day(ERITREA_DELFSHAVEN, NOW, 1)),
            told(day(ERITREA_DELFSHAVEN, NOW.minus(Duration.ofDays(3)), 2))));
    int today = (int) (NOW.getEpochSecond() / 86_400);

    assertThat(cell().changesSince(before)).containsExactly(new DayChange(today - 3, false));
    assertThat(before.changesSince(cell())).containsExactly(new DayChange(today - 3, true));
    assertThat(cell().changesSince(CellState.UNHEARD))
        .extracting(DayChange::day)
        .containsExactly(today - 3, today);
    assertThat(cell().changesSince(cell())).isEmpty();
  }

  @Test
  void aStateDoesNotChangeAfterwards() {
    model.apply(List.of(told(day(ERITREA_DELFSHAVEN, NOW, 1))));
    CityState before = model.state();

    model.apply(List.of(told(day(ERITREA_DELFSHAVEN, NOW, 1, 1, 1, 1, 1, 1, 1, 1))));

    assertThat(before.cell(ERITREA_DELFSHAVEN).days(0, 100_000).getFirst().tally().reports())
        .isEqualTo(1);
  }

  @Test
  void bucketsGoWhenTheirTimeOfKeepingHasPassedAndNotBefore() {
    for (int back = 398; back <= 402; back++) {
      Instant moment = NOW.minus(Duration.ofDays(back));
      model.apply(List.of(told(day(ERITREA_DELFSHAVEN, moment, 1))));
    }
    for (int back = 190; back <= 194; back++) {
      Instant moment = NOW.minus(Duration.ofMinutes(15L * back));
      model.apply(List.of(told(quarter(ERITREA_DELFSHAVEN, moment, 5))));
    }

    model.expire(NOW);

    int today = (int) (NOW.getEpochSecond() / 86_400);
    assertThat(allDays())
        .extracting(DayPoint::day)
        .containsExactly(today - 400, today - 399, today - 398);
    assertThat(allQuarters())
        .isNotEmpty()
        .allMatch(point -> bucket(point).isKeptAt(NOW))
        .hasSize(3)
        .allMatch(point -> point.escalations() == 1);
  }

  @Test
  void aCellOfWhichEverythingExpiredIsGone() {
    model.apply(List.of(told(quarter(ERITREA_DELFSHAVEN, NOW, 4, 4))));

    model.expire(NOW.plus(Duration.ofDays(3)));

    assertThat(model.state().cells()).isEmpty();
  }

  private static nl.rotterdam.lezenvandestad.model.indicator.Bucket bucket(QuarterPoint point) {
    return new nl.rotterdam.lezenvandestad.model.indicator.Bucket(
        Resolution.QUARTER, point.start());
  }
}
