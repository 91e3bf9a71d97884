// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import java.util.List;

/**
 * How a story goes over the days: straight lines between a few points. Days are counted from the
 * Monday of the story's week, so that -7 is the Monday before.
 *
 * @param points in the order of their days, at least one
 */
record Course(List<Point> points) {

  /**
   * @param perDay reports per day in the whole city
   * @param level their mean level, 1 to 5
   */
  record Point(int day, double perDay, double level) {}

  Course {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a course has points");
    }
  }

  static Point day(int day, double perDay, double level) {
    return new Point(day, perDay, level);
  }

  static Course of(Point... points) {
    return new Course(List.of(points));
  }

  /** How it is on this day: nothing before the first point, and as at the last one after it. */
  Point at(int day) {
    if (day < points.getFirst().day()) {
      return new Point(day, 0, points.getFirst().level());
    }
    Point before = points.getFirst();
    for (Point point : points) {
      if (point.day() > day) {
        return between(before, point, day);
      }
      before = point;
    }
    return new Point(day, before.perDay(), before.level());
  }

  /** Whether the level rises from the day before. */
  boolean rises(int day) {
    return at(day).level() > at(day - 1).level();
  }

  private static Point between(Point from, Point to, int day) {
    double part = (double) (day - from.day()) / (to.day() - from.day());
    return new Point(
        day,
        from.perDay() + part * (to.perDay() - from.perDay()),
        from.level() + part * (to.level() - from.level()));
  }
}
