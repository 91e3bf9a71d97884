// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.junit.jupiter.api.Test;

class DemoCityTest {

  /** A Thursday. */
  private static final Instant NOW = Instant.parse("2026-11-26T13:49:00Z");

  private final DemoCity city = new DemoCity(1, Catalogues.AREAS, Catalogues.THEMES);
  private final List<DemoReport> reports = city.reports(NOW);

  @Test
  void theSameSeedAndMomentGiveTheSameReports() {
    DemoCity again = new DemoCity(1, Catalogues.AREAS, Catalogues.THEMES);

    assertThat(again.reports(NOW)).isEqualTo(reports);
  }

  @Test
  void anotherSeedGivesOtherReportsWithOtherIds() {
    DemoCity other = new DemoCity(2, Catalogues.AREAS, Catalogues.THEMES);

    assertThat(ids(other.reports(NOW))).doesNotContainAnyElementsOf(ids(reports));
  }

  @Test
  void laterWithinTheHoursOfTheIncidentReportsAreOnlyAdded() {
    List<DemoReport> later = city.reports(NOW.plus(Duration.ofHours(1)));

    assertThat(later.subList(0, reports.size())).isEqualTo(reports);
    assertThat(later).hasSizeGreaterThan(reports.size());
  }

  @Test
  void laterInTheWeekOnlyTheIncidentIsToldAnew() {
    List<DemoReport> later = city.reports(NOW.plus(Duration.ofDays(2)));

    Set<DemoReport> again = new HashSet<>(later);
    List<DemoReport> gone = reports.stream().filter(report -> !again.contains(report)).toList();
    Instant incident = DemoCity.lastIncident(NOW);
    assertThat(gone)
        .isNotEmpty()
        .allMatch(report -> report.themes().contains(StoryBook.STABBING))
        .noneMatch(report -> report.observedAt().isBefore(incident));
  }

  @Test
  void inTheNextWeekMostReportsComeWithTheirOldIds() {
    Set<ReportId> next = ids(city.reports(NOW.plus(Duration.ofDays(7))));
    Instant start = Rhythm.mondayOf(NOW).minusWeeks(7).atStartOfDay(Rhythm.ROTTERDAM).toInstant();
    List<DemoReport> shared =
        reports.stream().filter(report -> !report.observedAt().isBefore(start)).toList();

    long again = shared.stream().filter(report -> next.contains(report.id())).count();

    assertThat((double) again / shared.size()).isGreaterThan(0.9);
  }

  @Test
  void eachIdIsThereOnce() {
    assertThat(reports).extracting(DemoReport::id).doesNotHaveDuplicates();
  }

  @Test
  void reportsEndAtNowInTheOrderOfTimeAndReachEightWeeksBack() {
    assertThat(reports)
        .isSortedAccordingTo(Comparator.comparing(DemoReport::observedAt))
        .noneMatch(report -> report.observedAt().isAfter(NOW));
    assertThat(reports.getLast().observedAt()).isAfter(NOW.minus(Duration.ofHours(3)));
    assertThat(Duration.between(reports.getFirst().observedAt(), NOW).toDays()).isBetween(55L, 63L);
  }

  @Test
  void placesAndThemesAreThoseOfTheCatalogues() {
    assertThat(reports)
        .allMatch(report -> Catalogues.AREAS.find(report.area()).isPresent())
        .allSatisfy(report ->
            assertThat(report.themes())
                .hasSizeBetween(1, Sfeerbeeld.MAX_THEMES)
                .doesNotHaveDuplicates()
                .allMatch(theme -> Catalogues.THEMES.find(theme).isPresent()));
  }

