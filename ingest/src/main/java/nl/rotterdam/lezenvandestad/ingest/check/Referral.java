// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.check;

/** Where a worry about one person belongs, in the words that its writer hears. */
public final class Referral {

  /** The type of the problem, by which a client knows it. */
  public static final String TYPE = "urn:nld:gemeente-rotterdam:probleem:over-een-persoon";

  /** What is the matter. */
  public static final String TITLE = "Deze notitie gaat over één persoon";

  /** Where to go with it instead. */
  public static final String TEXT =
      "Een sfeerbeeld gaat over een groep of een buurt. Wij hebben niets bewaard. Is er nu gevaar?"
          + " Bel 112. Denkt u dat iemand radicaliseert? Meld het bij het Meld- en Adviespunt"
          + " Radicalisering (MAR) van de gemeente. Hebt u een andere zorg over deze persoon? Bel"
          + " de politie: 0900-8844.";

  private Referral() {}
}
