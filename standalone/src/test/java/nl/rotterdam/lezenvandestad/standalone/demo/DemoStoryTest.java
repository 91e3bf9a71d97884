// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.junit.jupiter.api.Test;

/** That the story can be seen in the counts, whatever the seed. */
class DemoStoryTest {

  private static final Instant NOW = Instant.parse("2026-11-26T13:49:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final List<Long> SEEDS = List.of(1L, 42L, 2024L);

  @Test
  void theWarInTheMiddleEastBuildsUpOverWeeksInSeveralGebieden() {
    for (long seed : SEEDS) {
      List<DemoReport> reports = reports(seed, NOW);
      Predicate<DemoReport> about = theme(StoryBook.MIDDLE_EAST);
      List<DemoReport> first = days(reports, about, -56, -43);
      List<DemoReport> middle = days(reports, about, -35, -22);
      List<DemoReport> last = days(reports, about, -14, -1);

      assertThat(middle).hasSizeGreaterThan(first.size());
      assertThat(last).hasSizeGreaterThan(middle.size() * 3 / 2);
      assertThat(mean(last)).isGreaterThan(mean(first) + 0.8);
      assertThat(last.stream().map(DemoStoryTest::gebied).distinct().count()).isGreaterThan(4);
    }
  }

  @Test
  void theStudentProtestsAreABurstOfAFewDays() {
    for (long seed : SEEDS) {
      List<DemoReport> reports = reports(seed, NOW);
      Predicate<DemoReport> there = theme(StoryBook.STUDENTS).and(in("kralingen-crooswijk"));

      assertThat(days(reports, there, -5, -3)).hasSizeGreaterThan(18);
      assertThat(mean(days(reports, there, -5, -3))).isGreaterThan(3.2);
      assertThat(days(reports, there, -28, -8)).hasSizeLessThan(12);
      assertThat(busiestDay(reports, there)).isBetween(MONDAY.minusDays(5), MONDAY.minusDays(3));
    }
  }

  @Test
  void tensionAroundEritreaBuildsUpAndHasOneIncident() {
    for (long seed : SEEDS) {
      List<DemoReport> reports = reports(seed, NOW);
      Predicate<DemoReport> about = theme(StoryBook.ERITREA);
      Instant evening =
          MONDAY
              .plusDays(StoryBook.CONFRONTATION_DAY)
              .atTime(StoryBook.CONFRONTATION_TIME)
              .atZone(Rhythm.ROTTERDAM)
              .toInstant();
      List<DemoReport> incident =
          within(reports, about.and(in("delfshaven")), evening, Duration.ofHours(2));

      assertThat(incident).hasSizeGreaterThanOrEqualTo(7);
      assertThat(incident).anyMatch(report -> report.level() == TensionLevel.ESCALATIE);
      assertThat(days(reports, about.and(in("delfshaven")), -14, -3))
          .hasSizeGreaterThan(days(reports, about.and(in("delfshaven")), -42, -31).size());
      assertThat(days(reports, about.and(in("charlois")), -14, 2)).isNotEmpty();
    }
  }

  @Test
  void theStabbingIsAnAcuteBurstOfTheLastHoursAtAnyMoment() {
    for (int hour = 0; hour < 24; hour++) {
      Instant now = NOW.plus(Duration.ofMinutes(hour * 67L));
      Instant start = DemoCity.lastIncident(now);
      List<DemoReport> burst =
          within(
              reports(42, now),
              theme(StoryBook.STABBING).and(in("centrum")),
              start,
              Duration.ofMinutes(50));

      assertThat(Duration.between(start, now))
          .isBetween(Duration.ofMinutes(50), Duration.ofHours(5));
      assertThat(burst).hasSizeGreaterThanOrEqualTo(8);
      assertThat(mean(burst)).isGreaterThan(4.3);
      assertThat(burst).extracting(DemoReport::domain).contains(Domain.values());
    }
  }

  @Test
  void theStabbingIsSeenFromTheOtherBankAndHasAShortAfterWave() {
    Instant start = DemoCity.lastIncident(NOW);
    List<DemoReport> reports = reports(42, start.plus(Duration.ofMinutes(289)));
    Predicate<DemoReport> about = theme(StoryBook.STABBING);

    List<DemoReport> otherBank =
        within(reports, about.and(in("feijenoord")), start, Duration.ofHours(3));
    List<DemoReport> afterWave =
        within(
            reports,
            about.and(in("centrum")),
            start.plus(Duration.ofMinutes(100)),
            Duration.ofHours(4));

    assertThat(otherBank).hasSizeGreaterThanOrEqualTo(5);
    assertThat(afterWave).hasSizeBetween(5, 12);
    assertThat(mean(afterWave)).isLessThan(3.1);
  }

  @Test
  void oneGebiedFallsSilent() {
    for (long seed : SEEDS) {
      List<DemoReport> reports = reports(seed, NOW);
      Predicate<DemoReport> there = in(Background.SILENT.value());

      assertThat(days(reports, there, -23, -10)).hasSizeGreaterThan(20);
      assertThat(days(reports, there, Background.SILENT_FROM, 6)).isEmpty();
    }
  }

  @Test
  void theThemeThatIsMentionedMostStaysCalm() {
    for (long seed : SEEDS) {
      List<DemoReport> reports = reports(seed, NOW);
      Map<ThemeId, Long> mentions =
          reports.stream()
              .flatMap(report -> report.themes().stream())
              .collect(Collectors.groupingBy(theme -> theme, Collectors.counting()));

      assertThat(
              mentions.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey())
          .isEqualTo(Background.CALM_THEME);
      assertThat(reports.stream().filter(theme(Background.CALM_THEME)))
          .allMatch(report -> report.level().number() <= 2);
    }
  }

  @Test
  void calmGebiedenSendManyRustmeldingen() {
    List<DemoReport> calm =
        reports(42, NOW).stream().filter(in("hillegersberg-schiebroek")).toList();

    assertThat(calm).hasSizeGreaterThan(150).allMatch(report -> report.level().number() <= 2);
    assertThat(mean(calm)).isLessThan(1.4);
  }

  private static List<DemoReport> reports(long seed, Instant now) {
    return new DemoCity(seed, Catalogues.AREAS, Catalogues.THEMES).reports(now);
  }

  private static Predicate<DemoReport> theme(ThemeId theme) {
    return report -> report.themes().contains(theme);
  }

  private static Predicate<DemoReport> in(String gebied) {
    return report -> gebied(report).equals(new AreaId(gebied));
  }

  private static AreaId gebied(DemoReport report) {
    return Catalogues.AREAS.gebiedOf(report.area()).orElseThrow();
  }

  /** Those on these days, counted from the Monday of the story, both included. */
  private static List<DemoReport> days(
      List<DemoReport> reports, Predicate<DemoReport> which, int from, int to) {
    return reports.stream()
        .filter(which)
        .filter(report -> !Rhythm.dateAt(report.observedAt()).isBefore(MONDAY.plusDays(from)))
        .filter(report -> !Rhythm.dateAt(report.observedAt()).isAfter(MONDAY.plusDays(to)))
        .toList();
  }

  private static List<DemoReport> within(
      List<DemoReport> reports, Predicate<DemoReport> which, Instant from, Duration length) {
    return reports.stream()
        .filter(which)
        .filter(report -> !report.observedAt().isBefore(from))
        .filter(report -> report.observedAt().isBefore(from.plus(length)))
        .toList();
  }

  private static LocalDate busiestDay(List<DemoReport> reports, Predicate<DemoReport> which) {
    Stream<LocalDate> days =
        reports.stream().filter(which).map(report -> Rhythm.dateAt(report.observedAt()));
    return days
        .collect(Collectors.groupingBy(day -> day, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Comparator.comparing(Map.Entry<LocalDate, Long>::getValue))
        .orElseThrow()
        .getKey();
  }

  private static double mean(List<DemoReport> reports) {
    return reports.stream().mapToInt(report -> report.level().number()).average().orElse(0);
  }
}
