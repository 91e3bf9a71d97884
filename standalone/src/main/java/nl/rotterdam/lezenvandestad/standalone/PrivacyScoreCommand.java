// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.io.IOException;
import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.PrivacyGate;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.LabelledNote;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.LabelledNotes;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.LabelledNotes.Offsets;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.Score;
import nl.rotterdam.lezenvandestad.ingest.privacy.score.ScoredNote;
import nl.rotterdam.lezenvandestad.process.Options;
import nl.rotterdam.lezenvandestad.standalone.score.Pace;
import nl.rotterdam.lezenvandestad.standalone.score.ScoreJson;
import nl.rotterdam.lezenvandestad.standalone.score.ScoreTable;

/**
 * {@code ./lezen privacy-score FILE}: how well and how fast the gate reads labelled notes. Nothing
 * is stored or logged; a note is shown only when the person at the terminal asks for the misses.
 */
final class PrivacyScoreCommand {

  private static final String JSON = "--json";
  private static final String MISSES = "--missers";
  private static final String CODE_POINTS = "--codepunten";

  private final Console console;
  private final Places places;

  PrivacyScoreCommand(Console console, Places places) {
    this.console = console;
    this.places = places;
  }

  void run(List<String> arguments) throws IOException {
    if (arguments.isEmpty() || arguments.getFirst().startsWith("--")) {
      throw new IllegalArgumentException(
          "Gebruik: ./lezen privacy-score BESTAND [--json] [--missers] [--codepunten]");
    }
    Options options =
        Options.read(
            arguments.subList(1, arguments.size()), List.of(), List.of(JSON, MISSES, CODE_POINTS));
    Offsets offsets = options.has(CODE_POINTS) ? Offsets.CODE_POINTS : Offsets.CODE_UNITS;
    List<LabelledNote> notes =
        new LabelledNotes(offsets).read(places.fromCaller(arguments.getFirst()));
    PrivacyGate gate = new PrivacyGate();
    List<ScoredNote> scored = notes.stream().map(note -> ScoredNote.by(gate, note)).toList();
    List<ScoredNote> wrong =
        options.has(MISSES) ? scored.stream().filter(ScoredNote::isWrong).toList() : List.of();
    Score score = Score.of(scored);
    double pace = Pace.notesPerSecond(gate, notes);
    if (options.has(JSON)) {
      ScoreJson json = new ScoreJson(score, pace);
      console.say((options.has(MISSES) ? json.withMisses(wrong) : json).text());
    } else {
      ScoreTable.of(score, pace).forEach(console::say);
      ScoreTable.misses(wrong).forEach(console::say);
    }
  }
}
