// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.suggestion;

import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.COOL;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.HOUSING;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.streams.fixture.Reports;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final Instant AFTER_ITS_END =
      LocalDate.EPOCH.plusYears(100).plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);

  private final Suggestions suggestions = SmallCity.suggestions();

  @Test
  void aNoteSuggestsTheThemesItSpeaksOfAndItsWriterDidNotChoose() {
    assertThat(suggestions.of(about(NOON), NOON)).containsExactly(YOUTH);
  }

  @Test
  void aThemeWhosePassportEndedIsNotSuggested() {
    assertThat(suggestions.of(about(NOON), AFTER_ITS_END)).isEmpty();
  }

  private static Sfeerbeeld about(Instant observedAt) {
    return new Reports().saying("Over wonen en jeugd", observedAt, COOL, HOUSING, 3);
  }
}
