// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static nl.rotterdam.lezenvandestad.dashboard.search.Notes.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.rotterdam.lezenvandestad.dashboard.search.TrialResult.Comparison;
import nl.rotterdam.lezenvandestad.dashboard.search.TrialResult.NearNote;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.theme.ThemeQuery;
import org.junit.jupiter.api.Test;

class QueryTrialTest {

  private final Notes notes = Notes.none(1);

  @Test
  void tellsWhatIsFoundAndWhatNearlyIsWithWhatIsTooStrict() {
    notes
        .with("Gedoe over parkeren bij de moskee")
        .with("Gedoe over parkeren")
        .with("Een rustige week");

    TrialResult result = tried("parkeren AND moskee");

    assertThat(result.total()).isEqualTo(1);
    assertThat(result.notes())
        .extracting(QueryTrialTest::text)
        .containsExactly("Gedoe over parkeren bij de moskee");
    assertThat(result.nearTotal()).isEqualTo(1);
    NearNote near = result.near().getFirst();
    assertThat(text(near.note())).isEqualTo("Gedoe over parkeren");
    assertThat(near.note().words()).extracting(word -> word.text()).containsExactly("parkeren");
    assertThat(near.wouldMatch())
        .extracting(less -> less.kind().wire() + " " + less.part())
        .containsExactly("zonder-eis moskee");
  }

  @Test
  void aQueryWithoutAnythingToLoosenHasNoNearMisses() {
    notes.with("Gedoe over parkeren");

    assertThat(tried("azc").near()).isEmpty();
  }

  @Test
  void whatIsPastItsTimeIsNotTried() {
    notes.with(
        report("Gedoe over parkeren", "noord", 3, NOW, "lhbtiq"), NOW.minus(Duration.ofDays(15)));

    TrialResult result = tried("parkeren OR (gedoe AND moskee)");

    assertThat(result.total()).isZero();
    assertThat(result.nearTotal()).isZero();
  }

  @Test
  void isComparedWithTheQueryOfNowAndWithWhatWritersChose() {
    notes
        .with(report("De oorlog in Oekraïne", "noord", 3, NOW, "oekraine"))
        .with(report("Gedoe over de vlag van Kherson", "noord", 3, NOW, "oekraine"))
        .with(report("Gedoe over een andere vlag", "noord", 3, NOW, "lhbtiq"))
        .with(report("Verhalen over het front", "noord", 3, NOW, "oekraine"));
    notes.retained().queries().change(new ThemeId("oekraine"), Optional.of("oekra*"));

    TrialResult result =
        trial().of(query("vlag OR front"), Optional.of(new ThemeId("oekraine")), 10);

    assertThat(result.comparison()).contains(new Comparison(3, 1, 2, 1));
  }

  @Test
  void aVeryLongQueryIsTriedAndLoosenedAsFarAsOneQueryCanHold() {
    notes.with("woord1 en woord2");
    String all =
        IntStream.range(0, 500)
            .mapToObj(number -> "woord" + number)
            .collect(Collectors.joining(" AND "));

    assertThat(tried(all).total()).isZero();
    assertThat(tried("woord1 OR (" + all + ")").total()).isEqualTo(1);
  }

  @Test
  void aQueryForAnythingButTheNoteIsNone() {
    for (String other : List.of("id:a*", "gebied:noord", "onrust OR (rust AND thema:oekraine)")) {
      assertThat(notes.retained().queries().matcher().parse(other)).as(other).isEmpty();
    }
  }

  private TrialResult tried(String query) {
    return trial().of(query(query), Optional.empty(), 10);
  }

  private ThemeQuery query(String query) {
    return notes.retained().queries().matcher().parse(query).orElseThrow();
  }

  private QueryTrial trial() {
    RetainedNotes retained = notes.retained();
    return new QueryTrial(
        retained, new NoteSearch(retained, new AreaId("rotterdam"), () -> NOW), () -> NOW);
  }

  private static String text(FoundNote found) {
    return found.report().note().map(Note::text).orElseThrow();
  }
}
