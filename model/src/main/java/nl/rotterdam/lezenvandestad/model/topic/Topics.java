// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.topic;

import java.time.Duration;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.model.access.Look;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.Assessment;
import nl.rotterdam.lezenvandestad.model.alert.Pulse;
import nl.rotterdam.lezenvandestad.model.erasure.Deletion;
import nl.rotterdam.lezenvandestad.model.erasure.Erasure;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.indicator.BundleKey;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.KeptBundle;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.QueryChange;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.apache.kafka.common.serialization.Serdes;

/** Every topic of the system. docs/topics.md says the same in words. */
public final class Topics {

  /**
   * Cleaned reports with their note; made by ingest. Keyed by the report's id, so that every retry
   * meets its first try in the same partition whatever else changed in it. The timestamp is the
   * quarter of acceptance: retention counts from there, so that an import of old reports is not
   * deleted before it was counted. A record without a value says that the report was erased.
   */
  public static final Topic<ReportId, Sfeerbeeld> REPORTS =
      new Topic<>(
          "sfeerbeelden",
          "nl.rotterdam.lezenvandestad.sfeerbeeld-ontvangen",
          new TextSerde<>(ReportId.class, text -> new ReportId(UUID.fromString(text))),
          new JsonSerde<>(Sfeerbeeld.class),
          new TopicSettings.Erasable(4, Duration.ofDays(14), Duration.ofHours(3)));

  /** The newest indicator of each cell; made by streams. */
  public static final Topic<Cell, Indicator> INDICATORS =
      new Topic<>(
          "indicatoren",
          "nl.rotterdam.lezenvandestad.indicator-berekend",
          new TextSerde<>(Cell.class, Cell::parse),
          new JsonSerde<>(Indicator.class),
          new TopicSettings.Compacted(4, Duration.ofHours(3)));

  /** The tallies and indicator values over time, no text; made by streams. */
  public static final Topic<CellBucket, TrendPoint> TREND =
      new Topic<>(
          "verloop",
          "nl.rotterdam.lezenvandestad.tijdvak-geteld",
          new TextSerde<>(CellBucket.class, CellBucket::parse),
          new JsonSerde<>(TrendPoint.class),
          new TopicSettings.Erasable(4, Resolution.DAY.kept(), Duration.ofHours(12)));

  /** Alerts in their newest state; made by streams. One partition: one place keeps them all. */
  public static final Topic<AlertId, Alert> ALERTS =
      new Topic<>(
          "waarschuwingen",
          "nl.rotterdam.lezenvandestad.waarschuwing-veranderd",
          new TextSerde<>(AlertId.class, AlertId::new),
          new JsonSerde<>(Alert.class),
          new TopicSettings.Compacted(1, Duration.ofDays(1)));

  /** What the kerngroep makes of alerts; made by the dashboard. */
  public static final Topic<AlertId, Assessment> ASSESSMENTS =
      new Topic<>(
          "beoordelingen",
          "nl.rotterdam.lezenvandestad.waarschuwing-beoordeeld",
          new TextSerde<>(AlertId.class, AlertId::new),
          new JsonSerde<>(Assessment.class),
          new TopicSettings.Expiring(1, Duration.ofDays(400), Duration.ofDays(7)));

  /** When each theme was last watched; made by streams. */
  public static final Topic<ThemeId, Pulse> PULSES =
      new Topic<>(
          "pols",
          "nl.rotterdam.lezenvandestad.thema-bewaakt",
          new TextSerde<>(ThemeId.class, ThemeId::new),
          new JsonSerde<>(Pulse.class),
          new TopicSettings.Compacted(1, Duration.ofDays(1)));

  /**
   * Queries of themes that were changed while the system runs; made by ingest. A record without a
   * value says that the theme is matched as the catalogue says again.
   */
  public static final Topic<ThemeId, QueryChange> THEMES =
      new Topic<>(
          "themas",
          "nl.rotterdam.lezenvandestad.zoekvraag-gewijzigd",
          new TextSerde<>(ThemeId.class, ThemeId::new),
          new JsonSerde<>(QueryChange.class),
          new TopicSettings.Compacted(1, Duration.ofDays(1)));

  /**
   * Records that could not be read or counted: where they stood and the class of the error, as
   * headers; never the payload. Made by streams.
   */
  public static final Topic<byte[], byte[]> REJECTED =
      new Topic<>(
          "sfeerbeelden-afgekeurd",
          "nl.rotterdam.lezenvandestad.sfeerbeeld-afgekeurd",
          Serdes.ByteArray(),
          Serdes.ByteArray(),
          new TopicSettings.Expiring(1, Duration.ofDays(7), Duration.ofDays(1)));

  /**
   * What the dashboard tells together; made by the dashboard. A record without a value says that
   * the bundle was erased or is past its time.
   */
  public static final Topic<BundleKey, KeptBundle> BUNDLES =
      new Topic<>(
          "bundels",
          "nl.rotterdam.lezenvandestad.bundel-gemaakt",
          new TextSerde<>(BundleKey.class, BundleKey::parse),
          new JsonSerde<>(KeptBundle.class),
          new TopicSettings.Erasable(1, Duration.ofDays(400), Duration.ofHours(12)));

  /** Who looked, by role, at what not everyone may see; without a key. Made by the dashboard. */
  public static final Topic<byte[], Look> LOOKS =
      new Topic<>(
          "inzage",
          "nl.rotterdam.lezenvandestad.inzage-gedaan",
          Serdes.ByteArray(),
          new JsonSerde<>(Look.class),
          new TopicSettings.Expiring(1, Duration.ofDays(400), Duration.ofDays(7)));

  /** What was erased on command, so that every store erases it; made by the launcher. */
  public static final Topic<Scope, Erasure> ERASURES =
      new Topic<>(
          "wissingen",
          "nl.rotterdam.lezenvandestad.wissing-opgedragen",
          new TextSerde<>(Scope.class, Scope::parse),
          new JsonSerde<>(Erasure.class),
          new TopicSettings.Expiring(1, Duration.ofDays(400), Duration.ofDays(1)));

  /** The register of deletions: how many records went from which topic; made by who deletes. */
  public static final Topic<String, Deletion> DELETIONS =
      new Topic<>(
          "wisregister",
          "nl.rotterdam.lezenvandestad.records-gewist",
          new TextSerde<>(String.class, text -> text),
          new JsonSerde<>(Deletion.class),
          new TopicSettings.Expiring(1, Duration.ofDays(400), Duration.ofDays(1)));

  private Topics() {}
}
