// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.api.DashboardApi;
import nl.rotterdam.lezenvandestad.dashboard.api.LiveStream;
import nl.rotterdam.lezenvandestad.dashboard.api.alert.AlertText;
import nl.rotterdam.lezenvandestad.dashboard.api.alert.AlertsApi;
import nl.rotterdam.lezenvandestad.dashboard.api.note.NotesApi;
import nl.rotterdam.lezenvandestad.dashboard.assessment.AssessmentIntake;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.dashboard.journal.BundleTopic;
import nl.rotterdam.lezenvandestad.dashboard.journal.LookTopic;
import nl.rotterdam.lezenvandestad.dashboard.page.AppRoutes;
import nl.rotterdam.lezenvandestad.dashboard.page.AssessmentForms;
import nl.rotterdam.lezenvandestad.dashboard.page.PageRoutes;
import nl.rotterdam.lezenvandestad.dashboard.publish.AcuteLane;
import nl.rotterdam.lezenvandestad.dashboard.publish.AlertGate;
import nl.rotterdam.lezenvandestad.dashboard.publish.AlertReleases;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.PictureRules;
import nl.rotterdam.lezenvandestad.dashboard.publish.Releases;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.TopicReadModel;
import nl.rotterdam.lezenvandestad.dashboard.search.NewTopics;
import nl.rotterdam.lezenvandestad.dashboard.search.RetainedNotes;
import nl.rotterdam.lezenvandestad.dashboard.search.follow.NoteFollower;
import nl.rotterdam.lezenvandestad.http.HealthCheck;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.Assessment;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.process.RepeatedSweep;
import nl.rotterdam.lezenvandestad.process.TopicWriter;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;

/** The dashboard service, running: its routes can be mounted on any server. Thread-safe. */
public final class Dashboard implements AutoCloseable {

  private final TopicReadModel model;
  private final BundleTopic bundles;
  private final LookTopic looks;
  private final NoteFollower notes;
  private final Releases releases;
  private final AlertReleases alerts;
  private final TopicWriter<AlertId, Assessment> assessments;
  private final LiveStream stream;
  private final Ticker ticker;
  private final RepeatedSweep sweep;
  private final List<RouteTable> tables;

  private Dashboard(
      Broker broker,
      DashboardSettings settings,
      PictureRules pictures,
      Catalogues catalogues,
      Vocabulary vocabulary,
      InstantSource clock,
      MeterRegistry registry) {
    model = TopicReadModel.start(broker.bootstrapServers(), clock, registry);
    bundles = new BundleTopic(broker, clock);
    looks = new LookTopic(broker, clock);
    assessments =
        TopicWriter.open(broker.bootstrapServers(), Topics.ASSESSMENTS, "dashboard-assessments");
    Rules rules = Rules.of(settings.smallestGroup());
    releases = new Releases(rules, pictures, model, bundles, catalogues, clock, settings.tick());
    stream = new LiveStream(catalogues, settings.stream(), registry);
    releases.follow(stream::released);
    alerts =
        new AlertReleases(
            new AlertGate(rules, catalogues),
            model,
            releases,
            catalogues,
            clock,
            settings.watchSilentAfter());
    AcuteLane acuteLane = new AcuteLane(model, alerts, catalogues, clock, settings.acuteSignals());
    AssessmentIntake intake =
        new AssessmentIntake(
            alerts,
            given -> assessments.write(given.alert(), Optional.of(given), given.givenAt()),
            clock);
    AlertsApi alertsApi = new AlertsApi(alerts, intake, catalogues);
    AlertText alertText = new AlertText(catalogues);
    alerts.follow(release -> stream.tell(AlertsApi.EVENT, alertText.event(release)));
    registry.gauge("dashboard.alerting.works", alerts, a -> isWatched(a) ? 1 : 0);
    // What a note is called in answers must not be guessable.
    SecureRandom random = new SecureRandom();
    notes =
        NoteFollower.start(
            broker.bootstrapServers(),
            () ->
                RetainedNotes.empty(
                    catalogues.areas(), catalogues.themes(), vocabulary, () -> handle(random)),
            clock,
            registry);
    tables =
        List.of(
            new DashboardApi(releases, catalogues, stream, acuteLane, looks, clock),
            alertsApi,
            new NotesApi(
                notes::notes,
                new NewTopics(vocabulary, settings.smallestGroup(), catalogues.areas(), clock),
                catalogues,
                looks,
                clock),
            new AppRoutes(),
            new PageRoutes(releases, alerts, catalogues),
            new AssessmentForms(intake, alerts));
    ticker = new Ticker(clock, registry);
    ticker.start(
        settings.tick(),
        () -> {
          releases.tick();
          alerts.tick();
        });
    sweep = RepeatedSweep.start(List.of(BundleTopic.sweep(broker.bootstrapServers(), clock)));
  }

  /**
   * Starts to read the topics and to release figures. Returns at once: neither the broker nor the
   * topics need to be there yet; {@link #checks} tells when the picture is whole.
   */
  public static Dashboard start(
      Broker broker,
      DashboardSettings settings,
      PictureRules pictures,
      AreaTree areas,
      ThemeCatalogue themes,
      Vocabulary vocabulary,
      InstantSource clock,
      MeterRegistry registry) {
    return new Dashboard(
        broker, settings, pictures, new Catalogues(areas, themes), vocabulary, clock, registry);
  }

  /** Its routes. */
  public RouteTable routes() {
    return routes -> tables.forEach(table -> table.addTo(routes));
  }

  /** What must be well before it is ready, and whether somebody watches. */
  public List<HealthCheck> checks() {
    return List.of(
        HealthCheck.of("dashboard-leesmodel", () -> releases.current().isPresent()),
        HealthCheck.of("dashboard-kafka", model::isConnected),
        HealthCheck.advisory("notities", () -> notes.notes().isPresent()),
        HealthCheck.advisory("alarmering", () -> isWatched(alerts)));
  }

  private static long handle(SecureRandom random) {
    return random.nextLong() & Long.MAX_VALUE;
  }

  private static boolean isWatched(AlertReleases alerts) {
    return alerts.current().filter(release -> release.watching().works()).isPresent();
  }

  /** Lets those who follow go, and stops reading. */
  @Override
  public void close() {
    sweep.close();
    ticker.close();
    stream.close();
    notes.close();
    assessments.close();
    bundles.close();
    looks.close();
    model.close();
  }
}
