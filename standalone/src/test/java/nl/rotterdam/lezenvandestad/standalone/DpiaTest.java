// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.dashboard.DashboardSettings;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemePassport;
import nl.rotterdam.lezenvandestad.model.theme.ThemeStanding;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.process.Options;
import nl.rotterdam.lezenvandestad.standalone.retention.Inventory;
import nl.rotterdam.lezenvandestad.streams.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the DPIA says is so: its measures are there, and its facts are those of the delivery. */
class DpiaTest {

  private static final Path PROJECT = Path.of("..");
  private static final Path DPIA = Path.of("docs", "dpia.md");
  private static final Pattern FILE = Pattern.compile("`([\\w./-]+/[\\w./-]+\\.\\w+)`");

  private final Installation installation =
      new Installation(
          Options.read(List.of("--config", "../config"), Installation.OPTIONS, List.of()));

  @ParameterizedTest
  @ValueSource(strings = {"docs/dpia.md", "docs/bewaartermijnen.md"})
  void everyMeasurePointsAtAFileThatIsThere(String document) throws IOException {
    List<String> named =
        FILE.matcher(Files.readString(PROJECT.resolve(document)))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(named)
        .isNotEmpty()
        .allSatisfy(file -> assertThat(PROJECT.resolve(file)).as(document).exists());
  }

  @Test
  void everyFactIsThatOfTheConfigurationAndTheCode() throws IOException {
    List<String> told =
        Files.readAllLines(PROJECT.resolve(DPIA)).stream()
            .dropWhile(line -> !line.startsWith("| feit |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList();

    assertThat(told).containsExactlyElementsOf(facts());
  }

  private List<String> facts() {
    return Stream.of(keeping(), told(), intake(), themes()).flatMap(List::stream).toList();
  }

  private static List<String> keeping() {
    return List.of(
        fact("een notitie blijft", kept(Topics.REPORTS.name())),
        fact("tellingen per kwartier blijven", Resolution.QUARTER.kept().toHours() + " uur"),
        fact("tellingen per dag blijven", days(Resolution.DAY.kept())),
        fact("id's blijven", kept(Streams.GROUP + "-acceptance-day-by-report-store-changelog")),
        fact("een gesloten waarschuwing blijft", kept(Topics.ALERTS.name())),
        fact("een beoordeling blijft", kept(Topics.ASSESSMENTS.name())),
        fact("wat samen is verteld blijft", kept(Topics.BUNDLES.name())),
        fact("een blik van het piket blijft", kept(Topics.LOOKS.name())),
        fact("de plaats van een onleesbaar bericht blijft", kept(Topics.REJECTED.name())));
  }

  private List<String> told() {
    DashboardSettings settings = DashboardSettings.read(installation.section("dashboard"));
    return List.of(
        fact("minder melders vertellen wij niets van", settings.smallestGroup() + " melders"),
        fact("het piket ziet een escalatie", settings.acuteSignals().toHours() + " uur"));
  }

  private static List<String> intake() {
    return List.of(
        fact("een notitie is hooguit", Note.MAX_LENGTH + " tekens"),
        fact("een tijd is hooguit zo fijn als", Quarter.LENGTH.toMinutes() + " minuten"));
  }

  private List<String> themes() {
    List<ThemePassport> passports =
        installation.themes().all().stream().map(Theme::passport).toList();
    long communities = passports.stream().filter(ThemePassport::namesCommunity).count();
    return List.of(
        fact("thema's met een paspoort", Integer.toString(passports.size())),
        fact("waarvan een gemeenschap noemen", Long.toString(communities)),
        fact(
            "kleinste aantal inwoners daarbij",
            passports.stream()
                .flatMap(passport -> passport.minimumPopulation().stream())
                .min(Integer::compare)
                .orElseThrow()
                .toString()),
        fact(
            "eerste thema dat afloopt",
            passports.stream()
                .map(ThemePassport::end)
                .min(LocalDate::compareTo)
                .orElseThrow()
                .toString()),
        fact("waarschuwing vooraf", days(ThemeStanding.WARNING)));
  }

  private static String fact(String name, String value) {
    return "| " + name + " | " + value + " |";
  }

  private static String kept(String topic) {
    return days(Inventory.kept(topic).orElseThrow());
  }

  private static String days(Duration kept) {
    return kept.toDays() + " dagen";
  }
}
