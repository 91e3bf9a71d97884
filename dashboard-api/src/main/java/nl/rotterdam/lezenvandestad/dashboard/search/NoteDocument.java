// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeTree;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import nl.rotterdam.lezenvandestad.words.theme.ThemeQuery;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/** A report with a note as the index holds it: the names of the fields, and what is in them. */
final class NoteDocument {

  /** The id of the report, to find it again when it is erased; it is never told. */
  static final String ID = "id";

  /** What a note is called in answers: drawn when it was read, so that it says nothing. */
  static final String HANDLE = "naam";

  /** Its themes and their groups. */
  static final String THEME = "thema";

  /** Its area and every area that holds it. */
  static final String AREA = "gebied";

  static final String DOMAIN = "domein";
  static final String LEVEL = "spanning";

  /** The day on which it was observed, in UTC. */
  static final String DAY = "dag";

  static final String OBSERVED = "waargenomen";
  static final String ACCEPTED = "aangenomen";
  static final String PARTITION = "partitie";
  static final String OFFSET = "plaats";

  private static final String REPORT = "sfeerbeeld";

  private NoteDocument() {}

  static Document of(
      RetainedReport retained, Note note, long handle, AreaTree areas, ThemeTree themes) {
    Sfeerbeeld report = retained.report();
    Document document = new Document();
    document.add(new StringField(ID, report.id().toString(), Store.NO));
    document.add(new LongField(HANDLE, handle, Store.YES));
    document.add(new TextField(ThemeQuery.NOTE, note.text(), Store.NO));
    for (ThemeId theme : themes.countedUnder(report.themes())) {
      if (!theme.equals(ThemeId.ALL)) {
        document.add(keyword(THEME, theme.value()));
      }
    }
    for (AreaId area : areas.upwards(report.area())) {
      document.add(keyword(AREA, area.value()));
    }
    document.add(keyword(DOMAIN, report.domain().wire()));
    document.add(keyword(LEVEL, Integer.toString(report.level().number())));
    document.add(keyword(DAY, LocalDate.ofInstant(report.observedAt(), ZoneOffset.UTC).toString()));
    document.add(new LongField(OBSERVED, report.observedAt().toEpochMilli(), Store.NO));
    document.add(new LongField(ACCEPTED, retained.acceptedAt().toEpochMilli(), Store.NO));
    document.add(new LongField(PARTITION, retained.partition(), Store.NO));
    document.add(new LongField(OFFSET, retained.offset(), Store.NO));
    byte[] whole = ContractJson.mapper().writeValueAsBytes(report);
    document.add(new StoredField(REPORT, whole));
    return document;
  }

  private static KeywordField keyword(String field, String value) {
    return new KeywordField(field, value, Store.NO);
  }

  /** What is told of a note that was found. */
  record Stored(long handle, Sfeerbeeld report) {}

  static Stored read(StoredFields fields, int number) throws IOException {
    Document document = fields.document(number, Set.of(HANDLE, REPORT));
    byte[] json = BytesRef.deepCopyOf(document.getBinaryValue(REPORT)).bytes;
    return new Stored(
        document.getField(HANDLE).numericValue().longValue(),
        ContractJson.mapper().readValue(json, Sfeerbeeld.class));
  }
}
