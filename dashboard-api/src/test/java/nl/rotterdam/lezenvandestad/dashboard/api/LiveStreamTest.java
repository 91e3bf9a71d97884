// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.rotterdam.lezenvandestad.dashboard.Alerts;
import nl.rotterdam.lezenvandestad.dashboard.DashboardServer;
import nl.rotterdam.lezenvandestad.dashboard.HandFilledModel;
import nl.rotterdam.lezenvandestad.dashboard.api.EventReader.Event;
import nl.rotterdam.lezenvandestad.dashboard.api.LiveStream.StreamSettings;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LiveStreamTest {

  private final HandFilledModel model =
      new HandFilledModel().report("eritrese-gemeenschappen", "delfshaven", NOW, 1, 1, 2);
  private final DashboardServer server = DashboardServer.over(model);

  @AfterEach
  void close() {
    server.close();
  }

  private EventReader follow(String query) throws Exception {
    return new EventReader(server.at("/v1/stroom" + query));
  }

  @Test
  void alertsAreToldAtTheBeginningAndWhenTheyChange() throws Exception {
    model.watchedAt(NOW);
    server.tick();
    try (EventReader reader = follow("")) {
      Event first = reader.nextAlerts();
      model
          .report("oekraine", "spangen", NOW, 4, 4, 5)
          .with(Alerts.acute(cell("oekraine", "spangen"), 5));
      server.tick();
      Event second = reader.nextAlerts();

      assertThat(first.json().get("waarschuwingen")).isEmpty();
      assertThat(first.json().get("alarmering").get("werkt").asBoolean()).isTrue();
      assertThat(second.json().get("waarschuwingen")).hasSize(1);
    }
  }

  @Test
  void firstComesTheWholePictureAndThenWhatChanges() throws Exception {
    try (EventReader reader = follow("")) {
      Event first = reader.nextEvent();
      model
          .report("eritrese-gemeenschappen", "delfshaven", NOW, 5, 5, 5, 4)
          .report("oekraine", "noord", NOW, 5);
      server.tick();
      Event second = reader.nextEvent();

      assertThat(reader.answer().headers().firstValue("Content-Type").orElse(""))
          .startsWith("text/event-stream");
      assertThat(first.name()).isEqualTo("momentopname");
      assertThat(first.json().get("indicatoren").size()).isGreaterThan(1000);
      assertThat(second.name()).isEqualTo("wijziging");
      assertThat(second.json().get("indicatoren").valueStream())
          .extracting(cell -> cell.get("thema").asString() + ":" + cell.get("gebied").asString())
          .containsExactly(
              "alle:rotterdam",
              "alle:delfshaven",
              "internationaal:rotterdam",
              "internationaal:delfshaven",
              "eritrese-gemeenschappen:rotterdam",
              "eritrese-gemeenschappen:delfshaven");
    }
  }

  @Test
  void aFollowerHearsOfTheLevelsItAskedFor() throws Exception {
    try (EventReader reader = follow("?niveau=wijk")) {
      Event first = reader.nextEvent();
      model.report("oekraine", "spangen", NOW, 4, 4, 4);
      server.tick();
      Event second = reader.nextEvent();

      assertThat(first.json().get("indicatoren").valueStream())
          .allMatch(cell -> cell.get("niveau").asString().equals("wijk"));
      assertThat(second.json().get("indicatoren").valueStream())
          .allMatch(cell -> cell.get("niveau").asString().equals("wijk"))
          .filteredOn(cell -> cell.get("status").asString().equals("vrijgegeven"))
          .extracting(cell -> cell.get("gebied").asString())
          .containsOnly("spangen");
    }
  }

  @Test
  void aTickThatChangesNothingIsSilentAndAHeartbeatKeepsTheLineAlive() throws Exception {
    try (EventReader reader = follow("?niveau=stad")) {
      Event first = reader.nextEvent();
      server.tick();
      server.tick();

      assertThat(first.name()).isEqualTo("momentopname");
      assertThat(reader.next().orElseThrow().name()).isEqualTo(":");
    }
  }

  @Test
  void losingKafkaIsTold() throws Exception {
    try (EventReader reader = follow("?niveau=stad")) {
      Event first = reader.nextEvent();
      model.connected(false);
      server.tick();
      Event second = reader.nextEvent();

      assertThat(first.json().get("verbonden").asBoolean()).isTrue();
      assertThat(second.json().get("verbonden").asBoolean()).isFalse();
    }
  }

  @Test
  void hundredsFollowAtOnce() throws Exception {
    List<EventReader> readers = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        readers.add(follow("?niveau=stad"));
      }
      for (EventReader reader : readers) {
        assertThat(reader.nextEvent().name()).isEqualTo("momentopname");
      }
      model.report("oekraine", "noord", NOW, 4, 4, 4);
      server.tick();
      for (EventReader reader : readers) {
        assertThat(reader.nextEvent().name()).isEqualTo("wijziging");
      }
    } finally {
      for (EventReader reader : readers) {
        reader.close();
      }
    }
  }

  @Test
  void moreThanTheLimitAreAskedToComeBack() throws Exception {
    StreamSettings one = new StreamSettings(Duration.ofMillis(100), 1, 4);
    try (DashboardServer small = DashboardServer.over(model, one);
        EventReader first = new EventReader(small.at("/v1/stroom"));
        EventReader second = new EventReader(small.at("/v1/stroom"))) {
      assertThat(first.answer().statusCode()).isEqualTo(200);
      assertThat(second.answer().statusCode()).isEqualTo(503);
      assertThat(second.answer().headers().firstValue("Retry-After")).isPresent();
    }
  }

  @Test
  void aFollowerThatDoesNotKeepUpIsLetGoAndKeepsNothing() {
    Follower slow = new Follower(Set.of(AreaLevel.STAD), 2);
    byte[] event = {1};

    assertThat(slow.offer(event)).isTrue();
    assertThat(slow.offer(event)).isTrue();
    assertThat(slow.offer(event)).isFalse();
    assertThat(slow.offer(event)).isFalse();
  }

  @Test
  void aStreamEndsWhenTheServerLetsItGo() throws Exception {
    DashboardServer ending = DashboardServer.over(model);
    try (EventReader reader = new EventReader(ending.at("/v1/stroom?niveau=stad"))) {
      assertThat(reader.nextEvent().name()).isEqualTo("momentopname");
      ending.letGo();
      var next = reader.next();
      while (next.isPresent()) {
        assertThat(next.get().name()).isIn(":", "");
        next = reader.next();
      }
    } finally {
      ending.close();
    }
  }
}
