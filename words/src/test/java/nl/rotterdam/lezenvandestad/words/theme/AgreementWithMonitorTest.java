// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.analysis.NoteAnalyzer;
import nl.rotterdam.lezenvandestad.words.analysis.Spelling;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.junit.jupiter.api.Test;

/**
 * Lucene's monitor says which queries a note matches; the index of our own says the same sooner.
 */
class AgreementWithMonitorTest {

  private static final int MANY = 300;

  /** What a query may hold beside what the catalogue uses. */
  private static final Map<String, String> ODD =
      Map.of(
          "korte-ster", "bu*",
          "ster-in-het-midden", "b?urt* OR wo*ing",
          "bijna", "gesprek~1",
          "zwaarder", "buurt^2 OR \"grote zorgen\"^3",
          "zonder-hoofdletters", "buurt plein -school",
          "verplicht", "+buurt +(plein school jongeren)",
          "samen", "((buurt AND plein*) OR (school AND NOT huur)) AND (jongeren OR ouders)",
          "alleen-uitsluiten", "NOT buurt",
          "alles", "*:*",
          "omgekeerd", "\"plein buurt\"~6");

  private final Vocabulary vocabulary = Catalogue.vocabulary();
  private final ThemeMatcher matcher = new ThemeMatcher(vocabulary);

  @Test
  void theIndexFindsWhatLucenesMonitorFinds() throws IOException {
    Map<ThemeId, ThemeQuery> queries = ManyQueries.of(MANY, matcher, vocabulary);
    ODD.forEach((id, query) -> queries.put(new ThemeId(id), matcher.parse(query).orElseThrow()));
    matcher.matchOnly(queries);
    int matches = 0;
    try (Monitor monitor = monitor(queries)) {
      for (String note : notes()) {
        List<ThemeId> found = matcher.match(note);

        assertThat(found).as(note).isEqualTo(match(monitor, note));
        matches += found.size();
      }
    }
    assertThat(matches).isGreaterThan(notes().size());
  }

  private Monitor monitor(Map<ThemeId, ThemeQuery> queries) throws IOException {
    Spelling spelling = new Spelling(vocabulary);
    spelling.learn(
        queries.values().stream()
            .flatMap(query -> query.words().stream())
            .collect(Collectors.toSet()));
    Monitor monitor = new Monitor(new NoteAnalyzer(vocabulary, spelling));
    monitor.register(
        queries.entrySet().stream()
            .map(theme -> new MonitorQuery(theme.getKey().value(), theme.getValue().query()))
            .toList());
    return monitor;
  }

  private static List<ThemeId> match(Monitor monitor, String note) throws IOException {
    Document document = new Document();
    document.add(new TextField(ThemeQuery.NOTE, note, Field.Store.NO));
    return monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatches().stream()
        .map(match -> new ThemeId(match.getQueryId()))
        .sorted()
        .toList();
  }

  private static List<String> notes() {
    return Stream.of(LabelledNote.Half.values())
        .flatMap(half -> LabelledNote.read(half).stream())
        .map(LabelledNote::text)
        .toList();
  }
}
