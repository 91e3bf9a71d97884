// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.html;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page from the resources with slots such as {@code {{titel}}}. Immutable. */
public final class Template {

  private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z-]+)}}");

  private final String text;

  private Template(String text) {
    this.text = text;
  }

  /** The template with this name among the resources beside a class. */
  public static Template load(Class<?> beside, String name) {
    return new Template(Resource.text(beside, name));
  }

  /**
   * The page with these pieces in its slots.
   *
   * @throws IllegalArgumentException when a slot stays open or a piece has no slot
   */
  public Html fill(Map<String, Html> pieces) {
    Set<String> left = new HashSet<>(pieces.keySet());
    StringBuilder page = new StringBuilder();
    Matcher slots = SLOT.matcher(text);
    int end = 0;
    while (slots.find()) {
      String slot = slots.group(1);
      if (!pieces.containsKey(slot)) {
        throw new IllegalArgumentException("nothing for slot " + slot);
      }
      page.append(text, end, slots.start()).append(pieces.getOrDefault(slot, Html.NOTHING));
      left.remove(slot);
      end = slots.end();
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("no slot for " + left);
    }
    return Html.wellFormed(page.append(text.substring(end)).toString());
  }
}
