// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How tense it is, 1 to 5, after the Dutch phases of polarisation (rust, ongemak, spanningen,
 * incidenten: KIS / Verwey-Jonker Instituut). The anchor says in plain Dutch when to choose it.
 */
public enum TensionLevel {
  /** 1: calm. */
  RUST("rust", "Mensen gaan gewoon met elkaar om. Het thema speelt niet of nauwelijks."),
  /** 2: unease. */
  ONGEMAK("ongemak", "Er wordt over gepraat. Mensen voelen zich ongemakkelijk of bezorgd."),
  /** 3: tension. */
  SPANNING("spanning", "Groepen staan tegenover elkaar. De toon wordt scherper."),
  /** 4: unrest. */
  ONRUST(
      "onrust", "Er zijn incidenten, bedreigingen of oproepen. Mensen mijden elkaar of een plek."),
  /** 5: escalation. */
  ESCALATIE("escalatie", "Er is geweld of het dreigt nu. Ingrijpen is nodig.");

  private final String label;
  private final String anchor;

  TensionLevel(String label, String anchor) {
    this.label = label;
    this.anchor = anchor;
  }

  /** The number on the wire and in every formula: 1 to 5. */
  @JsonValue
  public int number() {
    return ordinal() + 1;
  }

  /** The Dutch name. */
  public String label() {
    return label;
  }

  /** One or two plain Dutch sentences that say when this level applies. */
  public String anchor() {
    return anchor;
  }

  /**
   * The level with this number.
   *
   * @throws IllegalArgumentException unless {@code number} is 1 to 5
   */
  @JsonCreator
  public static TensionLevel of(int number) {
    if (number < 1 || number > values().length) {
      throw new IllegalArgumentException("spanning must be 1 to 5");
    }
    return values()[number - 1];
  }
}
