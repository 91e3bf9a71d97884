// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.http.HealthCheck;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.ingest.intake.IntakeApi;
import nl.rotterdam.lezenvandestad.ingest.publish.KafkaReachability;
import nl.rotterdam.lezenvandestad.ingest.publish.KafkaReportPublisher;
import nl.rotterdam.lezenvandestad.ingest.retention.ReportSweep;
import nl.rotterdam.lezenvandestad.ingest.validation.PassportWatch;
import nl.rotterdam.lezenvandestad.ingest.validation.ReportReader;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.model.topic.TopicCreation;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.process.RepeatedSweep;
import nl.rotterdam.lezenvandestad.process.ServiceProcess;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** The intake service, running: its routes can be mounted on any server. Thread-safe. */
public final class Ingest implements AutoCloseable {

  private final Admin admin;
  private final KafkaReportPublisher publisher;
  private final KafkaReachability reachability;
  private final List<AutoCloseable> watches;
  private final List<RouteTable> tables;

  private Ingest(
      Admin admin,
      KafkaReportPublisher publisher,
      KafkaReachability reachability,
      List<AutoCloseable> watches,
      List<RouteTable> tables) {
    this.admin = admin;
    this.publisher = publisher;
    this.reachability = reachability;
    this.watches = watches;
    this.tables = tables;
  }

  /**
   * Makes the topics of reports and of what is erased when they are not there, and starts to take
   * reports.
   *
   * @throws KafkaException when the broker does not answer
   */
  public static Ingest start(
      Broker broker,
      IngestSettings settings,
      AreaTree areas,
      ThemeCatalogue themes,
      InstantSource clock,
      MeterRegistry registry) {
    Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    try {
      TopicCreation.ensure(
          admin, List.of(Topics.REPORTS, Topics.ERASURES, Topics.DELETIONS), broker.replication());
    } catch (KafkaException e) {
      admin.close();
      throw e;
    }
    // Ids and the order within a batch must not be guessable from one another.
    SecureRandom random = new SecureRandom();
    KafkaReportPublisher publisher =
        KafkaReportPublisher.start(broker.bootstrapServers(), settings.publish(), clock, random);
    ReportReader reader = new ReportReader(areas, themes, clock, UUID::randomUUID);
    IntakeApi api = new IntakeApi(reader, publisher, settings.intake(), clock, registry);
    RepeatedSweep sweep =
        RepeatedSweep.start(List.of(ReportSweep.of(broker.bootstrapServers(), clock)));
    PassportWatch passports = PassportWatch.start(themes, clock, registry);
    return new Ingest(
        admin,
        publisher,
        KafkaReachability.start(admin),
        List.of(sweep, passports),
        List.of(api, api.form(areas, themes, clock)));
  }

  /** Its routes. */
  public RouteTable routes() {
    return routes -> tables.forEach(table -> table.addTo(routes));
  }

  /** What must be well before it is ready. */
  public List<HealthCheck> checks() {
    return List.of(
        HealthCheck.of("kafka", reachability::isReachable),
        HealthCheck.of("intake", publisher::isRunning));
  }

  @Override
  public void close() {
    ServiceProcess.closeAll(watches);
    publisher.close();
    reachability.close();
    admin.close();
  }
}
