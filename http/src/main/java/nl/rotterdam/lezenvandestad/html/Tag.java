// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An element under construction. For one thread. */
public final class Tag {

  private static final Set<String> EMPTY =
      Set.of("br", "input", "link", "meta", "use", "path", "line", "circle", "rect");

  private final String name;
  private final StringBuilder attributes = new StringBuilder();

  private Tag(String name) {
    this.name = name;
  }

  /** An element. */
  public static Tag of(String name) {
    return new Tag(name);
  }

  /** An element with a class. */
  public static Tag of(String name, String classes) {
    return new Tag(name).with("class", classes);
  }

  /** Gives it an attribute. */
  public Tag with(String attribute, String value) {
    attributes.append(' ').append(attribute).append("=\"").append(Html.escape(value)).append('"');
    return this;
  }

  /** Gives it an attribute of SVG. */
  public Tag with(String attribute, double value) {
    return with(attribute, coordinate(value));
  }

  /** The element with nothing in it. */
  public Html empty() {
    String end = EMPTY.contains(name) ? "/>" : "></" + name + ">";
    return Html.wellFormed("<" + name + attributes + end);
  }

  /** The element with this text in it. */
  public Html holding(String text) {
    return holding(Html.text(text));
  }

  /** The element with these pieces in it. */
  public Html holding(Html... parts) {
    return holding(List.of(parts));
  }

  /** The element with these pieces in it. */
  public Html holding(List<Html> parts) {
    return Html.wellFormed("<" + name + attributes + ">" + Html.of(parts) + "</" + name + ">");
  }

  /** A number in an attribute of SVG: a point, and no more digits than are seen. */
  public static String coordinate(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
