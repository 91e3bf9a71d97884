// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzerTest {

  private final Vocabulary vocabulary =
      new Vocabulary(
          Set.of("student", "staking"),
          Map.of("joden", "jood", "joodse", "jood"),
          Map.of("fittie", "ruzie"),
          Set.of());
  private final Analyzer notes = new NoteAnalyzer(vocabulary, new Spelling(vocabulary));
  private final Analyzer queries = new QueryAnalyzer(vocabulary);

  @ParameterizedTest
  @CsvSource({
    "gezinnen, gezin",
    "huizen, huis",
    "hakenkruizen, hakenkruis",
    "explosies, explosie",
    "explosieven, explosief",
    "Oekraïners, oekrainer",
    "joodse, jood",
    "joden, jood",
    "azc's, azc",
  })
  void aPluralMeetsItsSingular(String inNote, String inQuery) {
    assertThat(terms(notes, inNote)).containsAll(terms(queries, inQuery));
  }

  @Test
  void streetLanguageIsAlsoFoundByTheOrdinaryWord() {
    assertThat(terms(notes, "fittie")).contains("fittie", "ruzie");
  }

  @Test
  void aCompoundInANoteIsFoundByItsParts() {
    assertThat(terms(notes, "studentenstaking")).contains("student", "staking");
  }

  @Test
  void aCompoundInAQueryStaysWhole() {
    assertThat(terms(queries, "studentenstaking")).hasSize(1);
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("notitie", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
