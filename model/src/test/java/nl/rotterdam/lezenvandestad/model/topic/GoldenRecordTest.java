// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.model.access.Look;
import nl.rotterdam.lezenvandestad.model.access.Role;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertActor;
import nl.rotterdam.lezenvandestad.model.alert.AlertChange;
import nl.rotterdam.lezenvandestad.model.alert.AlertFigures;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.alert.AlertState;
import nl.rotterdam.lezenvandestad.model.alert.Assessment;
import nl.rotterdam.lezenvandestad.model.alert.AssessmentStep;
import nl.rotterdam.lezenvandestad.model.alert.ClosingReason;
import nl.rotterdam.lezenvandestad.model.alert.Pulse;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.erasure.Deletion;
import nl.rotterdam.lezenvandestad.model.erasure.DeletionReason;
import nl.rotterdam.lezenvandestad.model.erasure.Erasure;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.BundleKey;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Coverage;
import nl.rotterdam.lezenvandestad.model.indicator.DomainPicture;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.KeptBundle;
import nl.rotterdam.lezenvandestad.model.indicator.LevelEstimate;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.report.Basis;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.report.Source;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.QueryChange;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.junit.jupiter.api.Test;

/**
 * What was once written must stay readable, and what is written must not change unnoticed. A golden
 * file is never edited: a new form of a record gets a new file beside the old one.
 */
class GoldenRecordTest {

  private static final Instant MOMENT = Instant.parse("2026-01-05T04:15:00Z");
  private static final ThemeId THEME = new ThemeId("oekraine");
  private static final AreaId AREA = new AreaId("centrum");

  private static final Sfeerbeeld REPORT =
      new Sfeerbeeld(
          new ReportId(UUID.fromString("cd613e30-d8f1-4adf-91b7-584a2265b1f5")),
          MOMENT,
          AREA,
          Domain.SOCIAAL,
          List.of(THEME, new ThemeId("midden-oosten")),
          TensionLevel.ONRUST,
          Optional.of(Direction.TOENEMEND),
          Kind.ZORG,
          Optional.of(Basis.ERVAREN),
          Optional.of(Source.VAN_MEERDEREN),
          Optional.of(Resilience.PLUS),
          Optional.of(new Note("Gesprekken in het buurthuis gaan vaak over de oorlog.")));

