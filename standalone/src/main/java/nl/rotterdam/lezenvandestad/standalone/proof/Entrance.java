// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof;

/** A way in which something that a person typed reaches the system. */
enum Entrance {
  /** One report. */
  SINGLE("los", false),
  /** The field form as a browser sends it, filled in and not filled in. */
  FORM("formulier", false),
  /** A line of an import over HTTP. */
  BULK("bulk", true),
  /** A line of a file for {@code ./lezen import}. */
  IMPORT("import", true),
  /** A check while somebody types. */
  CHECK("controleer", false),
  /** JSON that is broken off, or wrong within the note. */
  BROKEN_JSON("kapotte JSON", false),
  /** A broken line among lines of an import. */
  BROKEN_LINE("kapotte regel", false),
  /** A body that is too large. */
  OVERSIZE("te groot", false),
  /** A body of another type, the type itself included. */
  WRONG_TYPE("verkeerd type", false),
  /** A field that does not exist, by name and by value. */
  UNKNOWN_FIELD("onbekend veld", false),
  /** In every field that takes something else. */
  WRONG_FIELD("verkeerd veld", false),
  /** In headers. */
  HEADER("header", false),
  /** In the query of a URL. */
  QUERY("zoekdeel", false),
  /** In the path of a URL. */
  PATH("pad", false),
  /** A method that is not served, with a body. */
  METHOD("andere methode", false),
  /** A request that its sender breaks off. */
  BROKEN_OFF("afgebroken", false),
  /** Bytes that are no HTTP. */
  NOT_HTTP("geen HTTP", false),
  /** On the port for health and metrics. */
  MANAGEMENT("beheerpoort", false);

  private final String name;
  private final boolean masks;

  Entrance(String name, boolean masks) {
    this.name = name;
    this.masks = masks;
  }

  String dutch() {
    return name;
  }

  /** Whether a note with personal data is masked here and the rest of it kept. */
  boolean masks() {
    return masks;
  }
}
