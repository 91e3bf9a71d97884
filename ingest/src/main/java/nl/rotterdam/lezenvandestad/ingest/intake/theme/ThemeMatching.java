// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake.theme;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import nl.rotterdam.lezenvandestad.http.RouteTable;
import nl.rotterdam.lezenvandestad.ingest.intake.SuggestionApi;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.theme.QueryChange;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.Broker;
import nl.rotterdam.lezenvandestad.model.topic.TopicCreation;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.process.TopicFollower;
import nl.rotterdam.lezenvandestad.process.TopicWriter;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;
import nl.rotterdam.lezenvandestad.words.theme.ThemeQueries;
import org.apache.kafka.clients.admin.Admin;

/** The part of the intake that matches notes and changes what they are matched with. */
public final class ThemeMatching implements AutoCloseable {

  private final TopicWriter<ThemeId, QueryChange> changes;
  private final TopicFollower<?, ?> follower;
  private final List<RouteTable> routes;

  private ThemeMatching(
      TopicWriter<ThemeId, QueryChange> changes,
      TopicFollower<?, ?> follower,
      List<RouteTable> routes) {
    this.changes = changes;
    this.follower = follower;
    this.routes = routes;
  }

  /**
   * Makes the topic of changes when it is not there, and starts to follow it.
   *
   * @throws org.apache.kafka.common.KafkaException when the broker does not answer
   * @throws IllegalArgumentException when a theme's query is none
   */
  public static ThemeMatching start(
      Broker broker, ThemeCatalogue themes, Vocabulary vocabulary, InstantSource clock) {
    ThemeQueries queries = new ThemeQueries(themes, vocabulary);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      TopicCreation.ensure(admin, List.of(Topics.THEMES), broker.replication());
    }
    TopicFollower<?, ?> follower =
        TopicFollower.start(
            broker.bootstrapServers(),
            Topics.THEMES,
            (theme, change) -> queries.change(theme, change.map(QueryChange::query)));
    TopicWriter<ThemeId, QueryChange> changes =
        TopicWriter.open(broker.bootstrapServers(), Topics.THEMES, "query-changes");
    return new ThemeMatching(
        changes,
        follower,
        List.of(
            new SuggestionApi(queries.matcher()),
            new QueryChangeApi(
                themes,
                queries,
                (theme, change) -> changes.write(theme, change, Quarter.floor(clock.instant())),
                clock)));
  }

  /** Its routes. */
  public List<RouteTable> routes() {
    return routes;
  }

  @Override
  public void close() {
    follower.close();
    changes.close();
  }
}