  private static final Sfeerbeeld BARE_REPORT =
      new Sfeerbeeld(
          REPORT.id(),
          MOMENT,
          AREA,
          Domain.VEILIG,
          List.of(THEME),
          TensionLevel.RUST,
          Optional.empty(),
          Kind.SPANNING,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static final Indicator INDICATOR =
      new Indicator(
          THEME,
          AREA,
          MOMENT,
          Band.VERHOOGD,
          new LevelEstimate(2.5, 2.25, 3.125, 6.5),
          Direction.TOENEMEND,
          7,
          new Expectation(Duration.ofDays(7), 7, 3.25, 0, 8, 0.0625),
          new Expectation(Duration.ofHours(2), 1, 0.125, 0, 1, 0.5),
          new Coverage(0.75, Map.of(Domain.VEILIG, 0.75)),
          Map.of(Domain.SOCIAAL, new DomainPicture(7, 2.5)),
          Map.of(Resilience.MIN, 2),
          "Verhoogd: gemiddeld niveau 2,5.");

  private static final TrendPoint TREND_POINT =
      new TrendPoint(
          THEME,
          AREA,
          Bucket.holding(Resolution.DAY, MOMENT),
          Tally.of(REPORT).plus(Tally.of(BARE_REPORT)),
          Optional.of(
              new TrendPoint.Picture(Band.RUSTIG, new LevelEstimate(2, 1.5, 2.5, 3), 0.25, 3)));

  private static final TrendPoint QUARTER_POINT =
      new TrendPoint(
          THEME,
          AREA,
          Bucket.holding(Resolution.QUARTER, MOMENT),
          Tally.of(REPORT),
          Optional.empty());

  private static final AlertId ALERT_ID = AlertId.of(AlertKind.ACUUT, THEME, MOMENT, 1);

  private static final Alert ALERT =
      new Alert(
          ALERT_ID,
          THEME,
          List.of(AREA, new AreaId("noord")),
          AlertKind.ACUUT,
          MOMENT,
          MOMENT.plusSeconds(900),
          MOMENT,
          Optional.of(MOMENT.plusSeconds(900)),
          new AlertFigures(
              1.5,
              2.25,
              6,
              2,
              new Expectation(Duration.ofHours(2), 7, 0.25, 0, 2, 0.0009765625),
              new LevelEstimate(3.75, 3.25, 4.5, 6.5),
              "Acuut: 7 meldingen in 2 uur, verwacht 0,3."),
          List.of(
              AlertChange.to(AlertState.NIEUW, MOMENT, AlertActor.SYSTEEM),
              AlertChange.to(AlertState.GEZIEN, MOMENT.plusSeconds(1800), AlertActor.KERNGROEP),
              AlertChange.closed(
                  ClosingReason.TERECHT, MOMENT.plusSeconds(7200), AlertActor.KERNGROEP)));

  @Test
  void anAlertIsWrittenAndReadAsItAlwaysWas() {
    agrees(Topics.ALERTS, ALERT, "waarschuwing-1.json");
  }

  @Test
  void anAssessmentIsWrittenAndReadAsItAlwaysWas() {
    agrees(
        Topics.ASSESSMENTS,
        new Assessment(
            ALERT_ID,
            AssessmentStep.SLUITEN,
            Optional.of(ClosingReason.LOOS),
            MOMENT,
            Role.KERNGROEP),
        "beoordeling-1.json");
    agrees(
        Topics.ASSESSMENTS,
        new Assessment(ALERT_ID, AssessmentStep.GEZIEN, Optional.empty(), MOMENT, Role.KERNGROEP),
        "beoordeling-1-kaal.json");
  }

  @Test
  void aPulseIsWrittenAndReadAsItAlwaysWas() {
    agrees(Topics.PULSES, new Pulse(THEME, MOMENT), "pols-1.json");
  }

  @Test
  void aChangeOfAQueryIsWrittenAndReadAsItAlwaysWas() {
    agrees(
        Topics.THEMES,
        new QueryChange(THEME, "oekra* OR kyiv", MOMENT, Role.KERNGROEP),
        "zoekvraag-1.json");
  }

  @Test
  void aReportIsWrittenAndReadAsItAlwaysWas() {
    agrees(Topics.REPORTS, REPORT, "sfeerbeeld-1.json");
    agrees(Topics.REPORTS, BARE_REPORT, "sfeerbeeld-1-kaal.json");
  }

  @Test
  void anErasureAndADeletionAreWrittenAndReadAsTheyAlwaysWere() {
    agrees(
        Topics.ERASURES,
        new Erasure(Scope.parse("thema:oekraine"), Map.of(0, 12L)),
        "wissing-1-thema.json");
    agrees(
        Topics.ERASURES,
        new Erasure(Scope.parse("dag:2026-01-05"), Map.of(0, 12L)),
        "wissing-1-dag.json");
    agrees(
        Topics.DELETIONS,
        new Deletion("sfeerbeelden", LocalDate.parse("2026-01-05"), DeletionReason.EXPIRED, 41),
        "wisregister-1.json");
  }

  @Test
  void aBundleIsWrittenAndReadAsItAlwaysWas() {
    LocalDate day = LocalDate.parse("2026-01-05");
    List<KeptBundle.Taken> taken =
        List.of(
            new KeptBundle.Taken(
                new AreaId("centrum"), day, Tally.of(Domain.SOCIAAL, TensionLevel.SPANNING)));
    KeptBundle.Told told =
        new KeptBundle.Told(3, 2.5, 3, true, Set.of(Domain.SOCIAAL), Set.of(Resilience.PLUS));
    agrees(Topics.BUNDLES, bundle(day, Optional.of(told), taken), "bundel-1.json");
    agrees(Topics.BUNDLES, bundle(day, Optional.empty(), taken), "bundel-1-ingetrokken.json");
  }

  private static KeptBundle bundle(
      LocalDate day, Optional<KeptBundle.Told> told, List<KeptBundle.Taken> taken) {
    return new KeptBundle(THEME, new AreaId("centrum"), day, day, MOMENT, told, taken);
  }

  @Test
  void keyOfABundleIsTextThatCanBeReadBack() {
    BundleKey key =
        new BundleKey(
            new Cell(THEME, new AreaId("centrum")), LocalDate.parse("2026-01-05"), MOMENT);

    assertThat(key).hasToString("oekraine:centrum:20458:" + MOMENT.toEpochMilli());
    assertThat(BundleKey.parse(key.toString())).isEqualTo(key);
  }

  @Test
  void aLookIsWrittenAndReadAsItAlwaysWas() {
    agrees(Topics.LOOKS, new Look(Role.PIKET, "acute-signalen", MOMENT), "inzage-1.json");
  }

  @Test
  void anIndicatorIsWrittenAndReadAsItAlwaysWas() {
    agrees(Topics.INDICATORS, INDICATOR, "indicator-1.json");
  }

  @Test
  void aTrendPointIsWrittenAndReadAsItAlwaysWas() {
    agrees(Topics.TREND, TREND_POINT, "tijdvak-1-dag.json");
    agrees(Topics.TREND, QUARTER_POINT, "tijdvak-1-kwartier.json");
  }

  @Test
  void aReaderPassesOverFieldsItDoesNotKnow() {
    String later = golden("sfeerbeeld-1.json").replaceFirst("\\{", "{\"later\":{\"a\":[1]},");

    assertThat(read(Topics.REPORTS, later)).isEqualTo(REPORT);
  }

  @Test
  void aRecordWithoutAFieldItNeedsIsRefusedWithoutQuotingIt() {
    String broken = golden("sfeerbeeld-1.json").replace("\"domein\":\"sociaal\",", "");

    assertThatThrownBy(() -> read(Topics.REPORTS, broken))
        .isInstanceOf(UnreadableRecord.class)
        .hasMessageNotContaining("buurthuis")
        .hasNoCause();
  }

  @Test
  void keysAreReadableTextThatReadsBack() {
    Cell cell = new Cell(THEME, AREA);
    CellBucket bucket = new CellBucket(cell, Bucket.holding(Resolution.DAY, MOMENT));

    assertThat(cell).hasToString("oekraine:centrum");
    assertThat(Cell.parse(cell.toString())).isEqualTo(cell);
    assertThat(bucket).hasToString("oekraine:centrum:dag:1767571200");
    assertThat(CellBucket.parse(bucket.toString())).isEqualTo(bucket);
  }

  private static <V> void agrees(Topic<?, V> topic, V value, String file) {
    String json =
        new String(
            topic.valueSerde().serializer().serialize(topic.name(), value), StandardCharsets.UTF_8);
    assertThat(json).isEqualTo(golden(file));
    assertThat(read(topic, golden(file))).isEqualTo(value);
  }

  private static <V> V read(Topic<?, V> topic, String json) {
    return topic
        .valueSerde()
        .deserializer()
        .deserialize(topic.name(), json.getBytes(StandardCharsets.UTF_8));
  }

  private static String golden(String file) {
    try (InputStream in =
        Objects.requireNonNull(GoldenRecordTest.class.getResourceAsStream("/golden/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
