// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.dashboard.search.NoteDocument.Stored;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;
import nl.rotterdam.lezenvandestad.words.emerging.Emerging;
import nl.rotterdam.lezenvandestad.words.emerging.EmergingSettings;
import nl.rotterdam.lezenvandestad.words.emerging.EmergingTopic;
import nl.rotterdam.lezenvandestad.words.emerging.NoteReader;
import nl.rotterdam.lezenvandestad.words.emerging.ReadNote;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Looks for what is new in the retained notes, at each call anew. Immutable. */
public final class NewTopics {

  /** The newest; more would make a look take seconds. */
  private static final int MOST_NOTES = 20_000;

  private static final int EXAMPLES = 5;

  private final NoteReader reader;
  private final Emerging emerging;
  private final AreaTree areas;
  private final InstantSource clock;

  /**
   * A look by these words.
   *
   * @param smallestGroup a topic rests on so many notes at least
   */
  public NewTopics(Vocabulary vocabulary, int smallestGroup, AreaTree areas, InstantSource clock) {
    this.reader = new NoteReader(vocabulary);
    this.emerging = new Emerging(EmergingSettings.of(smallestGroup, NoteIndex.KEPT));
    this.areas = areas;
    this.clock = clock;
  }

  /** What is new in these notes, the least likely to be chance first. */
  public List<NewTopic> in(RetainedNotes notes) {
    Instant now = clock.instant();
    Map<String, Stored> stored = new HashMap<>();
    List<ReadNote> read = new ArrayList<>();
    for (Stored note : newest(notes, now)) {
      String name = Long.toString(note.handle());
      stored.put(name, note);
      read.add(read(name, note.report()));
    }
    return emerging.topics(read, now).stream().map(topic -> topic(topic, stored)).toList();
  }

  private ReadNote read(String name, Sfeerbeeld report) {
    String text = report.note().map(Note::text).orElseThrow();
    return reader.read(name, gebied(report.area()), report.observedAt(), text);
  }

  /** Of what names no gebied but the city, the city. */
  private AreaId gebied(AreaId place) {
    return areas.gebiedOf(place).orElse(areas.city().id());
  }

  private static NewTopic topic(EmergingTopic topic, Map<String, Stored> stored) {
    return new NewTopic(
        topic,
        topic.notes().stream()
            .limit(EXAMPLES)
            .flatMap(note -> Stream.ofNullable(stored.get(note.id())))
            .map(note -> new FoundNote(note.handle(), note.report(), List.of()))
            .toList());
  }

  private static List<Stored> newest(RetainedNotes notes, Instant now) {
    Query retained =
        NoteSearch.retained(now, query -> query.add(new MatchAllDocsQuery(), Occur.MUST));
    return notes.index().reading(searcher -> newest(searcher, retained));
  }

  private static List<Stored> newest(IndexSearcher searcher, Query retained) throws IOException {
    List<Stored> newest = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(retained, MOST_NOTES, Order.NEWEST.sort()).scoreDocs) {
      newest.add(NoteDocument.read(searcher.storedFields(), hit.doc));
    }
    return newest;
  }
}
