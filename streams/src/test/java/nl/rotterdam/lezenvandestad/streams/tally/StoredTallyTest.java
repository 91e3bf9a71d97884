// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.testkit.RandomCases;
import org.junit.jupiter.api.Test;

class StoredTallyTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

  @Test
  void talliesOfAnySizeSurviveTheStore() {
    RandomCases.check(
        200,
        random -> {
          StoredTally stored =
              new StoredTally(
                  new Counted(
                      Tally.readFrom(() -> random.nextInt(1 << random.nextInt(31))),
                      Tally.readFrom(() -> random.nextInt(2))),
                  random.nextBoolean());
          byte[] bytes = StoredTally.VALUE.serializer().serialize("", stored);

          assertThat(StoredTally.VALUE.deserializer().deserialize("", bytes)).isEqualTo(stored);
        });
  }

  @Test
  void countWithoutSuggestionsIsStoredAsEver() {
    StoredTally stored =
        new StoredTally(Counted.chosen(Tally.of(Domain.VEILIG, TensionLevel.RUST)), true);
    byte[] bytes = StoredTally.VALUE.serializer().serialize("", stored);

    assertThat(HexFormat.of().formatHex(bytes)).isEqualTo("010101" + "00".repeat(bytes.length - 3));
    assertThat(StoredTally.VALUE.deserializer().deserialize("", bytes)).isEqualTo(stored);
  }

  @Test
  void keysSortByResolutionAndThenByTime() {
    byte[] quarter = key("zz", Resolution.QUARTER, NOON);
    byte[] later = key("aa", Resolution.QUARTER, NOON.plus(Duration.ofHours(1)));
    byte[] day = key("aa", Resolution.DAY, NOON);

    assertThat(Arrays.compareUnsigned(quarter, later)).isNegative();
    assertThat(Arrays.compareUnsigned(later, day)).isNegative();
  }

  @Test
  void keySurvivesTheStore() {
    CellBucket key =
        new CellBucket(
            new Cell(ThemeId.ALL, new AreaId("oude-westen")),
            Bucket.holding(Resolution.QUARTER, NOON));
    byte[] bytes = StoredTally.KEY.serializer().serialize("", key);

    assertThat(StoredTally.KEY.deserializer().deserialize("", bytes)).isEqualTo(key);
  }

  @Test
  void sumIsToldOnlyWhenBothPartsAre() {
    StoredTally told = new StoredTally(Counted.NONE, true);
    StoredTally untold = new StoredTally(Counted.NONE, false);

    assertThat(told.plus(told).published()).isTrue();
    assertThat(told.plus(untold).published()).isFalse();
  }

  @Test
  void momentCountsInTheFinestBucketThatIsStillKept() {
    assertThat(Buckets.finestKept(NOON, NOON)).hasValue(Bucket.holding(Resolution.QUARTER, NOON));
    assertThat(Buckets.finestKept(NOON, NOON.plus(Duration.ofDays(2))))
        .as("a quarter is kept for two days after its end")
        .hasValue(Bucket.holding(Resolution.QUARTER, NOON));
    assertThat(Buckets.finestKept(NOON, NOON.plus(Duration.ofDays(2)).plusSeconds(900)))
        .hasValue(Bucket.holding(Resolution.DAY, NOON));
    assertThat(Buckets.finestKept(NOON, NOON.plus(Duration.ofDays(402)))).isEmpty();
  }

  private static byte[] key(String theme, Resolution resolution, Instant moment) {
    Cell cell = new Cell(new ThemeId(theme), new AreaId("cool"));
    return StoredTally.KEY
        .serializer()
        .serialize("", new CellBucket(cell, Bucket.holding(resolution, moment)));
  }
}
