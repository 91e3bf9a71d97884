// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.ERITREA_DELFSHAVEN;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.day;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.indicator;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.quarter;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Reason;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Withheld;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedDetail.DomainView;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend.Hidden;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend.Told;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CellState;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.Change;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CityModel;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import org.junit.jupiter.api.Test;

class PublishGateTest {

  private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

  private final PublishGate gate = new PublishGate(3);

  private static CellState state(Change... changes) {
    CityModel model = new CityModel();
    model.apply(Arrays.asList(changes));
    return model.state().cell(ERITREA_DELFSHAVEN);
  }

  private ReleasedCell now(Indicator indicator) {
    return gate.now(ERITREA_DELFSHAVEN, state(told(indicator)));
  }

  private Released released(Indicator indicator) {
    assertThat(now(indicator)).isInstanceOf(Released.class);
    return (Released) now(indicator);
  }

  private static Instant daysAgo(int days) {
    return NOW.minus(Duration.ofDays(days));
  }

  @Test
  void enoughPeopleAreTold() {
    Released cell = released(indicator(ERITREA_DELFSHAVEN, Band.GESPANNEN, 3.4567, 3));

    assertThat(cell.band()).isEqualTo(Band.GESPANNEN);
    assertThat(cell.level().mean()).isEqualTo(3.46);
    assertThat(cell.seen()).isEqualTo(3);
    assertThat(cell.trend()).contains(Direction.TOENEMEND);
    assertThat(cell.detail().orElseThrow().why()).startsWith("Waarom van");
  }

  @Test
  void fewerPeopleThanTheSmallestGroupAreNotTold() {
    assertThat(now(indicator(ERITREA_DELFSHAVEN, Band.ACUUT, 4.9, 2)))
        .isEqualTo(new Withheld(ERITREA_DELFSHAVEN, Reason.TOO_FEW));
  }

  @Test
  void tooFewPeopleAreNotToldAsUnknownEither() {
    assertThat(now(indicator(ERITREA_DELFSHAVEN, Band.ONBEKEND, 1.5, 1)).toldBand()).isEmpty();
  }

  @Test
  void silenceIsToldAsUnknown() {
    ReleasedCell silent = now(indicator(ERITREA_DELFSHAVEN, Band.ONBEKEND, 1.5, 0));

    assertThat(silent).isEqualTo(new Withheld(ERITREA_DELFSHAVEN, Reason.NOTHING_HEARD));
    assertThat(silent.toldBand()).contains(Band.ONBEKEND);
    assertThat(gate.now(ERITREA_DELFSHAVEN, CellState.UNHEARD)).isEqualTo(silent);
  }

  @Test
  void fadingTensionWithoutRecentReportsIsNotTold() {
    assertThat(now(indicator(ERITREA_DELFSHAVEN, Band.VERHOOGD, 2.6, 0)))
        .isEqualTo(new Withheld(ERITREA_DELFSHAVEN, Reason.TOO_FEW));
  }

  @Test
  void domainsAreNamedWithoutFiguresWhenOneOfThemIsSmall() {
    Released cell =
        released(
            indicator(
                ERITREA_DELFSHAVEN,
                Band.VERHOOGD,
                2.7,
                Map.of(Domain.VEILIG, 8, Domain.SOCIAAL, 1)));

    assertThat(cell.detail().orElseThrow().domains())
        .containsExactly(
            new DomainView(Domain.VEILIG, Optional.empty()),
            new DomainView(Domain.SOCIAAL, Optional.empty()));
  }

  @Test
  void domainsHaveFiguresWhenAllAreLargeEnough() {
    Released cell =
        released(
            indicator(
                ERITREA_DELFSHAVEN,
                Band.VERHOOGD,
                2.7,
                Map.of(Domain.VEILIG, 8, Domain.SOCIAAL, 3)));

    assertThat(cell.detail().orElseThrow().domains()).allMatch(view -> view.figures().isPresent());
  }

  @Test
  void answersOfTooFewPeopleAreLeftOut() {
    Released cell = released(indicator(ERITREA_DELFSHAVEN, Band.VERHOOGD, 2.7, 5));

    assertThat(cell.detail().orElseThrow().resilience()).containsOnlyKeys(Resilience.PLUS);
  }

