// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.util.List;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.streams.detection.Detection;

/** Our own detection, as it runs in production, and the life of alerts in brief. */
public final class Lezen implements Detector {

  private final Replay replay;
  private final double falseAlarmsPerWeek;

  /**
   * This detection, in these areas.
   *
   * @param falseAlarmsPerWeek how many chance may give over the whole city
   */
  public Lezen(AreaTree areas, Detection detection, double falseAlarmsPerWeek) {
    this.falseAlarmsPerWeek = falseAlarmsPerWeek;
    this.replay = new Replay(areas, detection);
  }

  @Override
  public String name() {
    return "lezen";
  }

  @Override
  public List<Raised> alerts(TestCity city) {
    OpenAlerts alerts = new OpenAlerts(falseAlarmsPerWeek);
    replay.run(city, (signals, at) -> signals.forEach(signal -> alerts.take(signal, at)));
    return alerts.raised();
  }
}
