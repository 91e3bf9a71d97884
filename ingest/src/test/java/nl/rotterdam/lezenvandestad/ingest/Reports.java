// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** Reports that passed the gate, for tests. */
public final class Reports {

  private Reports() {}

  /** A report with this id, without a note. */
  public static Sfeerbeeld of(UUID id) {
    return of(id, Optional.empty());
  }

  /** A report with this id and this note. */
  public static Sfeerbeeld of(UUID id, Optional<Note> note) {
    return new Sfeerbeeld(
        new ReportId(id),
        Instant.parse("2026-01-05T04:15:00Z"),
        new AreaId("centrum"),
        Domain.SOCIAAL,
        List.of(new ThemeId("oekraine")),
        TensionLevel.SPANNING,
        Optional.empty(),
        Kind.SPANNING,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        note);
  }
}
