// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.disk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks at pieces of content and remembers what it saw. Not thread-safe. */
final class Eye {

  private final Needles asBytes;
  private final Needles asText;
  private final Set<Sighting> sightings = new LinkedHashSet<>();

  Eye(Collection<Secret> secrets) {
    List<Needles.Needle> bytes = new ArrayList<>();
    List<Needles.Needle> text = new ArrayList<>();
    for (Secret secret : secrets) {
      Set<ByteBuffer> known = new HashSet<>();
      Forms.of(
          secret.text(),
          (form, written) -> {
            if (known.add(ByteBuffer.wrap(written))) {
              bytes.add(new Needles.Needle(secret, form, written));
            }
          });
      text.add(
          new Needles.Needle(
              secret, "letters and digits", Squeezed.of(secret.text()).getBytes(UTF_8)));
    }
    this.asBytes = new Needles(bytes);
    this.asText = new Needles(text);
  }

  /** How much of one piece must be looked at again with the next. */
  int overlap() {
    return Math.max(asBytes.longest(), asText.longest()) * 4;
  }

  void lookAtBytes(byte[] bytes, int length, String place) {
    asBytes.find(bytes, length, needle -> saw(needle, place));
  }

  /** For what is text: also when other characters stand between its letters. */
  void lookAtText(byte[] bytes, int length, String place) {
    lookAtBytes(bytes, length, place);
    byte[] squeezed = Squeezed.of(new String(bytes, 0, length, UTF_8)).getBytes(UTF_8);
    asText.find(squeezed, squeezed.length, needle -> saw(needle, place));
  }

  private void saw(Needles.Needle needle, String place) {
    sightings.add(new Sighting(needle.secret().name(), place, needle.form()));
  }

  List<Sighting> sightings() {
    return List.copyOf(sightings);
  }
}
