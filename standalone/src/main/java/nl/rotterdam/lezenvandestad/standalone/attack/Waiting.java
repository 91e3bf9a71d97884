// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.standalone.attack.ThemeAttack.Moment;

/**
 * How many reports of a theme an area can have at a tick: what was told, what was told above it and
 * may be of it, and what may wait. By the published rules fewer than {@code k} wait in a wijk
 * during its day, in a gebied during the week, and in the city after it; right after a bundle was
 * made of all who waited somewhere, nobody does. At midnight itself nobody has reported yet.
 */
final class Waiting {

  private final Notebook notebook;
  private final City city;

  Waiting(Notebook notebook, City city) {
    this.notebook = notebook;
    this.city = city;
  }

  /** What was told; of nothing 0 to 0. */
  Sight told(String name, Moment moment) {
    return told(name, moment.area(), moment);
  }

  private Sight told(String name, String area, Moment moment) {
    return Notebook.newest(notebook.sights(name + ":" + area, moment.week()), moment.tick())
        .orElse(new Sight(moment.tick(), 0, 0, 0));
  }

  /** The most that there can be. */
  long most(String theme, Moment moment) {
    long most = told(theme, moment).to();
    List<String> upwards = city.upwards(moment.area());
    for (String above : upwards.subList(1, upwards.size())) {
      most += Math.max(0, beside(theme, above, moment));
    }
    return most + (long) (city.smallestGroup() - 1) * places(theme, moment);
  }

  /** What was told of an area and of none of its parts. */
  private long beside(String theme, String area, Moment moment) {
    long beside = told(theme, area, moment).to();
    for (String part : city.parts(area)) {
      beside -= told(theme, part, moment).from();
    }
    return beside;
  }

  /** In how many places those of the area can wait. */
  private int places(String theme, Moment moment) {
    List<String> upwards = city.upwards(moment.area());
    String whole = upwards.getLast();
    if (!moment.tick().isBefore(end(moment))) {
      return isBundled(theme, whole, moment) ? 0 : 1;
    }
    if (!isMidnight(moment.tick())) {
      return (int)
          city.within(moment.area()).stream()
              .filter(place -> !isBundled(theme, place, moment))
              .count();
    }
    if (upwards.size() > 1) {
      return isBundled(theme, upwards.get(upwards.size() - 2), moment) ? 0 : 1;
    }
    return 1
        + (int)
            city.parts(whole).stream().filter(place -> !isBundled(theme, place, moment)).count();
  }

  private static Instant end(Moment moment) {
    return moment.week().plusDays(7).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static boolean isMidnight(Instant tick) {
    return LocalTime.ofInstant(tick, ZoneOffset.UTC).equals(LocalTime.MIDNIGHT);
  }

  /** Whether more was told of the place itself at this tick: it changed and no part of it did. */
  private boolean isBundled(String theme, String place, Moment moment) {
    return isChanged(theme, place, moment)
        && city.parts(place).stream().noneMatch(part -> isChanged(theme, part, moment));
  }

  private boolean isChanged(String theme, String place, Moment moment) {
    Optional<Sight> newest =
        Notebook.newest(notebook.sights(theme + ":" + place, moment.week()), moment.tick());
    return newest.filter(sight -> sight.tick().equals(moment.tick())).isPresent();
  }
}
