// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.disk;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/** The bytes that a text may have become on its way to a disk. */
final class Forms {

  private static final int BASE64_BYTES = 3;
  private static final int BASE64_LETTERS = 4;
  private static final int PRINTABLE_END = 0x7F;

  private Forms() {}

  /** Gives every form, with its name. */
  static void of(String text, BiConsumer<String, byte[]> form) {
    for (String spelling : spellings(text)) {
      byte[] utf8 = spelling.getBytes(UTF_8);
      form.accept("UTF-8", utf8);
      form.accept("UTF-16LE", spelling.getBytes(UTF_16LE));
      form.accept("UTF-16BE", spelling.getBytes(UTF_16BE));
      form.accept("hex", HexFormat.of().formatHex(utf8).getBytes(UTF_8));
      form.accept("URL", URLEncoder.encode(spelling, UTF_8).getBytes(UTF_8));
      form.accept("URL", URLEncoder.encode(spelling, UTF_8).replace("+", "%20").getBytes(UTF_8));
      form.accept("JSON", json(spelling).getBytes(UTF_8));
      for (int before = 0; before < BASE64_BYTES; before++) {
        form.accept("base64", base64(utf8, before));
      }
    }
  }

  private static Set<String> spellings(String text) {
    return new LinkedHashSet<>(
        List.of(
            text,
            Normalizer.normalize(text, Normalizer.Form.NFKC),
            text.toLowerCase(Locale.ROOT),
            text.toUpperCase(Locale.ROOT),
            Squeezed.of(text)));
  }

  private static String json(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(unit -> {
          if (unit >= ' ' && unit < PRINTABLE_END) {
            escaped.append((char) unit);
          } else {
            escaped.append("\\u%04x".formatted(unit));
          }
        });
    return escaped.toString();
  }

  /** The letters that stay the same whatever stands around it, when so many bytes are before it. */
  private static byte[] base64(byte[] bytes, int before) {
    byte[] padded = new byte[before + bytes.length];
    System.arraycopy(bytes, 0, padded, before, bytes.length);
    byte[] encoded = Base64.getEncoder().withoutPadding().encode(padded);
    int first = before == 0 ? 0 : before + 1;
    int last = padded.length / BASE64_BYTES * BASE64_LETTERS;
    return Arrays.copyOfRange(encoded, Math.min(first, last), last);
  }
}
