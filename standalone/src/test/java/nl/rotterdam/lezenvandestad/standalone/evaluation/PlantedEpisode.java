// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.util.List;

/**
 * Something that is planted in a generated city. Times are in days since its start.
 *
 * @param areas the first is where it starts
 * @param lag how many days later it reaches each next area
 * @param more how much the number of reports grows, 1 being double
 * @param shift how much the level rises, in levels
 * @param extra reports beside the usual ones
 * @param fade after so many days a third of the extra reports is still to come; 0 when they are
 *     spread evenly
 * @param domain whose extra reports they are; -1 for all
 */
record PlantedEpisode(
    Shape shape,
    List<Integer> areas,
    int theme,
    double start,
    double days,
    double lag,
    double more,
    double shift,
    int extra,
    double fade,
    int domain) {

  /** What it looks like. */
  enum Shape {
    BURST("burst", true),
    SLOW("slow", true),
    SPREAD("spread", true),
    SCATTERED("scattered", true),
    LEVEL_SHIFT("level-shift", true),
    CALL("trap-call-to-report", false),
    DOMAIN_BURST("trap-domain-burst", false);

    private final String kind;
    private final boolean real;

    Shape(String kind, boolean real) {
      this.kind = kind;
      this.real = real;
    }

    String kind() {
      return kind;
    }

    boolean real() {
      return real;
    }
  }

  static PlantedEpisode draw(Shape shape, Draws draws, List<Integer> areas, int theme, double day) {
    return switch (shape) {
      case BURST -> burst(draws, areas, theme, day);
      case SLOW ->
          steady(
              shape,
              areas,
              theme,
              day,
              draws.between(28, 45),
              0,
              draws.between(1.3, 2.4),
              draws.between(0.9, 1.5));
      case SPREAD ->
          steady(
              shape,
              areas,
              theme,
              day,
              draws.between(8, 15),
              draws.between(1.0, 2.2),
              draws.between(1.0, 1.9),
              draws.between(0.8, 1.25));
      case SCATTERED ->
          steady(
              shape,
              areas,
              theme,
              day,
              draws.between(21, 35),
              0,
              draws.between(0.5, 1.2),
              draws.between(0.5, 1.0));
      case LEVEL_SHIFT ->
          steady(shape, areas, theme, day, draws.between(14, 20), 0, 0, draws.between(1.4, 1.7));
      case CALL ->
          steady(
              shape,
              areas,
              theme,
              day,
              draws.between(3, 7),
              0,
              draws.between(3.5, 5.0),
              draws.between(-0.3, 0.0));
      case DOMAIN_BURST ->
          new PlantedEpisode(
              shape,
              areas,
              theme,
              day,
              draws.between(3, 9),
              0,
              0,
              draws.between(-0.3, 0.0),
              draws.between(16, 35),
              0,
              draws.index(1, 1, 1));
    };
  }

  private static PlantedEpisode burst(Draws draws, List<Integer> areas, int theme, double day) {
    double fade = draws.between(1.8, 4.8) / 24;
    double start = day + draws.between(12.0, 23.0) / 24;
    return new PlantedEpisode(
        Shape.BURST,
        areas,
        theme,
        start,
        3.5 * fade,
        0,
        0,
        draws.between(1.2, 2.3),
        draws.between(9, 25),
        fade,
        -1);
  }

  private static PlantedEpisode steady(
      Shape shape,
      List<Integer> areas,
      int theme,
      double start,
      double days,
      double lag,
      double more,
      double shift) {
    return new PlantedEpisode(
        shape, areas, theme, start, Math.floor(days), lag, more, shift, 0, 0, -1);
  }

  double end() {
    return start + days;
  }

  /** How far it is in this cell on this moment, from 0, not there, to 1, in full. */
  double strength(int area, int ofTheme, double at) {
    int place = areas.indexOf(area);
    double since = at - start - Math.max(0, place) * lag;
    if (place < 0 || ofTheme != theme || since < 0 || at > end() || extra > 0) {
      return 0;
    }
    return switch (shape) {
      case SLOW, SCATTERED -> since / days;
      case SPREAD -> Math.min(1, since / 3);
      default -> 1;
    };
  }
}
