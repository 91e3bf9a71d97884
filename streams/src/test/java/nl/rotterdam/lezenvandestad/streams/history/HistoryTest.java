// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.streams.indicator.Reports;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final Tally ONE = Reports.tally(3);

  @Test
  void orderOfArrivalDoesNotMatter() {
    Bucket monday = day(NOON);
    Bucket sunday = day(NOON.minus(Duration.ofDays(1)));
    Bucket quarter = Bucket.holding(Resolution.QUARTER, NOON);

    History oneWay = History.EMPTY.plus(monday, ONE).plus(quarter, ONE).plus(sunday, ONE);
    History otherWay = History.EMPTY.plus(sunday, ONE).plus(monday, ONE).plus(quarter, ONE);

    assertThat(oneWay).isEqualTo(otherWay).hasSameHashCodeAs(otherWay);
    assertThat(oneWay.buckets()).isEqualTo(List.of(quarter, sunday, monday));
  }

  @Test
  void addingTwoTalliesOneByOneIsAddingTheirSum() {
    Tally other = Reports.tally(5);

    History oneByOne = History.EMPTY.plus(day(NOON), ONE).plus(day(NOON), other);

    assertThat(oneByOne).isEqualTo(History.EMPTY.plus(day(NOON), ONE.plus(other)));
    assertThat(oneByOne.tally(day(NOON)).reports()).isEqualTo(2);
  }

  @Test
  void aBucketIsKeptUntilItsTimeIsUpAndNoLonger() {
    Bucket quarter = Bucket.holding(Resolution.QUARTER, NOON);
    History history = History.EMPTY.plus(day(NOON), ONE).plus(quarter, ONE);

    Instant quarterGone = quarter.end().plus(Resolution.QUARTER.kept());
    Instant dayGone = day(NOON).end().plus(Resolution.DAY.kept());

    assertThat(history.expiredAt(quarterGone.minusMillis(1))).isEqualTo(history);
    assertThat(history.expiredAt(quarterGone).buckets()).containsExactly(day(NOON));
    assertThat(history.expiredAt(dayGone.minusMillis(1)).buckets()).containsExactly(day(NOON));
    assertThat(history.expiredAt(dayGone)).isEqualTo(History.EMPTY);
  }

  @Test
  void whatNotesAloneSpeakOfIsKeptApartAndForgottenInTheSameWay() {
    History chosen = History.EMPTY.plus(day(NOON), ONE);
    History history = chosen.plusSuggested(day(NOON), ONE).plusSuggested(day(NOON), ONE);

    assertThat(history.tally(day(NOON))).isEqualTo(ONE);
    assertThat(history.suggested().tally(day(NOON))).isEqualTo(ONE.plus(ONE));
    assertThat(history.buckets()).hasSize(1);
    assertThat(history.without(day(NOON)::equals)).isEqualTo(History.EMPTY);
    assertThat(history.expiredAt(NOON.plus(Duration.ofDays(402)))).isEqualTo(History.EMPTY);
  }

  @Test
  void aHistoryNeverChanges() {
    History before = History.EMPTY.plus(day(NOON), ONE);

    before.plus(day(NOON), ONE);

    assertThat(before.tally(day(NOON))).isEqualTo(ONE);
    assertThat(History.EMPTY.buckets()).isEmpty();
  }

  private static Bucket day(Instant moment) {
    return Bucket.holding(Resolution.DAY, moment);
  }
}
