// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundle;
import nl.rotterdam.lezenvandestad.dashboard.bundle.MeanLevel;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Place;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Week;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.KeptBundle;
import nl.rotterdam.lezenvandestad.model.indicator.KeptBundle.Taken;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;

/** Bundles as records of their topic, and back. */
final class BundleRecords {

  private BundleRecords() {}

  static KeptBundle of(Bundle bundle) {
    Bundle.Open open = bundle.open();
    List<Taken> taken =
        bundle.taken().entrySet().stream()
            .map(part -> {
              Place place = part.getKey();
              return new Taken(place.area(), LocalDate.ofEpochDay(place.day()), part.getValue());
            })
            .toList();
    return new KeptBundle(
        open.cell().theme(),
        open.cell().area(),
        LocalDate.ofEpochDay(open.week().firstDay()),
        LocalDate.ofEpochDay(open.day()),
        open.madeAt(),
        open.reports(),
        open.level().low(),
        open.level().high(),
        open.fresh(),
        open.domains(),
        open.resilience(),
        taken);
  }

  static Bundle read(KeptBundle kept) {
    Map<Place, Tally> taken =
        kept.taken().stream()
            .collect(
                Collectors.toMap(
                    part -> new Place(kept.theme(), part.area(), day(part.day())), Taken::tally));
    Bundle.Open open =
        new Bundle.Open(
            new Cell(kept.theme(), kept.area()),
            Week.ofDay(kept.week().toEpochDay()),
            day(kept.day()),
            kept.madeAt(),
            kept.reports(),
            new MeanLevel(kept.low(), kept.high()),
            kept.fresh(),
            kept.domains(),
            kept.resilience());
    return new Bundle(open, taken);
  }

  private static int day(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }
}
