// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.html.Html;
import nl.rotterdam.lezenvandestad.html.Tag;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.report.Direction;

/** What the looks of the cells mean. */
final class Legend {

  private static final List<Band> SHOWN =
      List.of(Band.RUSTIG, Band.VERHOOGD, Band.GESPANNEN, Band.ACUUT);

  private Legend() {}

  static Html of(int smallestGroup) {
    List<Html> items = new ArrayList<>();
    for (Band band : SHOWN) {
      items.add(item(band.wire(), Words.capital(band.wire()), Words.meaning(band)));
    }
    items.add(
        Tag.of("li")
            .holding(
                Tag.of("span", "staal band-" + Marks.WITHHELD)
                    .with("aria-hidden", "true")
                    .holding(Tag.of("span", "weinig").holding("te weinig")),
                words(
                    "Te weinig meldingen",
                    "nog niemand, of minder dan "
                        + smallestGroup
                        + " samen: geen cijfer, en ook geen rust")));
    return Html.of(
        List.of(
            Tag.of("ul", "legenda").holding(items),
            Tag.of("ul", "legenda pijlen").holding(arrows())));
  }

  private static List<Html> arrows() {
    List<Html> items = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      items.add(
          Tag.of("li")
              .holding(Marks.mark(direction.wire(), "pijl"), Html.text(Words.trend(direction))));
    }
    return items;
  }

  private static Html item(String look, String word, String meaning) {
    return Tag.of("li")
        .holding(
            Tag.of("span", "staal band-" + look)
                .with("aria-hidden", "true")
                .holding(Marks.mark(look, "teken")),
            words(word, meaning));
  }

  private static Html words(String word, String meaning) {
    return Tag.of("span").holding(Tag.of("b").holding(word), Html.text(": " + meaning));
  }
}
