// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.standalone.evaluation.Score.Found;

/**
 * Compares alerts with what was planted. An alert matches an episode of its theme while that lasts
 * and a little longer, when at least half of its areas are the episode's; one for the whole city
 * when the episode spans three areas. Next to an episode it is neither right nor wrong. Alerts of
 * one theme and area within 48 hours of each other are one incident, and an incident without a
 * match is a false alarm.
 */
public final class Scoring {

  private static final Duration SAME_INCIDENT = Duration.ofDays(2);
  private static final int WIDE = 3;
  private static final int NEAREST = 2;
  private static final double WEEK_HOURS = 7 * 24;

  private final Truth truth;

  /** Compares with this truth. */
  public Scoring(Truth truth) {
    this.truth = truth;
  }

  static double hours(Duration duration) {
    return duration.toSeconds() / 3600.0;
  }

  /** What these alerts are worth. */
  public Score score(List<Raised> alerts) {
    List<Raised> counted =
        alerts.stream()
            .filter(alert -> !alert.raisedAt().isBefore(truth.scoredFrom()))
            .filter(alert -> !alert.raisedAt().isAfter(truth.end()))
            .sorted(Comparator.comparing(Raised::raisedAt))
            .toList();
    Map<Episode, Double> first = new HashMap<>();
    List<Incident> incidents = incidents(counted, first);
    List<Incident> wrong = incidents.stream().filter(i -> !i.hit && !i.near).toList();
    Set<Episode> fired = new HashSet<>();
    wrong.forEach(incident -> fired.addAll(incident.traps));
    double weeks = hours(Duration.between(truth.scoredFrom(), truth.end())) / WEEK_HOURS;
    return new Score(
        truth.episodes().stream().filter(Episode::real).map(e -> found(e, first)).toList(),
        weeks,
        weeks * truth.cells(),
        wrong.size(),
        (int) truth.episodes().stream().filter(e -> !e.real()).count(),
        fired.size(),
        counted.size(),
        (int) incidents.stream().filter(i -> i.hit).count(),
        incidents.size());
  }

  private static Found found(Episode episode, Map<Episode, Double> first) {
    Double hours = first.get(episode);
    return new Found(episode, hours == null ? OptionalDouble.empty() : OptionalDouble.of(hours));
  }

  private record Place(ThemeId theme, Optional<AreaId> area) {}

  private static final class Incident {
    private Raised last;
    private boolean hit;
    private boolean near;
    private final Set<Episode> traps = new HashSet<>();

    Incident(Raised first) {
      last = first;
    }
  }

  private List<Incident> incidents(List<Raised> alerts, Map<Episode, Double> first) {
    List<Incident> all = new ArrayList<>();
    Map<Place, Incident> newest = new HashMap<>();
    for (Raised alert : alerts) {
      Place place = new Place(alert.theme(), alert.area());
      Incident incident = newest.get(place);
      if (incident == null || !isSoon(incident.last, alert)) {
        incident = new Incident(alert);
        newest.put(place, incident);
        all.add(incident);
      }
      incident.last = alert;
      match(alert, incident, first);
    }
    return all;
  }

  private static boolean isSoon(Raised last, Raised next) {
    return Duration.between(last.raisedAt(), next.raisedAt()).compareTo(SAME_INCIDENT) < 0;
  }

  private void match(Raised alert, Incident incident, Map<Episode, Double> first) {
    for (Episode episode : truth.episodes()) {
      if (!episode.covers(alert)) {
        continue;
      }
      boolean hit = isHit(alert, episode);
      if (!episode.real()) {
        if (hit) {
          incident.traps.add(episode);
        }
      } else if (hit) {
        incident.hit = true;
        first.putIfAbsent(episode, hours(Duration.between(episode.start(), alert.raisedAt())));
      } else if (isNear(alert, episode)) {
        incident.near = true;
      }
    }
  }

  private static boolean isHit(Raised alert, Episode episode) {
    if (alert.areas().isEmpty()) {
      return episode.areas().size() >= WIDE;
    }
    long inside = alert.areas().stream().filter(episode.areas()::contains).count();
    return inside * 2 >= alert.areas().size();
  }

  private boolean isNear(Raised alert, Episode episode) {
    return alert.areas().isEmpty()
        || alert.areas().stream()
            .anyMatch(area ->
                episode.areas().contains(area)
                    || episode.areas().stream().anyMatch(own -> isNextTo(own, area)));
  }

  private boolean isNextTo(AreaId own, AreaId other) {
    return truth.neighbours().getOrDefault(own, List.of()).stream()
        .limit(NEAREST)
        .anyMatch(other::equals);
  }
}
