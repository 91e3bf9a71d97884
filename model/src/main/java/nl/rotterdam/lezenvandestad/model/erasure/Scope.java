// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.erasure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** What an erasure covers: one theme, or one day. */
public sealed interface Scope {

  /** Whether the report, its note with it, is covered. */
  boolean covers(Sfeerbeeld report);

  /** Whether a count of this place and time is covered. */
  boolean covers(CellBucket counted);

  /** Whether all that is known of this cell is covered. */
  boolean covers(Cell cell);

  /** Whether the alert is covered, or rests on what is. */
  boolean covers(Alert alert);

  /** The scope as text: {@code thema:oekraine} or {@code dag:2026-03-01}. */
  @JsonValue
  String wire();

  /**
   * The scope with this text.
   *
   * @throws IllegalArgumentException when it is none
   */
  @JsonCreator
  static Scope parse(String text) {
    String[] parts = text.split(":", 2);
    if (parts.length == 2 && parts[0].equals(OfTheme.KIND)) {
      return new OfTheme(new ThemeId(parts[1]));
    }
    if (parts.length == 2 && parts[0].equals(OfDay.KIND)) {
      try {
        return new OfDay(LocalDate.parse(parts[1]));
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException("a day is written as 2026-03-01", e);
      }
    }
    throw new IllegalArgumentException("an erasure is of thema:ID or dag:DATE");
  }

  /**
   * A theme: its counts in every area, its indicators, and each report that names it. What such a
   * report added to its other themes and to {@code alle} stays: that does not tell the theme.
   *
   * @param theme not {@code alle}, which is no theme of its own
   */
  record OfTheme(ThemeId theme) implements Scope {

    private static final String KIND = "thema";

    /**
     * @throws IllegalArgumentException when it is {@code alle}
     */
    public OfTheme {
      if (theme.equals(ThemeId.ALL)) {
        throw new IllegalArgumentException("'alle' is no theme of its own");
      }
    }

    @Override
    public boolean covers(Sfeerbeeld report) {
      return report.themes().contains(theme);
    }

    @Override
    public boolean covers(CellBucket counted) {
      return covers(counted.cell());
    }

    @Override
    public boolean covers(Cell cell) {
      return cell.theme().equals(theme);
    }

    @Override
    public boolean covers(Alert alert) {
      return alert.theme().equals(theme);
    }

    @Override
    public String wire() {
      return KIND + ":" + theme;
    }

    @Override
    public String toString() {
      return wire();
    }
  }

  /**
   * What was observed on a day, whatever the theme.
   *
   * @param day a day in UTC, as days are counted
   */
  record OfDay(LocalDate day) implements Scope {

    private static final String KIND = "dag";

    @Override
    public boolean covers(Sfeerbeeld report) {
      return holds(report.observedAt());
    }

    @Override
    public boolean covers(CellBucket counted) {
      return holds(counted.bucket().start());
    }

    @Override
    public boolean covers(Cell cell) {
      return false;
    }

    /** The figures of an alert look back from when it was raised, and on until it was last seen. */
    @Override
    public boolean covers(Alert alert) {
      Instant from = alert.raisedAt().minus(alert.figures().count().window());
      return from.isBefore(start().plus(Duration.ofDays(1)))
          && !alert.lastSeenAt().isBefore(start());
    }

    private boolean holds(Instant moment) {
      return !moment.isBefore(start()) && moment.isBefore(start().plus(Duration.ofDays(1)));
    }

    private Instant start() {
      return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    @Override
    public String wire() {
      return KIND + ":" + day;
    }

    @Override
    public String toString() {
      return wire();
    }
  }
}
