// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.config.ConfigFile;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;

/**
 * What {@code alerting.yaml} says that holds for what is told too. Streams, which the file is for,
 * reads all of it and says what is wrong with the rest.
 *
 * @param hold so long a cell stays acute
 * @param prior how many reports the ordinary mix counts for
 * @param ordinary the mean level of that mix
 * @param acute a bundle from this level on can be acute
 * @param tense from here a cell is tense
 * @param raised from here it is raised
 */
public record PictureRules(
    Duration hold, double prior, double ordinary, double acute, LevelRule tense, LevelRule raised) {

  /**
   * From which level on.
   *
   * @param mean the level is at least this
   * @param low and the lower end of its interval at least this
   */
  public record LevelRule(double mean, double low) {

    /** Of a lower end, which is rounded outward, the quarter counts in which the limit lies. */
    boolean holds(ReleasedLevel level) {
      return level.mean() >= mean && level.low() >= ReleasedLevel.outward(low);
    }

    static LevelRule read(ConfigNode node) {
      return new LevelRule(level(node, "gemiddelde"), level(node, "laag"));
    }
  }

  /** Reads this file; what is wrong goes to {@code problems}. */
  public static PictureRules read(Path file, ConfigProblems problems) {
    ConfigNode root = ConfigFile.read(file, problems);
    ConfigNode bands = root.section("banden");
    ConfigNode prior = root.section("vooraf");
    return new PictureRules(
        root.section("vensters").duration("vasthouden", Duration.ZERO, Duration.ofDays(2)),
        prior.number("sterkte", 0.5, 100),
        mean(prior.texts("niveaus")),
        level(bands.section("acuut"), "gemiddelde"),
        LevelRule.read(bands.section("gespannen")),
        LevelRule.read(bands.section("verhoogd")));
  }

  private static double level(ConfigNode node, String key) {
    return node.number(key, 1, 5);
  }

  /** Of shares of level 1 and up; what is no number is a problem that streams tells. */
  private static double mean(List<String> shares) {
    double sum = 0;
    double levels = 0;
    for (int place = 0; place < shares.size(); place++) {
      try {
        double share = Double.parseDouble(shares.get(place));
        sum += share;
        levels += share * (place + 1);
      } catch (NumberFormatException notANumber) {
        return 1;
      }
    }
    return sum > 0 ? levels / sum : 1;
  }
}