  @Test
  void eachWeekHasAPlausibleNumberOfReports() {
    assertThat(reports).hasSizeBetween(3000, 5000);

    Map<Long, Long> weeks =
        reports.stream()
            .collect(
                Collectors.groupingBy(
                    report ->
                        ChronoUnit.WEEKS.between(
                            LocalDate.EPOCH.with(DayOfWeek.MONDAY),
                            Rhythm.dateAt(report.observedAt())),
                    Collectors.counting()));

    assertThat(weeks).hasSize(DemoCity.WEEKS + 1);
    List<Long> whole = new ArrayList<>(weeks.values());
    whole.removeLast();
    assertThat(whole).allSatisfy(count -> assertThat(count).isBetween(350L, 700L));
  }

  @Test
  void weekdaysAndDaysAreBusierThanSundaysAndNights() {
    assertThat(on(DayOfWeek.TUESDAY)).isGreaterThan(on(DayOfWeek.SUNDAY) * 5 / 4);
    assertThat(betweenHours(9, 17)).isGreaterThan(5 * betweenHours(0, 8));
  }

  @Test
  void notesAreShortAndMany() {
    List<String> notes = reports.stream().flatMap(report -> report.note().stream()).toList();

    assertThat(notes).hasSizeGreaterThan(reports.size() / 3);
    assertThat(notes).allMatch(note -> note.length() <= Note.MAX_LENGTH && !note.contains("{"));
    assertThat(new HashSet<>(notes)).hasSizeGreaterThan(300);
  }

  @Test
  void everyKindOfReportIsThere() {
    assertThat(reports).extracting(DemoReport::kind).contains(Kind.values());
    assertThat(reports).extracting(DemoReport::level).contains(TensionLevel.values());
    assertThat(reports).extracting(DemoReport::domain).contains(Domain.values());
  }

  @Test
  void aThemeTheCityDoesNotFollowIsNotTold() {
    ThemeId left = StoryBook.MIDDLE_EAST;
    ThemeCatalogue fewer =
        new ThemeCatalogue(
            Catalogues.THEMES.groups(),
            Catalogues.THEMES.all().stream().filter(theme -> !theme.id().equals(left)).toList());

    List<DemoReport> told = new DemoCity(1, Catalogues.AREAS, fewer).reports(NOW);

    assertThat(told).isNotEmpty().noneMatch(report -> report.themes().contains(left));
  }

  @Test
  void aThemeIsNotToldAfterItsLastDay() {
    assertThatThrownBy(() -> city.reports(Instant.parse("2040-01-02T12:00:00Z")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPlaceTheCityDoesNotHaveIsNotTold() {
    AreaTree smaller =
        new AreaTree(
            Catalogues.AREAS.all().stream()
                .filter(area -> !area.id().value().equals("stadsdriehoek"))
                .toList());

    List<DemoReport> told = new DemoCity(1, smaller, Catalogues.THEMES).reports(NOW);

    assertThat(told)
        .isNotEmpty()
        .noneMatch(report -> report.area().value().equals("stadsdriehoek"));
  }

  @Test
  void daysOnWhichTheClockChangesAreToldAsWell() {
    List<DemoReport> autumn = city.reports(Instant.parse("2026-10-25T23:30:00Z"));
    List<DemoReport> spring = city.reports(Instant.parse("2027-03-28T21:30:00Z"));

    assertThat(autumn).extracting(DemoReport::id).doesNotHaveDuplicates();
    assertThat(spring).extracting(DemoReport::id).doesNotHaveDuplicates();
  }

  private static Set<ReportId> ids(List<DemoReport> reports) {
    return reports.stream().map(DemoReport::id).collect(Collectors.toSet());
  }

  private long on(DayOfWeek day) {
    Instant monday = Rhythm.mondayOf(NOW).atStartOfDay(Rhythm.ROTTERDAM).toInstant();
    return reports.stream()
        .filter(report -> report.observedAt().isBefore(monday))
        .filter(report -> Rhythm.dateAt(report.observedAt()).getDayOfWeek() == day)
        .count();
  }

  private long betweenHours(int from, int to) {
    return reports.stream()
        .map(report -> report.observedAt().atZone(Rhythm.ROTTERDAM).getHour())
        .filter(hour -> hour >= from && hour < to)
        .count();
  }
}
