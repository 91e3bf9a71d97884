// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.record.FileRecords;
import org.apache.kafka.common.record.Record;
import org.apache.kafka.common.record.RecordBatch;
import org.apache.kafka.common.utils.Utils;

/** Reads a segment of a partition, or a snapshot of the metadata, with Kafka's own reader. */
final class KafkaSegment {

  private static final Pattern NAME = Pattern.compile("\\d{20}\\.log|\\d{20}-\\d{10}\\.checkpoint");

  private KafkaSegment() {}

  static boolean is(Path file) {
    return NAME.matcher(file.getFileName().toString()).matches();
  }

  /** Looks at each record, decompressed; how many there were. */
  static long read(Path file, Eye eye) throws IOException {
    long read = 0;
    try (FileRecords records = FileRecords.open(file.toFile(), false)) {
      for (RecordBatch batch : records.batches()) {
        for (Record record : batch) {
          look(record, eye, file + " offset " + record.offset());
          read++;
        }
      }
    }
    return read;
  }

  private static void look(Record record, Eye eye, String place) {
    look(record.hasKey() ? record.key() : ByteBuffer.allocate(0), eye, place + " key");
    look(record.hasValue() ? record.value() : ByteBuffer.allocate(0), eye, place + " value");
    for (Header header : record.headers()) {
      byte[] value = header.value();
      if (value != null) {
        eye.lookAtText(value, value.length, place + " header");
      }
    }
  }

  private static void look(ByteBuffer content, Eye eye, String place) {
    byte[] bytes = Utils.toArray(content);
    eye.lookAtText(bytes, bytes.length, place);
  }
}
