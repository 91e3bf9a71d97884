// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static nl.rotterdam.lezenvandestad.dashboard.search.Notes.report;
import static nl.rotterdam.lezenvandestad.dashboard.search.Notes.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchRequest.Filter;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchRequest.Page;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchRequest.Wanted;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.erasure.Erasure;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteIndexTest {

  private static final Instant QUARTER = Quarter.floor(NOW);

  private final Notes notes = Notes.none(1);
  private final NoteIndex index = notes.retained().index();

  @Test
  void whatIsPastItsTimeIsNotFoundAlsoBeforeItIsTakenOut() {
    notes.with(report("oudwoord", "noord", 3, NOW, "lhbtiq"));

    assertThat(found(QUARTER.plus(Duration.ofDays(14)))).containsExactly("oudwoord");
    assertThat(found(QUARTER.plus(Duration.ofDays(14)).plusMillis(1))).isEmpty();
  }

  @Test
  void whatIsPastItsTimeLeavesTheMemory() {
    notes
        .with(report("oudwoord", "noord", 3, NOW, "lhbtiq"), QUARTER.minus(Duration.ofDays(15)))
        .with("blijfwoord");
    assertThat(notes.hold("oudwoord")).isTrue();

    index.expire(NOW);
    index.purge();

    assertThat(notes.hold("oudwoord")).isFalse();
    assertThat(notes.hold("blijfwoord")).isTrue();
    assertThat(index.size()).isEqualTo(1);
  }

  @Test
  void theTimeOfKeepingCountsFromAcceptanceNotFromObservation() {
    notes.with(
        report("importwoord", "noord", 3, NOW.minus(Duration.ofDays(100)), "lhbtiq"), QUARTER);

    assertThat(found(NOW)).containsExactly("importwoord");
  }

  @ParameterizedTest
  @ValueSource(strings = {"thema:oekraine", "dag:2026-09-15"})
  void whatIsErasedIsNotFoundAndLeavesTheMemory(String scope) {
    notes
        .with(report("wiswoord", "noord", 3, NOW.minus(Duration.ofDays(1)), "oekraine"))
        .with(report("blijfwoord", "noord", 3, NOW, "lhbtiq"))
        .with(report("laatwoord", "noord", 3, NOW.minus(Duration.ofDays(1)), "oekraine"));

    index.erase(new Erasure(Scope.parse(scope), Map.of(0, 2L)));
    index.purge();

    assertThat(found(NOW)).containsExactlyInAnyOrder("blijfwoord", "laatwoord");
    assertThat(notes.hold("wiswoord")).isFalse();
  }

  @Test
  void anErasureOfAThemeLeavesOthersOfItsGroup() {
    notes.with(report("blijfwoord", "noord", 3, NOW, "midden-oosten"));

    index.erase(new Erasure(Scope.parse("thema:oekraine"), Map.of(0, 9L)));
    index.show();

    assertThat(found(NOW)).containsExactly("blijfwoord");
  }

  @Test
  void anErasureIsOfItsPartitionsAlone() {
    notes.with(report("blijfwoord", "noord", 3, NOW, "oekraine"));

    index.erase(new Erasure(Scope.parse("thema:oekraine"), Map.of(1, 9L)));
    index.show();

    assertThat(found(NOW)).containsExactly("blijfwoord");
  }

  @Test
  void aRepeatTakesThePlaceOfTheFirst() {
    Sfeerbeeld report = report("onrust", "noord", 3, NOW, "lhbtiq");

    notes.with(report).with(report);

    assertThat(found(NOW)).hasSize(1);
  }

  @Test
  void aReportThatIsTakenAwayIsNotFound() {
    Sfeerbeeld report = report("onrust", "noord", 3, NOW, "lhbtiq");
    notes.with(report);

    index.remove(report.id());
    index.show();

    assertThat(found(NOW)).isEmpty();
  }

  private List<String> found(Instant at) {
    return texts(
        new NoteSearch(notes.retained(), new AreaId("rotterdam"), () -> at)
            .search(
                new SearchRequest(new Wanted.Anything(), Filter.NONE, Page.first(Order.NEWEST, 10)))
            .orElseThrow());
  }
}
