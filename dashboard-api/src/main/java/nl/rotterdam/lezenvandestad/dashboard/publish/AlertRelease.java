// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;

/**
 * All that may be told of the alerts at one tick. Immutable.
 *
 * @param releasedAt the tick
 * @param watching whether somebody watches
 * @param alerts the alerts, the youngest first
 */
public record AlertRelease(Instant releasedAt, Watching watching, List<ReleasedAlert> alerts) {

  public AlertRelease {
    alerts = List.copyOf(alerts);
  }

  /** This alert, if it is there and may be told. */
  public Optional<ReleasedAlert> find(String id) {
    return alerts.stream().filter(alert -> alert.id().value().equals(id)).findFirst();
  }

  /** The open alerts that are about the same places, of whatever theme or kind. */
  public List<AlertId> related(ReleasedAlert alert, AreaTree tree) {
    return alerts.stream()
        .filter(other -> other.state().isOpen() && alert.state().isOpen())
        .filter(other -> !other.id().equals(alert.id()))
        .filter(other -> sharesAPlace(alert, other, tree))
        .map(ReleasedAlert::id)
        .toList();
  }

  /** One area in the other; the whole city is in no place in particular. */
  private static boolean sharesAPlace(ReleasedAlert one, ReleasedAlert other, AreaTree tree) {
    AreaId city = tree.city().id();
    return one.areas().stream()
        .filter(area -> !area.equals(city))
        .anyMatch(a ->
            other.areas().stream()
                .filter(area -> !area.equals(city))
                .anyMatch(b -> tree.upwards(a).contains(b) || tree.upwards(b).contains(a)));
  }

  /** Whether it tells the same as another, whenever that was. */
  boolean tellsTheSameAs(AlertRelease other) {
    return watching.equals(other.watching) && alerts.equals(other.alerts);
  }
}
