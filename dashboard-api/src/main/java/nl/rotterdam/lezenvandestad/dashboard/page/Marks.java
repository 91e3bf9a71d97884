// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Withheld;
import nl.rotterdam.lezenvandestad.html.Html;
import nl.rotterdam.lezenvandestad.html.Tag;
import nl.rotterdam.lezenvandestad.model.indicator.Band;

/** The name of a cell's look: the class in the style sheet and the mark in the page. */
final class Marks {

  static final String WITHHELD = "achtergehouden";

  private Marks() {}

  static String of(ReleasedCell cell) {
    return cell.toldBand().map(Band::wire).orElse(WITHHELD);
  }

  /** What the look says, in words. */
  static String word(ReleasedCell cell) {
    return switch (cell) {
      case Released released -> released.band().wire();
      case Withheld _ -> Words.TOO_FEW;
    };
  }

  /** A mark of the sprite in the template; for the eye alone. */
  static Html mark(String name, String classes) {
    return Tag.of("svg", classes)
        .with("aria-hidden", "true")
        .with("focusable", "false")
        .holding(Tag.of("use").with("href", "#teken-" + name).empty());
  }

  /** The band of a cell as a label: mark and word. */
  static Html label(ReleasedCell cell) {
    return Tag.of("span", "label band-" + of(cell))
        .holding(mark(of(cell), "teken"), Html.text(Words.capital(word(cell))));
  }
}
