// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules.Rule;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.PictureRules;
import nl.rotterdam.lezenvandestad.model.area.AreaCatalogue;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogueFile;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.standalone.attack.Attacker;
import nl.rotterdam.lezenvandestad.standalone.attack.Finding;
import nl.rotterdam.lezenvandestad.standalone.attack.Finding.Kind;
import nl.rotterdam.lezenvandestad.standalone.gated.GatedReport;
import org.junit.jupiter.api.Test;

/** The whole attack on small stretches of invented cities; {@code ./lezen attack} does more. */
class AttackTest {

  private static final AttackCommand.Setting SETTING = setting();
  private static final Rules RULES = Rules.of(3);

  private static AttackCommand.Setting setting() {
    ConfigProblems problems = new ConfigProblems();
    Path config = Path.of("..", "config");
    var areas = AreaCatalogue.read(config.resolve("areas.yaml"), problems);
    var themes = ThemeCatalogueFile.read(config.resolve("themes.yaml"), problems);
    PictureRules pictures = PictureRules.read(config.resolve("alerting.yaml"), problems);
    problems.throwIfAny();
    return new AttackCommand.Setting(
        new Catalogues(areas.orElseThrow(), themes.orElseThrow()), pictures);
  }

  private static List<Finding> attack(Rules rules, long seed) {
    Attacker.Outcome outcome = AttackCommand.attack(SETTING, rules, 1, seed);
    assertThat(outcome.cellWeeks()).isPositive();
    assertThat(outcome.alerts()).isPositive();
    return outcome.findings();
  }

  @Test
  void nothingIsProvedOfWhatIsTold() {
    assertThat(attack(RULES, 11)).isEmpty();
  }

  @Test
  void nothingIsProvedByWhoKnowsEveryToldNumberExactly() {
    assertThat(attack(RULES.withExactCounts(), 12)).isEmpty();
  }

  @Test
  void withoutTheRuleOfTheRemainderTheAttackerWins() {
    assertThat(attack(RULES.withExactCounts().without(Rule.REMAINDER), 12))
        .extracting(Finding::kind)
        .contains(Kind.REMAINDER);
  }

  @Test
  void withoutTheRuleOfTheStepTheAttackerWins() {
    assertThat(attack(RULES.withExactCounts().without(Rule.STEP), 12))
        .extracting(Finding::kind)
        .contains(Kind.STEP);
  }

  @Test
  void withoutTheRuleThatAWholeWaitsForItsPartsTheAttackerWins() {
    assertThat(attack(RULES.withExactCounts().without(Rule.COVER), 12))
        .extracting(Finding::kind)
        .contains(Kind.THEME);
  }

  @Test
  void withoutTheRuleOfCoarseLevelsTheAttackerWins() {
    Rules exact = RULES.withExactCounts();
    List<GatedReport> lowest = Collections.nCopies(4, report(TensionLevel.RUST));

    assertThat(AttackCommand.attack(SETTING, exact, lowest).findings()).isEmpty();
    assertThat(AttackCommand.attack(SETTING, exact.without(Rule.COARSE_LEVEL), lowest).findings())
        .extracting(Finding::kind)
        .contains(Kind.LEVEL);
  }

  private static GatedReport report(TensionLevel level) {
    Instant moment = Instant.parse("2026-01-05T10:00:00Z");
    return new GatedReport(
        List.of(new ThemeId("oekraine")),
        new AreaId("delfshaven"),
        moment,
        moment,
        Domain.SOCIAAL,
        level);
  }
}
