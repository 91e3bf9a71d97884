// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.html;

import java.util.Collection;
import java.util.stream.Collectors;

/** A piece of a page that is well-formed markup. Made by escaping text and by {@link Tag} alone. */
public final class Html {

  /** Nothing at all. */
  public static final Html NOTHING = new Html("");

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /** Text that stays text. */
  public static Html text(String text) {
    return new Html(escape(text));
  }

  /** Pieces after each other. */
  public static Html of(Collection<Html> parts) {
    return new Html(parts.stream().map(Html::toString).collect(Collectors.joining()));
  }

  /** What {@link Tag} and {@link Template} have put together. */
  static Html wellFormed(String markup) {
    return new Html(markup);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return markup;
  }
}
