// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.PictureRules;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeTree;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.process.Options;
import nl.rotterdam.lezenvandestad.standalone.attack.Attacker;
import nl.rotterdam.lezenvandestad.standalone.attack.City;
import nl.rotterdam.lezenvandestad.standalone.attack.Notebook;
import nl.rotterdam.lezenvandestad.standalone.gated.GatedCity;
import nl.rotterdam.lezenvandestad.standalone.gated.GatedReport;
import nl.rotterdam.lezenvandestad.standalone.gated.InventedCity;
import nl.rotterdam.lezenvandestad.standalone.gated.ReportFile;
import nl.rotterdam.lezenvandestad.standalone.gated.Usefulness;

/**
 * {@code ./lezen attack}: lets invented cities live behind the publish gate and attacks what comes
 * out, or says of files of reports what the gate costs.
 */
final class AttackCommand {

  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final int SMALLEST_GROUP = 3;

  /** Levels of bundles come in halves: what one counts for lies in the middle of its half. */
  private static final double HALF_OF_A_HALF = 0.25;

  private static final List<String> OPTIONS = List.of("--steden", "--weken", "--zaad", "--nut");

  private final Console console;
  private final Places places;

  AttackCommand(Console console, Places places) {
    this.console = console;
    this.places = places;
  }

  void run(List<String> arguments) throws IOException {
    Options options = Options.read(arguments, OPTIONS, List.of("--exact"));
    Setting setting = setting();
    Optional<String> folder = options.value("--nut");
    if (folder.isPresent()) {
      useful(setting, places.fromCaller(folder.get()));
      return;
    }
    Rules rules = Rules.of(SMALLEST_GROUP);
    attack(
        setting,
        options.has("--exact") ? rules.withExactCounts() : rules,
        number(options, "--steden", 1),
        number(options, "--weken", 26),
        number(options, "--zaad", 1));
  }

  /** What the municipality decided. */
  record Setting(Catalogues catalogues, PictureRules pictures) {}

  private Setting setting() {
    Installation installation = new Installation(places.options(List.of(), List.of()));
    Setting setting =
        new Setting(
            new Catalogues(installation.areas(), installation.themes()),
            PictureRules.read(installation.file("alerting.yaml"), installation.problems()));
    installation.check();
    return setting;
  }

  private static int number(Options options, String name, int otherwise) {
    return options.number(name).orElse(otherwise);
  }

  private void attack(Setting setting, Rules rules, int cities, int weeks, int seed) {
    long findings = 0;
    for (int next = seed; next < seed + cities; next++) {
      Attacker.Outcome outcome = attack(setting, rules, weeks, next);
      console.say(
          String.format(
              DUTCH,
              "stad %d: %,d celweken gezien, %,d programma's opgelost, %,d cijfers van"
                  + " waarschuwingen vergeleken, %d lekken",
              next,
              outcome.cellWeeks(),
              outcome.programmes(),
              outcome.alerts(),
              outcome.findings().size()));
      outcome.findings().stream().limit(10).forEach(finding -> console.say("  " + finding));
      findings += outcome.findings().size();
    }
    if (findings > 0) {
      throw new IllegalStateException("De aanvaller heeft " + findings + " keer iets bewezen.");
    }
    console.say("De aanvaller heeft niets kunnen bewijzen.");
  }

  /** Lets an invented city live and attacks it. */
  static Attacker.Outcome attack(Setting setting, Rules rules, int weeks, long seed) {
    return attack(setting, rules, new InventedCity(setting.catalogues(), seed).reports(weeks));
  }

  /** Lets a city of these reports live and attacks it. */
  static Attacker.Outcome attack(Setting setting, Rules rules, List<GatedReport> reports) {
    Notebook notebook = new Notebook();
    new GatedCity(setting.catalogues(), rules, setting.pictures()).live(reports, reader(notebook));
    return new Attacker(known(setting.catalogues(), rules), notebook).attack();
  }

  private static GatedCity.Spectator reader(Notebook notebook) {
    return new GatedCity.Spectator() {
      @Override
      public void cells(Instant tick, String json) {
        notebook.cells(tick, json);
      }

      @Override
      public void course(Instant tick, String json) {
        notebook.course(tick, json);
      }

      @Override
      public void alerts(Instant tick, String json) {
        notebook.alerts(tick, json);
      }

      @Override
      public void lookBack(Instant tick, LocalDate day, String json) {
        notebook.lookBack(tick, day, json);
      }
    };
  }

  private static City known(Catalogues catalogues, Rules rules) {
    Map<String, Optional<String>> parents = new HashMap<>();
    catalogues
        .areas()
        .all()
        .forEach(area ->
            parents.put(area.id().toString(), area.parent().map(parent -> parent.toString())));
    ThemeTree tree = catalogues.themes().tree();
    Map<String, List<String>> groups = new HashMap<>();
    tree.groups().forEach(group -> groups.put(group.toString(), texts(tree.parts(group))));
    return new City(
        texts(tree.themes()),
        groups,
        parents,
        rules.smallestGroup(),
        rules.leftOut().contains(Rules.Rule.COARSE_LEVEL) ? 0 : HALF_OF_A_HALF);
  }

  private static List<String> texts(List<ThemeId> ids) {
    return ids.stream().map(ThemeId::toString).toList();
  }

  private void useful(Setting setting, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
        console.say(folder.relativize(file).toString());
        say(useful(setting, ReportFile.read(file)));
      }
    }
  }

  private static Usefulness useful(Setting setting, List<GatedReport> reports) {
    Rules rules = Rules.of(SMALLEST_GROUP);
    GatedCity city = new GatedCity(setting.catalogues(), rules, setting.pictures());
    city.live(
        reports,
        new GatedCity.Spectator() {
          @Override
          public void cells(Instant tick, String json) {}

          @Override
          public void course(Instant tick, String json) {}

          @Override
          public void alerts(Instant tick, String json) {}

          @Override
          public void lookBack(Instant tick, LocalDate day, String json) {}
        });
    return Usefulness.of(setting.catalogues(), reports, city.bundles(), SMALLEST_GROUP);
  }

  private void say(Usefulness found) {
    for (AreaLevel level : AreaLevel.values()) {
      console.say(
          String.format(
              DUTCH,
              "  %-7s %5.1f %% van de meldingen te zien bij het eigen thema, %5.1f %% daar of bij"
                  + " de groep, %5.1f %% bij alle",
              level.wire(),
              100 * found.ofTheme().getOrDefault(level, 0.0),
              100 * found.ofGroup().getOrDefault(level, 0.0),
              100 * found.ofAll().getOrDefault(level, 0.0)));
    }
    console.say(
        String.format(
            DUTCH,
            "  %,d van %,d celweken (thema x gebied) met %d of meer meldingen vrijgegeven",
            found.toldCellWeeks(),
            found.cellWeeks(),
            SMALLEST_GROUP));
    console.say(
        "  mediane wachttijd: "
            + text(found.delay())
            + " tot de eerste cel, "
            + text(found.delayOfTheme())
            + " tot het eigen thema");
  }

  private static String text(Duration duration) {
    return String.format("%d:%02d uur", duration.toHours(), duration.toMinutesPart());
  }
}
