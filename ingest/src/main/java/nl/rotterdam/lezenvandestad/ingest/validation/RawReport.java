// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.validation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Basis;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.model.report.Source;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * A well-formed report as a person typed it, before the privacy gate. It has no serde and never
 * leaves this service.
 *
 * @param observedAt as exact as the sender gave it; only the gate makes it coarse
 * @param note exactly what was typed, at most {@link
 *     nl.rotterdam.lezenvandestad.model.report.Note#MAX_LENGTH} characters without the blanks at
 *     its ends, and whole characters alone; empty when nothing was
 */
public record RawReport(
    ReportId id,
    Instant observedAt,
    AreaId area,
    Domain domain,
    List<ThemeId> themes,
    TensionLevel level,
    Optional<Direction> direction,
    Kind kind,
    Optional<Basis> basis,
    Optional<Source> source,
    Optional<Resilience> resilience,
    String note) {

  public RawReport {
    themes = List.copyOf(themes);
  }

  /** Hides everything but the id, so that no log line can hold a note. */
  @Override
  public String toString() {
    return "RawReport[" + id + "]";
  }
}
