// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import nl.rotterdam.lezenvandestad.ingest.validation.RawReport;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;

/** The rules of the design that visibility cannot state. */
@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = {ImportOption.DoNotIncludeTests.class})
class ArchitectureTest {

  static final String ROOT = "nl.rotterdam.lezenvandestad";

  @ArchTest
  static final ArchRule onlyTheEmbeddedBrokerTouchesTheBrokersInternals =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".broker..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "kafka..", "org.apache.kafka.metadata..", "org.apache.kafka.server..");

  @ArchTest
  static final ArchRule theServicesDoNotKnowEachOther =
      slices().matching(ROOT + ".(ingest|streams|dashboard)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule theContractKnowsNobody =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".model..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..").and(not(resideInAPackage(ROOT + ".model.."))));

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule httpStaysAtTheEdges =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              ROOT + ".http..",
              ROOT + ".ingest.intake..",
              ROOT + ".dashboard.api..",
              ROOT + ".dashboard.assessment..",
              ROOT + ".dashboard.page..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.javalin..");

  @ArchTest
  static final ArchRule detectionAndPrivacyAreFreeOfKafkaAndHttp =
      noClasses()
          .that()
          .resideInAnyPackage(
              ROOT + ".streams.detection..",
              ROOT + ".streams.distribution..",
              ROOT + ".streams.indicator..",
              ROOT + ".streams.history..",
              ROOT + ".streams.rhythm..",
              ROOT + ".ingest.privacy..",
              ROOT + ".dashboard.bundle..",
              ROOT + ".dashboard.publish..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.apache.kafka..", "io.javalin..", "org.eclipse.jetty.."));

  @ArchTest
  static final ArchRule whatWasTypedNeverLeavesTheIntake =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".ingest..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(RawReport.class);

  @ArchTest
  static final ArchRule onlyThePrivacyGateMakesAReport =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".ingest.privacy..")
          .should()
          .callConstructorWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                  com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                      com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo(
                          Sfeerbeeld.class))));

  @ArchTest
  static final ArchRule noFigureLeavesButThroughThePublishGate =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + ".dashboard.api..", ROOT + ".dashboard.page..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Indicator.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(TrendPoint.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".dashboard.readmodel..");

  @ArchTest
  static final ArchRule theAttackerSeesTextsAlone =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".standalone.attack..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..")
                  .and(not(resideInAPackage(ROOT + ".standalone.attack.."))));

  @ArchTest
  static final ArchRule theReadModelAndTheBundlesAreForTheGateAlone =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".dashboard..", ROOT + ".standalone.gated..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".dashboard.readmodel..")
          .orShould()
          .dependOnClassesThat()
          .haveSimpleName("Ledger");

  @ArchTest
  static final ArchRule timeIsInjected =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule onlyTheLauncherSleeps =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".standalone..")
          .should()
          .callMethod(Thread.class, "sleep", long.class)
          .orShould()
          .callMethod(Thread.class, "sleep", java.time.Duration.class);

  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Util");
}
