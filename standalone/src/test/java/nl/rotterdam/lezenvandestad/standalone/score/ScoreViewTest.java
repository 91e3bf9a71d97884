// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Evidence;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.LabelledNote;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.LabelledSpan;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.Score;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.ScoredNote;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreViewTest {

  private static final Finding FOUND =
      new Finding(FindingKind.NAAM, 0, 4, 1, List.of(new Evidence("reden", 1)));
  private static final ScoredNote HALF_FOUND =
      new ScoredNote(
          new LabelledNote(
              "half",
              "Piet en Klaas",
              List.of(
                  new LabelledSpan(FindingKind.NAAM, 0, 4),
                  new LabelledSpan(FindingKind.NAAM, 8, 13))),
          List.of(FOUND));
  private static final ScoredNote REFUSED =
      new ScoredNote(new LabelledNote("schoon", "Rust op straat", List.of()), List.of(FOUND));
  private static final List<ScoredNote> NOTES = List.of(HALF_FOUND, REFUSED);
  private static final Score SCORE = Score.of(NOTES);

  @Test
  void theTableShowsSharesTheDutchWayAndADashForAShareOfNothing() {
    List<String> lines = ScoreTable.of(SCORE, 12_345.6);

    assertThat(lines)
        .anySatisfy(line -> assertThat(line).matches("naam +2 +1 +50,0 % +50,0 % +50,0 %"))
        .anySatisfy(line -> assertThat(line).matches("alle harde soorten +0 +0( +-){3}"))
        .contains("Ten onrechte geweigerd: 1 van 1 schone notities (100,0 %)")
        .contains("Notities per seconde: 12.346");
  }

  @Test
  void theMissesTellIdKindsAndText() {
    assertThat(ScoreTable.misses(NOTES))
        .containsExactly(
            "half (gemist: naam): Piet en Klaas",
            "schoon (ten onrechte geweigerd): Rust op straat");
  }

  @Test
  void theJsonTellsTheSameAndHoldsNoTextUnlessMissesAreAskedFor() {
    String json = new ScoreJson(SCORE, 12_345.6).text();

    JsonNode root = JsonMapper.shared().readTree(json);
    assertThat(root.at("/soorten/naam/recall").asDouble()).isEqualTo(0.5);
    assertThat(root.at("/soorten/naam/precision").asDouble()).isEqualTo(0.5);
    assertThat(root.at("/soorten/naam/f2").asDouble()).isEqualTo(0.5);
    assertThat(root.at("/hard/recall").isNull()).isTrue();
    assertThat(root.at("/alle/gemarkeerd").asInt()).isEqualTo(2);
    assertThat(root.at("/tenOnrechteGeweigerd/geweigerd").asInt()).isEqualTo(1);
    assertThat(root.at("/notitiesPerSeconde").asInt()).isEqualTo(12_346);
    assertThat(json).doesNotContain("Piet").doesNotContain("straat");
  }

  @Test
  void theMissesInTheJsonTellTheSpans() {
    String json = new ScoreJson(SCORE, 1).withMisses(NOTES).text();

    JsonNode missed = JsonMapper.shared().readTree(json).at("/missers/0/gemist/0");
    assertThat(missed.path("start").asInt()).isEqualTo(8);
    assertThat(missed.path("end").asInt()).isEqualTo(13);
    assertThat(missed.path("type").asString()).isEqualTo("naam");
  }
}
