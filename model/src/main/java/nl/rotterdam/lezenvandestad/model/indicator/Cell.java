// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.indicator;

import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** One theme in one area: what is counted, scored and alerted on. */
public record Cell(ThemeId theme, AreaId area) {

  /** The cell that no report ever counts in; its key sorts before every other. */
  public static final Cell NONE = new Cell(new ThemeId("0"), new AreaId("0"));

  /**
   * The cell with this key.
   *
   * @throws IllegalArgumentException when the text is no cell key
   */
  public static Cell parse(String key) {
    int colon = key.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("a cell key is thema:gebied");
    }
    return new Cell(new ThemeId(key.substring(0, colon)), new AreaId(key.substring(colon + 1)));
  }

  /** The key on a topic: {@code thema:gebied}. */
  @Override
  public String toString() {
    return theme + ":" + area;
  }
}
