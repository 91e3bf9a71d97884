// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;

/** Bodies with a note in them. */
final class Requests {

  private static final int TOO_LARGE = 20_000;
  private static final long VERSION_BITS = 0xF000;
  private static final long VERSION_4 = 0x4000;

  private final RandomGenerator random;
  private final Instant observedAt;

  /**
   * @param observedAt when the notes of an import were written
   */
  Requests(RandomGenerator random, Instant observedAt) {
    this.random = random;
    this.observedAt = observedAt;
  }

  String report(String note) {
    return "{" + fields() + ",\"notitie\":" + quoted(note) + "}";
  }

  /** The field form, with a note that is encoded for it already. */
  String form(String encoded) {
    return "gebied=spangen&domein=sociaal&themas=energietransitie-en-wonen&spanning=2&notitie="
        + encoded;
  }

  /** A line of an import: without a line's end. */
  String line(String note) {
    UUID id =
        new UUID(
            (random.nextLong() & ~VERSION_BITS) | VERSION_4,
            (random.nextLong() >>> 2) | Long.MIN_VALUE);
    return "{\"id\":\"%s\",\"waargenomenOp\":\"%s\",%s,\"notitie\":%s}"
        .formatted(id, observedAt, fields(), quoted(note));
  }

  String brokenOff(String note) {
    String report = report(note);
    return report.substring(0, report.length() - 1 - random.nextInt(2));
  }

  String wronglyEscaped(String note) {
    return report(note).replace("\"notitie\":\"", "\"notitie\":\"\\x");
  }

  String tooLarge(String note) {
    return report(note + " " + "x".repeat(TOO_LARGE) + " " + note);
  }

  String multipart(String note) {
    return "--x\r\nContent-Disposition: form-data; name=\"notitie\"; filename=\"%1$s\"\r\n\r\n%1$s\r\n--x--"
        .formatted(note);
  }

  String unknownField(String note) {
    return "{%s,%s:%s}".formatted(fields(), quoted(note), quoted(note));
  }

  String wrongFields(String note) {
    String text = quoted(note);
    return """
    {"id":%1$s,"waargenomenOp":%1$s,"gebied":%1$s,"domein":%1$s,"themas":[%1$s],"spanning":%1$s,\
    "richting":%1$s,"notitie":[%1$s]}\
    """
        .formatted(text.replace("%", "%%"));
  }

  private static String fields() {
    return "\"gebied\":\"spangen\",\"domein\":\"sociaal\",\"themas\":[\"energietransitie-en-wonen\"],"
        + "\"spanning\":2";
  }

  private static String quoted(String text) {
    return ContractJson.mapper().writeValueAsString(text);
  }
}
