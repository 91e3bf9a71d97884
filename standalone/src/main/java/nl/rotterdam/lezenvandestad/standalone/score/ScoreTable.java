// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.Counts;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.Score;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.ScoredNote;

/** A score as lines for a terminal. */
public final class ScoreTable {

  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final double PERCENT = 100;

  private ScoreTable() {}

  /** The score, and how many notes per second were read. */
  public static List<String> of(Score score, double notesPerSecond) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-22s %10s %9s %9s %9s %9s"
            .formatted("soort", "gemarkeerd", "gevonden", "recall", "precision", "F2"));
    BiConsumer<String, Counts> row = (name, counts) -> lines.add(row(name, counts));
    score.byKind().entrySet().stream()
        .filter(entry -> Score.isHard(entry.getKey()))
        .forEach(entry -> row.accept(entry.getKey().wire(), entry.getValue()));
    row.accept("alle harde soorten", score.hard());
    row.accept(FindingKind.NAAM.wire(), score.of(FindingKind.NAAM));
    row.accept(
        FindingKind.PERSOONSBESCHRIJVING.wire(), score.of(FindingKind.PERSOONSBESCHRIJVING));
    row.accept("alle soorten", score.all());
    lines.add("");
    lines.add(
        String.format(
            DUTCH,
            "Ten onrechte geweigerd: %d van %d schone notities (%s)",
            score.wronglyRefused(),
            score.cleanNotes(),
            percent(score.shareWronglyRefused()).strip()));
    lines.add(String.format(DUTCH, "Notities per seconde: %,.0f", notesPerSecond));
    return lines;
  }

  /** What went wrong, with the text of each note. */
  public static List<String> misses(List<ScoredNote> wrong) {
    return wrong.stream().map(ScoreTable::miss).toList();
  }

  private static String miss(ScoredNote note) {
    String what =
        note.wronglyRefused()
            ? "ten onrechte geweigerd"
            : note.missed().stream()
                .map(span -> span.kind().wire())
                .collect(Collectors.joining(", ", "gemist: ", ""));
    return note.note().id() + " (" + what + "): " + note.note().text();
  }

  private static String row(String name, Counts counts) {
    return "%-22s %10d %9d %s %s %s"
        .formatted(
            name,
            counts.labelled(),
            counts.found(),
            percent(counts.recall()),
            percent(counts.precision()),
            percent(counts.f2()));
  }

  private static String percent(OptionalDouble share) {
    return share.isEmpty()
        ? "%9s".formatted("-")
        : String.format(DUTCH, "%7.1f %%", PERCENT * share.getAsDouble());
  }
}