  @Test
  void aWhySentenceThatNamesTooFewReportsOfTheLastHoursIsReplaced() {
    Indicator acute = indicator(ERITREA_DELFSHAVEN, Band.ACUUT, 4.2, 6);
    Indicator later =
        new Indicator(
            acute.theme(),
            acute.area(),
            acute.calculatedAt(),
            acute.band(),
            acute.level(),
            acute.trend(),
            acute.contributors(),
            acute.buildUp(),
            new Expectation(Duration.ofHours(2), 1, 0.125, 0, 1, 0.5),
            acute.coverage(),
            acute.domains(),
            acute.resilience(),
            "Acuut: 1 melding in de laatste 2 uur.");

    assertThat(released(acute).detail().orElseThrow().why()).isEqualTo(acute.why());
    assertThat(released(later).detail().orElseThrow().why()).doesNotContain("1 melding");
    assertThat(released(later).detail().orElseThrow().acute()).isEmpty();
  }

  @Test
  void daysOfTooFewPeopleAreHidden() {
    CellState state =
        state(
            told(day(ERITREA_DELFSHAVEN, daysAgo(2), 1, Band.RUSTIG, 1.5, 2)),
            told(day(ERITREA_DELFSHAVEN, daysAgo(1), 1, Band.RUSTIG, 1.5, 3)),
            told(day(ERITREA_DELFSHAVEN, NOW, 4, Band.RUSTIG, 1.5, 7)));

    ReleasedTrend trend = gate.days(state, TODAY.minusDays(5), TODAY);

    assertThat(trend.points()).hasSize(3);
    assertThat(trend.points().get(0)).isInstanceOf(Hidden.class);
    assertThat(trend.points().get(1))
        .isInstanceOfSatisfying(
            Told.class,
            point -> {
              assertThat(point.seen()).isEmpty();
              assertThat(point.picture()).isPresent();
            });
    assertThat(trend.points().get(2))
        .isInstanceOfSatisfying(Told.class, point -> assertThat(point.seen()).contains(4));
  }

  @Test
  void quartersOfTooFewReportsAreHidden() {
    CellState state =
        state(
            told(quarter(ERITREA_DELFSHAVEN, NOW.minusSeconds(900), 2)),
            told(quarter(ERITREA_DELFSHAVEN, NOW, 3)));

    ReleasedTrend trend = gate.quarters(state, daysAgo(1), NOW);

    assertThat(trend.points().get(0)).isInstanceOf(Hidden.class);
    assertThat(trend.points().get(1))
        .isInstanceOfSatisfying(Told.class, point -> assertThat(point.seen()).contains(3));
  }

  @Test
  void aPastDayShowsTheNewestPictureOfTheSevenDaysUpToIt() {
    CellState state =
        state(
            told(day(ERITREA_DELFSHAVEN, daysAgo(13), 3, Band.RUSTIG, 1.5, 3)),
            told(day(ERITREA_DELFSHAVEN, daysAgo(6), 4, Band.VERHOOGD, 2.8, 4)));

    ReleasedCell cell = gate.endOf(TODAY.minusDays(1), ERITREA_DELFSHAVEN, state);

    assertThat(cell)
        .isInstanceOfSatisfying(
            Released.class,
            released -> {
              assertThat(released.band()).isEqualTo(Band.VERHOOGD);
              assertThat(released.seen()).isEqualTo(4);
              assertThat(released.trend()).contains(Direction.TOENEMEND);
              assertThat(released.detail()).isEmpty();
              assertThat(released.calculatedAt()).isEqualTo(Instant.parse("2026-09-11T00:00:00Z"));
            });
  }

  @Test
  void aPastDayLongAfterTheLastReportIsUnknown() {
    CellState state = state(told(day(ERITREA_DELFSHAVEN, daysAgo(20), 9, Band.ACUUT, 4.5, 9)));

    assertThat(gate.endOf(TODAY.minusDays(13), ERITREA_DELFSHAVEN, state))
        .isEqualTo(new Withheld(ERITREA_DELFSHAVEN, Reason.NOTHING_HEARD));
  }

  @Test
  void aPastDayCountsThePeopleOfItsOwnSevenDays() {
    // Six people on the first day; three days later those are still in the window, and later not.
    CellState state =
        state(
            told(day(ERITREA_DELFSHAVEN, daysAgo(10), 5, Band.GESPANNEN, 3.5, 5)),
            told(day(ERITREA_DELFSHAVEN, daysAgo(6), 1, Band.GESPANNEN, 3.4, 6)));

    assertThat(gate.endOf(TODAY.minusDays(5), ERITREA_DELFSHAVEN, state))
        .isInstanceOf(Released.class);
    assertThat(gate.endOf(TODAY.minusDays(3), ERITREA_DELFSHAVEN, state))
        .isEqualTo(new Withheld(ERITREA_DELFSHAVEN, Reason.TOO_FEW));
  }
}
