// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.util.List;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.streams.alert.AlertDesk;
import nl.rotterdam.lezenvandestad.streams.detection.Detection;
import nl.rotterdam.lezenvandestad.streams.rule.AlertRules;

/** Our own detection and the life of its alerts, both as they run in production. */
public final class Lezen implements Detector {

  private final Replay replay;
  private final AlertDesk desk;

  /** This detection, with alerts by these rules, in these areas. */
  public Lezen(AreaTree areas, Detection detection, AlertRules rules) {
    this.replay = new Replay(areas, detection);
    this.desk = new AlertDesk(rules, areas);
  }

  @Override
  public String name() {
    return "lezen";
  }

  @Override
  public List<Raised> alerts(TestCity city) {
    AlertLog log = new AlertLog(desk);
    replay.run(city, log::take);
    return log.raised();
  }
}
