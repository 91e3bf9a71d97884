// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.sweep.TopicScan;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.streams.Streams;
import nl.rotterdam.lezenvandestad.streams.alert.AlertDesk;
import nl.rotterdam.lezenvandestad.streams.tally.StoredTally;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;

/** Finds the oldest of every store. */
public final class Inventory {

  private static final Duration LOG_KEPT = Duration.ofDays(7);
  private static final Duration YEAR_AND_MORE = Resolution.DAY.kept().plusDays(2);
  private static final Duration ON_ITS_WAY = Duration.ofDays(16);

  private static final List<Keeping> KEEPINGS =
      List.of(
          Keeping.of(Topics.REPORTS, "sfeerbeelden met hun notitie"),
          Keeping.of(Topics.REJECTED, "plaats en soort van een fout"),
          new Keeping(
              Topics.TREND.name(),
              "tellingen en cijfers per kwartier en dag",
              Optional.of(Resolution.DAY.kept()),
              record -> trendKey(record).bucket().start(),
              record -> keptUntil(trendKey(record))),
          Keeping.of(Topics.INDICATORS, "het nieuwste cijfer van elke cel"),
          alerts(Topics.ALERTS.name()),
          Keeping.of(Topics.ASSESSMENTS, "wat de kerngroep van waarschuwingen vond"),
          Keeping.of(Topics.PULSES, "wanneer elk thema is bewaakt"),
          Keeping.of(Topics.THEMES, "gewijzigde zoekvragen van thema's"),
          Keeping.of(Topics.BUNDLES, "wat samen is verteld"),
          Keeping.of(Topics.LOOKS, "welke rol wat heeft ingezien"),
          Keeping.of(Topics.ERASURES, "opdrachten om te wissen"),
          Keeping.of(Topics.DELETIONS, "hoeveel er wanneer gewist is"),
          Keeping.fromTimestamp(
              Streams.GROUP + "-acceptance-day-by-report-store-changelog",
              "id en dag van aanname",
              YEAR_AND_MORE),
          new Keeping(
              Streams.GROUP + "-tally-by-cell-store-changelog",
              "tellingen per kwartier en dag",
              Optional.of(Resolution.DAY.kept()),
              record -> tallyKey(record).bucket().start(),
              record -> keptUntil(tallyKey(record))),
          alerts(Streams.GROUP + "-alert-by-id-store-changelog"),
          Keeping.fromTimestamp(
              Streams.GROUP + "-rounds-repartition", "wat de bewaking zag", ON_ITS_WAY),
          Keeping.fromTimestamp(
              Streams.GROUP + "-observations-repartition",
              "waarnemingen zonder notitie",
              ON_ITS_WAY));

  private final String bootstrapServers;
  private final Instant now;

  /** Of the topics on this broker, as things stand at this moment. */
  public Inventory(String bootstrapServers, Instant now) {
    this.bootstrapServers = bootstrapServers;
    this.now = now;
  }

  /** Every store that there is; one of which we do not know what it may hold is overdue. */
  public List<Found> all(Path data) throws InterruptedException {
    List<Found> found = new ArrayList<>();
    Set<String> topics = topics();
    for (Keeping keeping : KEEPINGS) {
      if (topics.contains(keeping.topic())) {
        found.add(look(keeping));
      }
    }
    topics.stream()
        .filter(topic -> KEEPINGS.stream().noneMatch(keeping -> keeping.topic().equals(topic)))
        .sorted()
        .map(topic -> new Found(topic, "onbekend", Optional.empty(), Optional.empty(), true))
        .forEach(found::add);
    found.add(log(data.resolve("log")));
    return found;
  }

  /** The topics of which we know what they may hold, and how long. */
  public static Set<String> known() {
    return KEEPINGS.stream().map(Keeping::topic).collect(Collectors.toUnmodifiableSet());
  }

  /** How long this topic may keep something; empty where the newest of a key stays. */
  public static Optional<Duration> kept(String topic) {
    return KEEPINGS.stream()
        .filter(keeping -> keeping.topic().equals(topic))
        .findFirst()
        .flatMap(Keeping::kept);
  }

  private Set<String> topics() throws InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      return admin.listTopics().names().get();
    } catch (ExecutionException e) {
      throw new KafkaException("the broker does not name its topics", e);
    }
  }

  /** Everything on the disk counts, also what newer records replaced; tombstones hold nothing. */
  private Found look(Keeping keeping) {
    AtomicReference<Optional<Instant>> oldest = new AtomicReference<>(Optional.empty());
    AtomicBoolean overdue = new AtomicBoolean();
    TopicScan.read(
        bootstrapServers,
        keeping.topic(),
        record -> {
          if (record.value() != null) {
            Instant from = keeping.from().apply(record);
            oldest.updateAndGet(
                known -> known.filter(other -> !from.isBefore(other)).or(() -> Optional.of(from)));
            overdue.compareAndSet(false, keeping.isOverdue(record, now));
          }
        });
    return new Found(keeping.topic(), keeping.holds(), keeping.kept(), oldest.get(), overdue.get());
  }

  private Found log(Path folder) {
    Optional<Instant> oldest = Optional.empty();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        oldest = files.map(Inventory::changedAt).min(Comparator.naturalOrder());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    boolean overdue =
        oldest.filter(at -> at.plus(LOG_KEPT).plus(Keeping.ROOM).isBefore(now)).isPresent();
    return new Found("log/", "logboek, zonder berichten", Optional.of(LOG_KEPT), oldest, overdue);
  }

  private static Instant changedAt(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An open alert stays; a closed one counts from when it was last seen. */
  private static Keeping alerts(String topic) {
    return new Keeping(
        topic,
        "waarschuwingen in hun nieuwste toestand",
        Optional.of(AlertDesk.KEPT),
        record -> alert(record).lastSeenAt(),
        record -> {
          Alert alert = alert(record);
          return alert.state().isOpen() ? Instant.MAX : alert.lastSeenAt().plus(AlertDesk.KEPT);
        });
  }

  private static Alert alert(ConsumerRecord<byte[], byte[]> record) {
    return Topics.ALERTS.valueSerde().deserializer().deserialize("", record.value());
  }

  private static CellBucket trendKey(ConsumerRecord<byte[], byte[]> record) {
    return Topics.TREND.keySerde().deserializer().deserialize("", record.key());
  }

  private static CellBucket tallyKey(ConsumerRecord<byte[], byte[]> record) {
    return StoredTally.KEY.deserializer().deserialize("", record.key());
  }

  private static Instant keptUntil(CellBucket place) {
    Bucket bucket = place.bucket();
    return bucket.end().plus(bucket.resolution().kept());
  }

  /**
   * A store as it was found.
   *
   * @param name its topic, or its folder
   * @param holds what it holds, in Dutch
   * @param kept how long that may be kept; absent where the newest of a key always stays
   * @param oldest from when the oldest is; absent when there is nothing
   * @param overdue whether something should have been gone
   */
  public record Found(
      String name,
      String holds,
      Optional<Duration> kept,
      Optional<Instant> oldest,
      boolean overdue) {}
}
