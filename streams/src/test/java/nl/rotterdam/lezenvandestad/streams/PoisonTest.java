// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.CITY;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.COOL;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.streams.fixture.Reports;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoisonTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final String SECRET = "Zeldzaamgeheim";

  private final Reports reports = new Reports();
  private TopologyDriver city;

  @BeforeEach
  void start(@TempDir Path state) {
    city = new TopologyDriver(state, NOON);
  }

  @AfterEach
  void stop() {
    city.close();
  }

  @Test
  void unreadableBytesAreSetAsideWithoutTheirContent() {
    city.send(key(report()), bytes("{\"notitie\": \"" + SECRET + "\""));
    city.settle();

    Map<String, String> letter = onlyLetter();
    assertThat(letter)
        .containsEntry("bron-topic", "sfeerbeelden")
        .containsEntry("bron-partitie", "0")
        .containsEntry("bron-offset", "0")
        .containsEntry("fout", "UnreadableRecord")
        .containsEntry("ce_type", "nl.rotterdam.lezenvandestad.sfeerbeeld-afgekeurd");
    assertThat(letter.toString()).doesNotContain(SECRET);
  }

  @Test
  void unreadableKeyIsSetAside() {
    city.send(bytes(SECRET), value(report()));
    city.settle();

    assertThat(onlyLetter()).containsEntry("fout", "UnreadableRecord");
    assertThat(onlyLetter().toString()).doesNotContain(SECRET);
  }

  @Test
  void reportFromAnAreaOutsideTheCatalogueIsSetAside() {
    city.send(reports.report(NOON, new AreaId("atlantis"), HOUSING, 3));
    city.settle();

    assertThat(onlyLetter()).containsEntry("fout", "UnknownArea");
    assertThat(onlyLetter().toString()).doesNotContain("atlantis").doesNotContain(Reports.NOTE);
  }

  @Test
  void reportThatWasSetAsideMayBeSentAgainOnceItsAreaIsRight() {
    Sfeerbeeld wrong = reports.report(NOON, new AreaId("atlantis"), HOUSING, 3);
    Sfeerbeeld right = new Reports().report(NOON, COOL, HOUSING, 3);
    assertThat(right.id()).isEqualTo(wrong.id());
    city.send(wrong);
    city.send(right);
    city.settle();

    assertThat(city.tally(HOUSING, CITY, Resolution.DAY, NOON).reports()).isEqualTo(1);
  }

  @Test
  void reportFromTheFutureIsSetAside() {
    city.send(reports.report(NOON.plus(Duration.ofHours(2)), COOL, HOUSING, 3));
    city.settle();

    assertThat(onlyLetter()).containsEntry("fout", "ObservedInTheFuture");
  }

  @Test
  void reportFromTheNextQuarterIsCountedForClocksDiffer() {
    Instant soon = NOON.plus(Duration.ofMinutes(15));
    city.send(reports.report(soon, COOL, HOUSING, 3));
    city.settle();

    assertThat(city.rejected()).isEmpty();
    assertThat(city.tally(HOUSING, COOL, Resolution.QUARTER, soon).reports()).isEqualTo(1);
  }

  @Test
  void keyOfAnotherReportIsSetAside() {
    city.send(key(report()), value(report()));
    city.settle();

    assertThat(onlyLetter()).containsEntry("fout", "KeyIsNotItsId");
  }

  @Test
  void countingGoesOnAfterPoison() {
    city.send(bytes("x"), bytes("y"));
    city.send(report());
    city.settle();

    assertThat(city.tally(HOUSING, COOL, Resolution.DAY, NOON).reports()).isEqualTo(1);
    assertThat(city.meter("streams.reports.rejected")).isEqualTo(1);
  }

  private Map<String, String> onlyLetter() {
    assertThat(city.rejected()).hasSize(1);
    TestRecord<byte[], byte[]> letter = city.rejected().getFirst();
    assertThat(letter.key()).isNull();
    assertThat(letter.value()).isEmpty();
    return StreamSupport.stream(letter.headers().spliterator(), false)
        .collect(
            Collectors.toMap(
                header -> header.key(),
                header -> new String(header.value(), StandardCharsets.UTF_8)));
  }

  private Sfeerbeeld report() {
    return reports.report(NOON, COOL, HOUSING, 3);
  }

  private static byte[] key(Sfeerbeeld report) {
    return Topics.REPORTS.keySerde().serializer().serialize("", report.id());
  }

  private static byte[] value(Sfeerbeeld report) {
    return Topics.REPORTS.valueSerde().serializer().serialize("", report);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
