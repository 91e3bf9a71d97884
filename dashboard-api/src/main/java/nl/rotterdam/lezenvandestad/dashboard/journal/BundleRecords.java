// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundle;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Kept;
import nl.rotterdam.lezenvandestad.dashboard.bundle.MeanLevel;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Place;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Week;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Withdrawn;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.KeptBundle;
import nl.rotterdam.lezenvandestad.model.indicator.KeptBundle.Taken;
import nl.rotterdam.lezenvandestad.model.indicator.KeptBundle.Told;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;

/** Bundles as records of their topic, and back. */
final class BundleRecords {

  private BundleRecords() {}

  static KeptBundle of(Kept kept) {
    List<Taken> taken =
        kept.taken().entrySet().stream()
            .map(part -> {
              Place place = part.getKey();
              return new Taken(place.area(), LocalDate.ofEpochDay(place.day()), part.getValue());
            })
            .toList();
    return new KeptBundle(
        kept.cell().theme(),
        kept.cell().area(),
        LocalDate.ofEpochDay(kept.week().firstDay()),
        LocalDate.ofEpochDay(kept.day()),
        kept.madeAt(),
        switch (kept) {
          case Bundle bundle -> Optional.of(told(bundle.open()));
          case Withdrawn _ -> Optional.empty();
        },
        taken);
  }

  private static Told told(Bundle.Open open) {
    return new Told(
        open.reports(),
        open.level().low(),
        open.level().high(),
        open.fresh(),
        open.domains(),
        open.resilience());
  }

  static Kept read(KeptBundle kept) {
    Map<Place, Tally> taken =
        kept.taken().stream()
            .collect(
                Collectors.toMap(
                    part -> new Place(kept.theme(), part.area(), day(part.day())), Taken::tally));
    Cell cell = new Cell(kept.theme(), kept.area());
    Week week = Week.ofDay(kept.week().toEpochDay());
    int day = day(kept.day());
    return kept.told()
        .<Kept>map(told -> new Bundle(open(told, cell, week, day, kept.madeAt()), taken))
        .orElseGet(() -> new Withdrawn(cell, week, day, kept.madeAt(), taken));
  }

  private static Bundle.Open open(Told told, Cell cell, Week week, int day, Instant madeAt) {
    return new Bundle.Open(
        cell,
        week,
        day,
        madeAt,
        told.reports(),
        new MeanLevel(told.low(), told.high()),
        told.fresh(),
        told.domains(),
        told.resilience());
  }

  private static int day(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }
}
