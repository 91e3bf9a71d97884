// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static nl.rotterdam.lezenvandestad.dashboard.search.Notes.report;
import static nl.rotterdam.lezenvandestad.dashboard.search.Notes.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rotterdam.lezenvandestad.dashboard.search.Breakdown.Count;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchRequest.Filter;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchRequest.Page;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchRequest.Wanted;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.theme.NoteWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoteSearchTest {

  private static final AreaId CITY = new AreaId("rotterdam");
  private static final int PAGE = 10;

  private final Notes notes = Notes.none(1);

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "onrust plein ; alle woorden",
        "plein onrust ; in welke volgorde ook",
        "PLEINEN ; andere vorm",
        "\"onrust op het plein\" ; woordgroep",
        "onr* ; begin",
        "demonstratie ; deel van een samenstelling",
        "onrist~1 ; een letter anders",
        "onrust -metro ; zonder",
        "metro | onrust ; of",
        "\"onrust ; open aanhalingsteken",
      })
  void aNoteIsFoundByWhatItSays(String text, String why) {
    notes.with("Onrust op het plein bij de studentendemonstratie").with("Rustig in de metro");

    assertThat(texts(search(text)))
        .as(why)
        .contains("Onrust op het plein bij de studentendemonstratie");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "onrust metro ; niet alle woorden",
        "\"plein onrust\" ; andere woordgroep",
        "onrust -plein ; uitgesloten",
        "studentenfeest ; ander geheel met een zelfde deel",
        "onrist ; tikfout zonder dat dat mag",
        "id:spangen ; geen velden",
      })
  void aNoteIsNotFoundByWhatItDoesNotSay(String text, String why) {
    notes.with("Onrust op het plein bij de studentendemonstratie");

    assertThat(search(text).total()).as(why).isZero();
  }

  @Test
  void aSlipIsForgivenWhenAsked() {
    notes.with("Onrust op het plein");

    assertThat(search(new Wanted.Words("onrist plien", true)).total()).isEqualTo(1);
    assertThat(search(new Wanted.Words("onrist plien", false)).total()).isZero();
  }

  @Test
  void theWordsThatWereMetAreToldWhereTheyStand() {
    notes.with("Geen onrust. Studentendemonstratie op het plein");

    FoundNote found = search("demonstratie plein").notes().getFirst();

    assertThat(found.words())
        .containsExactly(
            new NoteWord("Studentendemonstratie", 13, 34), new NoteWord("plein", 42, 47));
  }

  @Test
  void anAreaHoldsTheWijkenInIt() {
    notes
        .with(report("een", "spangen", 3, NOW, "oekraine"))
        .with(report("twee", "delfshaven", 3, NOW, "oekraine"))
        .with(report("drie", "noord", 3, NOW, "oekraine"));

    assertThat(texts(search(filter(Set.of(), Set.of("delfshaven"), Set.of()))))
        .containsExactlyInAnyOrder("een", "twee");
    assertThat(texts(search(filter(Set.of(), Set.of("spangen", "noord"), Set.of()))))
        .containsExactlyInAnyOrder("een", "drie");
    assertThat(search(filter(Set.of(), Set.of("rotterdam"), Set.of())).total()).isEqualTo(3);
  }

  @Test
  void filtersAreForThemesGroupsLevelsDomainsAndTime() {
    notes
        .with(report("een", "noord", 2, NOW.minus(Duration.ofHours(5)), "oekraine"))
        .with(report("twee", "noord", 4, NOW, "midden-oosten", "oekraine"))
        .with(report("drie", "noord", 4, NOW, "lhbtiq"));

    assertThat(texts(search(filter(Set.of("oekraine"), Set.of(), Set.of(4)))))
        .containsExactly("twee");
    assertThat(texts(search(filter(Set.of("internationaal"), Set.of(), Set.of()))))
        .containsExactlyInAnyOrder("een", "twee");
    assertThat(time(Optional.of(0), Optional.empty())).isEqualTo(2);
    assertThat(time(Optional.empty(), Optional.of(0))).isEqualTo(1);
    assertThat(search(filter(Set.of(Domain.VEILIG))).total()).isZero();
  }

  @Test
  void allThatWasFoundIsCountedAndNotTheCity() {
    notes
        .with(report("onrust", "spangen", 3, NOW, "oekraine", "lhbtiq"))
        .with(report("onrust", "delfshaven", 5, NOW.minus(Duration.ofDays(1)), "oekraine"))
        .with(report("rust", "noord", 1, NOW, "oekraine"));

    Breakdown counts = search("onrust").breakdown();

    assertThat(counts.themes())
        .contains(new Count("oekraine", 2), new Count("internationaal", 2), new Count("lhbtiq", 1));
    assertThat(counts.areas()).containsExactly(new Count("delfshaven", 2), new Count("spangen", 1));
    assertThat(counts.domains()).containsExactly(new Count("sociaal", 2));
    assertThat(counts.levels()).containsExactly(new Count("3", 1), new Count("5", 1));
    assertThat(counts.days())
        .containsExactly(new Count("2026-09-15", 1), new Count("2026-09-16", 1));
  }

  @ParameterizedTest
  @EnumSource
  void pagesTellEveryNoteOnce(Order order) {
    put(25);

    assertThat(toldInPages(order, () -> {})).hasSize(25).doesNotHaveDuplicates();
  }

  @Test
  void theNewestFirstAreToldOnceAlsoWhenNotesComeInBetween() {
    put(25);

    List<String> told =
        toldInPages(
            Order.NEWEST,
            () ->
                notes.with(report("onrust", "noord", 3, NOW.plus(Duration.ofHours(1)), "lhbtiq")));

    assertThat(told).hasSize(25).doesNotHaveDuplicates();
  }

  private void put(int count) {
    for (int i = 0; i < count; i++) {
      notes.with(report("onrust " + i, "noord", 3, NOW.minus(Duration.ofHours(i / 5)), "oekraine"));
    }
  }

  private List<String> toldInPages(Order order, Runnable between) {
    List<String> told = new ArrayList<>();
    Optional<Position> after = Optional.empty();
    do {
      SearchResult page = search(words("onrust", Filter.NONE, new Page(order, after, PAGE)));
      told.addAll(texts(page));
      after = page.next().map(Position::text).map(text -> Position.parse(text).orElseThrow());
      between.run();
    } while (after.isPresent());
    return told;
  }

  @Test
  void theNewestComesFirst() {
    notes
        .with(report("onrust onrust onrust", "noord", 3, NOW.minus(Duration.ofHours(1)), "lhbtiq"))
        .with(report("en toen onrust in de straat", "noord", 3, NOW, "lhbtiq"));

    assertThat(texts(search(words("onrust", Filter.NONE, Page.first(Order.NEWEST, PAGE)))))
        .startsWith("en toen onrust in de straat");
    assertThat(texts(search("onrust"))).startsWith("onrust onrust onrust");
  }

  @Test
  void withinAQuarterTheOrderOfArrivalIsNotTold() {
    Set<List<String>> orders = new HashSet<>();
    for (int seed = 0; seed < 20; seed++) {
      Notes some = Notes.none(seed).with("onrust a").with("onrust b").with("onrust c");
      orders.add(
          texts(new NoteSearch(some.retained(), CITY, () -> NOW).search(any()).orElseThrow()));
    }

    assertThat(orders).hasSizeGreaterThan(3);
  }

  @Test
  void moreLikeANoteFindsThoseThatShareItsRareWordsAndNotItself() {
    notes
        .with("Ruzie over de speeltuin na de sloop van het buurthuis")
        .with("Bewoners boos over sloop buurthuis en speeltuin")
        .with("Bewoners blij met de nieuwe tram")
        .with("De tram rijdt weer");
    long like = search("ruzie").notes().getFirst().handle();

    assertThat(texts(search(new Wanted.Like(like))))
        .containsExactly("Bewoners boos over sloop buurthuis en speeltuin");
  }

  @Test
  void moreLikeANoteThatIsNotThereIsNoAnswer() {
    assertThat(asked().search(request(new Wanted.Like(7)))).isEmpty();
  }

  private NoteSearch asked() {
    return new NoteSearch(notes.retained(), CITY, () -> NOW);
  }

  private SearchResult search(SearchRequest request) {
    return asked().search(request).orElseThrow();
  }

  private SearchResult search(Wanted wanted) {
    return search(request(wanted));
  }

  private SearchResult search(String text) {
    return search(words(text, Filter.NONE, Page.first(Order.RELEVANCE, PAGE)));
  }

  private SearchResult search(Filter filter) {
    return search(new SearchRequest(new Wanted.Anything(), filter, Page.first(Order.NEWEST, PAGE)));
  }

  private static SearchRequest request(Wanted wanted) {
    return new SearchRequest(wanted, Filter.NONE, Page.first(Order.RELEVANCE, PAGE));
  }

  private static SearchRequest any() {
    return new SearchRequest(new Wanted.Anything(), Filter.NONE, Page.first(Order.NEWEST, PAGE));
  }

  private static SearchRequest words(String text, Filter filter, Page page) {
    return new SearchRequest(new Wanted.Words(text, false), filter, page);
  }

  private static Filter filter(Set<String> themes, Set<String> areas, Set<Integer> levels) {
    Set<ThemeId> ofThemes = new HashSet<>();
    themes.forEach(theme -> ofThemes.add(new ThemeId(theme)));
    Set<AreaId> inAreas = new HashSet<>();
    areas.forEach(area -> inAreas.add(new AreaId(area)));
    return new Filter(ofThemes, inAreas, Set.of(), levels, Optional.empty(), Optional.empty());
  }

  private static Filter filter(Set<Domain> domains) {
    return new Filter(Set.of(), Set.of(), domains, Set.of(), Optional.empty(), Optional.empty());
  }

  /** How many were observed from and until so many hours after now's quarter. */
  private int time(Optional<Integer> from, Optional<Integer> until) {
    Instant quarter = Quarter.floor(NOW);
    return search(
            new Filter(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                from.map(hours -> quarter.plus(Duration.ofHours(hours))),
                until.map(hours -> quarter.plus(Duration.ofHours(hours)))))
        .total();
  }
}
