// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import java.util.List;
import java.util.Set;

/** An element under construction. For one thread. */
final class Tag {

  private static final Set<String> EMPTY =
      Set.of("br", "input", "link", "meta", "use", "path", "line", "circle", "rect");

  private final String name;
  private final StringBuilder attributes = new StringBuilder();

  private Tag(String name) {
    this.name = name;
  }

  static Tag of(String name) {
    return new Tag(name);
  }

  /** An element with a class. */
  static Tag of(String name, String classes) {
    return new Tag(name).with("class", classes);
  }

  Tag with(String attribute, String value) {
    attributes.append(' ').append(attribute).append("=\"").append(Html.escape(value)).append('"');
    return this;
  }

  Tag with(String attribute, double value) {
    return with(attribute, Words.coordinate(value));
  }

  /** The element with nothing in it. */
  Html empty() {
    String end = EMPTY.contains(name) ? "/>" : "></" + name + ">";
    return Html.wellFormed("<" + name + attributes + end);
  }

  Html holding(String text) {
    return holding(Html.text(text));
  }

  Html holding(Html... parts) {
    return holding(List.of(parts));
  }

  Html holding(List<Html> parts) {
    return Html.wellFormed("<" + name + attributes + ">" + Html.of(parts) + "</" + name + ">");
  }
}
