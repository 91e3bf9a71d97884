// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the heat map of the demo shows something of everything, with the rules as delivered. */
class DemoPictureTest {

  /** The dashboard's default: a cell with fewer reports in seven days shows no band. */
  private static final int SMALLEST_GROUP = 3;

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23T06:50:00Z", "2026-11-26T13:49:00Z", "2026-11-29T21:05:00Z"})
  void theHeatMapIsVaried(Instant now) {
    HeatMap map = new HeatMap(city().reports(now), now);

    Map<Band, Integer> shown = new EnumMap<>(Band.class);
    int hidden = 0;
    for (Indicator indicator : all(map)) {
      if (indicator.contributors() < SMALLEST_GROUP) {
        hidden++;
      } else {
        shown.merge(indicator.band(), 1, Integer::sum);
      }
    }

    assertThat(hidden).isBetween(60, 180);
    assertThat(shown.get(Band.RUSTIG)).isBetween(35, 110);
    assertThat(shown.get(Band.VERHOOGD)).isBetween(4, 16);
    assertThat(shown.get(Band.GESPANNEN)).isBetween(2, 7);
    assertThat(shown.get(Band.ACUUT)).isEqualTo(1);
    assertThat(map.at("steekincidenten-en-wapens", "centrum").band()).isEqualTo(Band.ACUUT);
    assertThat(map.at("midden-oosten", "centrum").band()).isEqualTo(Band.GESPANNEN);
    assertThat(map.at("eritrese-gemeenschappen", "delfshaven").band()).isEqualTo(Band.GESPANNEN);
    assertThat(map.at("energietransitie-en-wonen", "feijenoord").band()).isEqualTo(Band.RUSTIG);
    assertThat(map.at("energietransitie-en-wonen", "hoogvliet").band()).isEqualTo(Band.ONBEKEND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-26T13:49:00Z"})
  void anHourOfTrickleKeepsThePicture(Instant now) {
    DemoCity city = city();
    List<DemoReport> reports = new ArrayList<>(city.reports(now));
    city.trickle(now, DemoCity.PACE).limit(240).forEach(reports::add);

    HeatMap map = new HeatMap(reports, reports.getLast().observedAt());

    assertThat(all(map)).filteredOn(indicator -> indicator.band() == Band.ACUUT).hasSize(1);
    assertThat(map.at("midden-oosten", "centrum").band()).isEqualTo(Band.GESPANNEN);
    assertThat(map.at("energietransitie-en-wonen", "feijenoord").band()).isEqualTo(Band.RUSTIG);
  }

  private static DemoCity city() {
    return new DemoCity(DemoCity.SEED, Catalogues.AREAS, Catalogues.THEMES);
  }

  private static List<Indicator> all(HeatMap map) {
    List<Indicator> indicators = new ArrayList<>();
    for (Theme theme : Catalogues.THEMES.all()) {
      for (Area gebied : Catalogues.AREAS.ofLevel(AreaLevel.GEBIED)) {
        indicators.add(map.at(theme.id(), gebied.id()));
      }
    }
    return indicators;
  }
}
