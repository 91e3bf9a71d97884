// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundle;
import nl.rotterdam.lezenvandestad.dashboard.bundle.BundleLog;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundling;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Counted;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Ledger;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedAlert;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertFigures;
import nl.rotterdam.lezenvandestad.model.indicator.Coverage;
import nl.rotterdam.lezenvandestad.model.indicator.DomainPicture;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.LevelEstimate;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;

@AnalyzeClasses(
    packages = "nl.rotterdam.lezenvandestad.dashboard",
    importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule NOTHING_THAT_SPEAKS_TOUCHES_A_FIGURE_BEFORE_THE_GATE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..dashboard.api..",
              "..dashboard.page..",
              "..dashboard.assessment..",
              "..dashboard.scorecard..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..dashboard.readmodel..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(
              Alert.class,
              AlertFigures.class,
              Indicator.class,
              TrendPoint.class,
              TrendPoint.Picture.class,
              LevelEstimate.class,
              DomainPicture.class,
              Expectation.class,
              Coverage.class,
              Tally.class);

  @ArchTest
  static final ArchRule NOTHING_BUT_THE_GATE_MAKES_A_RELEASED_CELL =
      onlyTheGateMakes(ReleasedCell.class);

  @ArchTest
  static final ArchRule NOTHING_BUT_THE_GATE_MAKES_A_RELEASED_ALERT =
      onlyTheGateMakes(ReleasedAlert.class);

  private static ArchRule onlyTheGateMakes(Class<?> released) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("..dashboard.publish..")
        .should()
        .callConstructorWhere(target(owner(assignableTo(released))));
  }

  @ArchTest
  static final ArchRule NOTHING_THAT_SPEAKS_SEES_A_BUNDLE =
      noClasses()
          .that()
          .resideInAnyPackage("..dashboard.api..", "..dashboard.page..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              Bundle.class, Ledger.class, Bundling.class, Counted.class, BundleLog.class);

  @ArchTest
  static final ArchRule WHAT_IS_TOLD_OF_A_CELL_IS_MADE_OF_OPEN_SIDES_ALONE =
      noClasses()
          .that()
          .haveSimpleName("PublishGate")
          .or()
          .haveSimpleName("Picture")
          .or()
          .haveSimpleName("BandWords")
          .or()
          .haveSimpleName("WhySentence")
          .or()
          .haveSimpleName("Release")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..dashboard.readmodel..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Indicator.class, TrendPoint.class, Tally.class, Ledger.class);

  @ArchTest
  static final ArchRule NO_RULE_IS_LEFT_OUT =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(Rules.class.getName())
          .should()
          .callMethod(Rules.class, "without", Rules.Rule.class)
          .orShould()
          .callMethod(Rules.class, "withExactCounts")
          .orShould()
          .callConstructorWhere(target(owner(equivalentTo(Rules.class))));

  @ArchTest
  static final ArchRule READING_KEEPING_ASSESSING_AND_FOLLOWING_ALONE_KNOW_KAFKA =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..dashboard.readmodel..",
              "..dashboard.journal..",
              "..dashboard.assessment..",
              "..dashboard.search.follow..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.kafka..");

  @ArchTest
  static final ArchRule READING_GATING_AND_SEARCHING_KNOW_NO_HTTP =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..dashboard.readmodel..",
              "..dashboard.bundle..",
              "..dashboard.publish..",
              "..dashboard.search..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "..dashboard.api..", "..dashboard.page..");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("nl.rotterdam.lezenvandestad.dashboard.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule TIME_IS_A_PARAMETER =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Thread.class, "sleep", long.class);
}
