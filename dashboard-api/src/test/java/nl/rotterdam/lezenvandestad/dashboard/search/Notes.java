// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.words.theme.ThemeQueries;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** Retained notes to test with. */
public final class Notes {

  private final Directory directory = RetainedNotes.onHeap();
  private final RetainedNotes notes;
  private long offset;

  private Notes(Random random) {
    Catalogues catalogues = Fixtures.catalogues();
    ThemeQueries queries = new ThemeQueries(catalogues.themes(), Fixtures.vocabulary());
    notes =
        new RetainedNotes(
            new NoteIndex(
                directory,
                queries.matcher().notes(),
                catalogues.areas(),
                catalogues.themes().tree(),
                () -> random.nextLong() & Long.MAX_VALUE),
            queries);
  }

  /** No notes yet; handles are drawn from this seed. */
  public static Notes none(long seed) {
    return new Notes(new Random(seed));
  }

  /** What is asked. */
  public RetainedNotes retained() {
    return notes;
  }

  /** A report of now, by someone of sociaal in Spangen. */
  public Notes with(String note) {
    return with(report(note, "spangen", 3, Fixtures.NOW, "oekraine"));
  }

  /** A report that was accepted when it was observed. */
  public Notes with(Sfeerbeeld report) {
    return with(report, report.observedAt());
  }

  /** A report. */
  public Notes with(Sfeerbeeld report, Instant acceptedAt) {
    notes.index().put(new RetainedReport(report, acceptedAt, 0, offset++));
    notes.index().show();
    return this;
  }

  /** A report with a random id, in partition 0 when it is put in. */
  public static Sfeerbeeld report(
      String note, String area, int level, Instant observedAt, String... themes) {
    return new Sfeerbeeld(
        new ReportId(UUID.randomUUID()),
        Quarter.floor(observedAt),
        new AreaId(area),
        Domain.SOCIAAL,
        Arrays.stream(themes).map(ThemeId::new).toList(),
        TensionLevel.values()[level - 1],
        Optional.empty(),
        Kind.SPANNING,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Note(note)));
  }

  /** How many bytes the index takes. */
  long bytes() {
    return files().mapToLong(bytes -> bytes.length).sum();
  }

  /** Whether the index has this text somewhere in its bytes. */
  boolean hold(String text) {
    return files().anyMatch(bytes -> new String(bytes, ISO_8859_1).contains(text));
  }

  private Stream<byte[]> files() {
    try {
      List<byte[]> files = new ArrayList<>();
      for (String name : directory.listAll()) {
        try (IndexInput input = directory.openInput(name, IOContext.DEFAULT)) {
          byte[] bytes = new byte[(int) input.length()];
          input.readBytes(bytes, 0, bytes.length);
          files.add(bytes);
        }
      }
      return files.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts that were found, in their order. */
  static List<String> texts(SearchResult result) {
    return result.notes().stream()
        .map(found -> found.report().note().map(Note::text).orElseThrow())
        .toList();
  }
}
