// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CourseTest {

  private final Course course =
      Course.of(Course.day(-10, 2, 1), Course.day(-6, 4, 3), Course.day(0, 1, 2));

  @Test
  void nothingIsToldBeforeTheFirstPoint() {
    assertThat(course.at(-11).perDay()).isZero();
  }

  @Test
  void betweenTwoPointsItGoesStraight() {
    assertThat(course.at(-8)).isEqualTo(Course.day(-8, 3, 2));
    assertThat(course.at(-6)).isEqualTo(Course.day(-6, 4, 3));
    assertThat(course.at(-3)).isEqualTo(Course.day(-3, 2.5, 2.5));
  }

  @Test
  void afterTheLastPointItStays() {
    assertThat(course.at(5)).isEqualTo(Course.day(5, 1, 2));
  }

  @Test
  void itSaysWhetherTheLevelRises() {
    assertThat(course.rises(-8)).isTrue();
    assertThat(course.rises(-3)).isFalse();
    assertThat(course.rises(5)).isFalse();
  }
}
