// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.ingest.Catalogues;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {

  private static final Instant NOW = Instant.parse("2026-03-10T14:07:30Z");
  private static final UUID MADE = new UUID(7, 7);

  private final ReportReader reader =
      new ReportReader(
          Catalogues.areas(), Catalogues.themes(), InstantSource.fixed(NOW), () -> MADE);

  @Test
  void theShortestReportGetsAnIdAndTheMoment() {
    RawReport report =
        valid("{`gebied`:`spangen`,`domein`:`veilig`,`themas`:[`oekraine`],`spanning`:3}");

    assertThat(report.id().value()).isEqualTo(MADE);
    assertThat(report.observedAt()).isEqualTo(NOW);
    assertThat(report.kind()).isEqualTo(Kind.SPANNING);
    assertThat(report.note()).isEmpty();
  }

  @Test
  void everyAnswerIsRead() {
    RawReport report =
        valid(
            """
            {`id`:`cd613e30-d8f1-4adf-91b7-584a2265b1f5`,`waargenomenOp`:`2026-03-10T14:28:17+01:00`,
             `gebied`:`rotterdam`,`domein`:`gebieden`,`themas`:[`oekraine`,`midden-oosten`],
             `spanning`:5,`richting`:`toenemend`,`aard`:`zorg`,`grond`:`verwacht`,`bron`:`online`,
             `weerbaarheid`:`+`,`notitie`:` Veel gesprekken. `}\
            """);

    assertThat(report.observedAt()).isEqualTo(Instant.parse("2026-03-10T13:28:17Z"));
    assertThat(report.direction()).isEqualTo(Optional.of(Direction.TOENEMEND));
    assertThat(report.resilience()).isEqualTo(Optional.of(Resilience.PLUS));
    assertThat(report.note()).isEqualTo(" Veel gesprekken. ");
    assertThat(report.toString()).doesNotContain("gesprekken");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceAndNothingIsQuoted() {
    List<FieldError> errors =
        invalid(
            """
            {`id`:`geheim`,`waargenomenOp`:`geheim`,`gebied`:`geheim`,`domein`:`geheim`,
             `themas`:[`geheim`],`spanning`:6,`richting`:`geheim`,`geheim`:1}\
            """);

    assertThat(errors)
        .extracting(FieldError::field)
        .containsExactly(
            "id", "waargenomenOp", "gebied", "domein", "themas", "spanning", "richting", "");
    assertThat(errors).noneMatch(error -> error.message().contains("geheim"));
    assertThat(errors.get(3).message()).contains("veilig, sociaal, gebieden");
  }

  /** Version 1 holds a clock and a network address, 3 and 5 a name, 7 a clock. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "c232ab00-9414-11ec-b3c8-9f6bdeced846",
        "5df41881-3aed-3515-88a7-2f4a814cf09e",
        "2ed6657d-e927-568b-95e1-2665a8aea6a2",
        "017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
        "00000000-0000-0000-0000-000000000000",
        "cd613e30-d8f1-4adf-11b7-584a2265b1f5"
      })
  void anIdThatIsNotMadeByChanceAloneIsRefused(String id) {
    List<FieldError> errors =
        invalid(
            "{`id`:`%s`,`gebied`:`spangen`,`domein`:`veilig`,`themas`:[`oekraine`],`spanning`:3}"
                .formatted(id));

    assertThat(errors).extracting(FieldError::field).containsExactly("id");
    assertThat(errors.getFirst().message()).contains("versie 4");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(invalid("{}"))
        .extracting(FieldError::field)
        .containsExactly("gebied", "domein", "themas", "spanning");
  }

  @Test
  void anImportedLineNeedsItsOwnIdAndTime() {
    String line = "{`gebied`:`spangen`,`domein`:`veilig`,`themas`:[`oekraine`],`spanning`:3}";

    Reading reading = reader.readImported(line.replace('`', '"'));

    assertThat(((Reading.Invalid) reading).errors())
        .extracting(FieldError::field)
        .containsExactly("id", "waargenomenOp");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-10T14:22:00Z, true",
    "2026-03-10T14:23:00Z, false",
    "2025-02-03T14:08:00Z, true",
    "2025-02-03T14:07:00Z, false"
  })
  void aReportIsNotFromTheFutureNorFromBeforeWhatIsKept(String moment, boolean accepted) {
    String json =
        "{`waargenomenOp`:`%s`,`gebied`:`spangen`,`domein`:`veilig`,`themas`:[`oekraine`],`spanning`:3}"
            .formatted(moment);

    assertThat(reader.read(bytes(json)) instanceof Reading.Valid).isEqualTo(accepted);
  }

  @Test
  void aThemeWhoseTimeIsUpTakesNoReports() {
    ReportReader later =
        new ReportReader(
            Catalogues.areas(),
            Catalogues.themes(),
            InstantSource.fixed(Instant.parse("2040-01-01T12:00:00Z")),
            () -> MADE);

    Reading reading =
        later.read(
            bytes("{`gebied`:`spangen`,`domein`:`veilig`,`themas`:[`oekraine`],`spanning`:3}"));

    assertThat(((Reading.Invalid) reading).errors().getFirst().message())
        .startsWith("Over het thema oekraine kunt u niet meer melden: het is verlopen op ");
  }

  @Test
  void aThemeWhoseTimeHasNotComeTakesNoReports() {
    ReportReader earlier =
        new ReportReader(
            Catalogues.areas(),
            Catalogues.themes(),
            InstantSource.fixed(Instant.parse("2010-01-01T12:00:00Z")),
            () -> MADE);

    Reading reading =
        earlier.read(
            bytes("{`gebied`:`spangen`,`domein`:`veilig`,`themas`:[`oekraine`],`spanning`:3}"));

    assertThat(((Reading.Invalid) reading).errors().getFirst().message())
        .startsWith("Over het thema oekraine kunt u pas melden vanaf ");
  }

  @Test
  void anUnknownThemeHearsWhichThereAreAndAnUnknownFieldToo() {
    List<FieldError> errors =
        invalid("{`gebied`:`spangen`,`domein`:`veilig`,`themas`:[`geheim`],`spanning`:3,`x`:1}");

    assertThat(errors.getFirst().message()).contains("oekraine").contains("midden-oosten");
    assertThat(errors.getLast().message()).contains("waargenomenOp").contains("notitie");
  }

  @Test
  void manyMistakesOfOneSortAreOneError() {
    String themes = "`x`,".repeat(2000) + "`x`";
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      fields.append(",`f").append(i).append("`:1");
    }

    List<FieldError> errors =
        invalid(
            "{`gebied`:`spangen`,`domein`:`veilig`,`themas`:[%s],`spanning`:3%s}"
                .formatted(themes, fields));

    assertThat(errors).extracting(FieldError::field).containsExactly("themas", "");
    assertThat(errors.getLast().message()).startsWith("Wij kennen 500 van deze velden niet.");
  }

  @Test
  void aNoteWithHalfACharacterIsRefused() {
    String json =
        "{`gebied`:`spangen`,`domein`:`veilig`,`themas`:[`oekraine`],`spanning`:3,`notitie`:`a%s`}";

    assertThat(invalid(json.formatted("\\ud83d")))
        .extracting(FieldError::field)
        .containsExactly("notitie");
    assertThat(valid(json.formatted("\\ud83d\\ude00")).note()).isEqualTo("a\uD83D\uDE00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "null",
        "{}{}",
        "{`spanning`:1,`spanning`:2}",
        "{`a`:{`b`:{`c`:{`d`:1}}}}",
        "{`spanning`:1e999999999}",
        "{`spanning`:NaN}",
        "\u0000"
      })
  void whatIsNoReportAtAllIsRefusedAsAWhole(String body) {
    assertThat(reader.read(bytes(body))).isNotInstanceOf(Reading.Valid.class);
  }

  @Test
  void aNoteOfMoreThanFiveHundredCharactersIsTooLong() {
    String json =
        "{`gebied`:`spangen`,`domein`:`veilig`,`themas`:[`oekraine`],`spanning`:3,`notitie`:`%s`}";

    assertThat(valid(json.formatted("a".repeat(500))).note()).hasSize(500);
    assertThat(invalid(json.formatted("a".repeat(501))))
        .extracting(FieldError::field)
        .containsExactly("notitie");
  }

  private RawReport valid(String json) {
    return ((Reading.Valid) reader.read(bytes(json))).report();
  }

  private List<FieldError> invalid(String json) {
    return ((Reading.Invalid) reader.read(bytes(json))).errors();
  }

  private static byte[] bytes(String json) {
    return json.replace('`', '"').getBytes(StandardCharsets.UTF_8);
  }
}
