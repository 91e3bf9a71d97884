// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.config.ConfigFile;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.streams.indicator.BandRules.AcuteRule;
import nl.rotterdam.lezenvandestad.streams.indicator.BandRules.LevelRule;
import nl.rotterdam.lezenvandestad.streams.indicator.BandRules.RaisedRule;
import nl.rotterdam.lezenvandestad.streams.indicator.BandRules.UnknownRule;
import nl.rotterdam.lezenvandestad.streams.rule.AlertRules;

/**
 * What {@code alerting.yaml} says: how indicators are calculated and when a band applies.
 *
 * @param zone where the hours of the profile are read
 * @param buildUpWindow whole days over which seen and expected are compared
 * @param acuteWindow whole quarters over which an acute situation shows
 * @param guard whole days before now that do not count as normal
 * @param baseline whole days before the guard that do
 * @param hold how long a band stays after it no longer applies
 * @param priorStrength how many reports the surroundings count for
 * @param cityPrior the shares of level 1 to 5 before anything is known, each positive, together 1
 * @param priorDays how many days the expectation from the surroundings counts for
 * @param leastPerDay the least that is ever expected per day
 * @param suggestedWeight how much a report counts for a theme that its note alone speaks of, 0 to 1
 * @param hourProfile the share of a day's reports in each of its 24 hours, together 1
 * @param bands when a band applies
 * @param detection how what stands out is found
 * @param alerts what becomes of what stands out
 */
public record AlertingSettings(
    ZoneId zone,
    Duration buildUpWindow,
    Duration acuteWindow,
    Duration guard,
    Duration baseline,
    Duration hold,
    double priorStrength,
    List<Double> cityPrior,
    double priorDays,
    double leastPerDay,
    double suggestedWeight,
    List<Double> hourProfile,
    BandRules bands,
    DetectionSettings detection,
    AlertRules alerts) {

  private static final Duration DAY = Duration.ofDays(1);
  private static final int HOURS = 24;
  private static final double ROUNDING = 0.01;

  public AlertingSettings {
    cityPrior = List.copyOf(cityPrior);
    hourProfile = List.copyOf(hourProfile);
  }

  /** Reads this file; what is wrong goes to {@code problems}. */
  public static AlertingSettings read(Path file, ConfigProblems problems) {
    ConfigNode root = ConfigFile.read(file, problems);
    ConfigNode windows = root.section("vensters");
    ConfigNode prior = root.section("vooraf");
    ConfigNode suggested = root.section("vermoed");
    ConfigNode bands = root.section("banden");
    ZoneId zone = zone(root);
    AlertingSettings settings =
        new AlertingSettings(
            zone,
            windows.duration("opbouw", DAY, DAY.multipliedBy(28)),
            windows.duration("acuut", Duration.ofMinutes(30), Duration.ofHours(24)),
            windows.duration("wachttijd", DAY, DAY.multipliedBy(28)),
            windows.duration("normaal", DAY.multipliedBy(14), DAY.multipliedBy(365)),
            windows.duration("vasthouden", Duration.ZERO, DAY.multipliedBy(2)),
            prior.number("sterkte", 0.5, 100),
            shares(prior, "niveaus", TensionLevel.values().length),
            prior.number("dagen", 0.5, 365),
            prior.number("minstePerDag", 0.0001, 1),
            suggested.number("gewicht", 0, 1),
            shares(root, "uren", HOURS),
            bands(bands),
            DetectionSettings.read(root.section("detectie")),
            AlertRules.read(root.section("waarschuwingen"), zone));
    windows.refuseUnread();
    prior.refuseUnread();
    suggested.refuseUnread();
    bands.refuseUnread();
    root.refuseUnread();
    return settings;
  }

  private static ZoneId zone(ConfigNode root) {
    return root.parsed("tijdzone", "een tijdzone, zoals Europe/Amsterdam", AlertingSettings::zone)
        .orElse(java.time.ZoneOffset.UTC);
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private static BandRules bands(ConfigNode node) {
    ConfigNode acute = node.section("acuut");
    ConfigNode tense = node.section("gespannen");
    ConfigNode raised = node.section("verhoogd");
    ConfigNode unknown = node.section("onbekend");
    BandRules rules =
        new BandRules(
            new AcuteRule(
                acute.integer("meldingen", 1, 1000),
                level(acute, "gemiddelde"),
                chance(acute, "kans")),
            new LevelRule(level(tense, "gemiddelde"), level(tense, "laag")),
            new RaisedRule(
                new LevelRule(level(raised, "gemiddelde"), level(raised, "laag")),
                level(raised, "gemiddeldeBijMeer"),
                chance(raised, "kans")),
            new UnknownRule(unknown.number("gewicht", 0, 100), unknown.number("dekking", 0, 1)));
    List.of(acute, tense, raised, unknown).forEach(ConfigNode::refuseUnread);
    return rules;
  }

  private static double level(ConfigNode node, String key) {
    return node.number(key, 1, 5);
  }

  private static double chance(ConfigNode node, String key) {
    return node.number(key, 0, 1);
  }

  /** Positive numbers that add up to 1; rounding in the file is made good. */
  private static List<Double> shares(ConfigNode node, String key, int count) {
    List<Double> even = java.util.Collections.nCopies(count, 1.0 / count);
    String wanted = "verwacht: " + count + " positieve getallen die samen 1 zijn";
    try {
      List<Double> shares = node.texts(key).stream().map(Double::valueOf).toList();
      double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
      boolean positive = shares.stream().allMatch(share -> share > 0);
      if (shares.size() == count && positive && Math.abs(sum - 1) <= ROUNDING) {
        return shares.stream().map(share -> share / sum).toList();
      }
    } catch (NumberFormatException notANumber) {
      // Told below, with the other ways in which the list can be wrong.
    }
    node.problem(key, wanted);
    return even;
  }
}
