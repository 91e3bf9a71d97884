// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.finding;

/** A kind of personal data, with what its writer is told. */
public enum FindingKind {
  /** The name of a person. */
  NAAM("naam", "de naam van een persoon", "Schrijf over de groep of de rol, zonder naam."),
  /** A citizen service number. */
  BSN("bsn", "een burgerservicenummer", "Laat het nummer weg."),
  /** A phone number. */
  TELEFOON("telefoon", "een telefoonnummer", "Laat het nummer weg."),
  /** An e-mail address. */
  EMAIL("email", "een e-mailadres", "Laat het adres weg."),
  /** A bank account. */
  IBAN("iban", "een rekeningnummer", "Laat het nummer weg."),
  /** A licence plate. */
  KENTEKEN("kenteken", "een kenteken", "Schrijf alleen: een auto."),
  /** A house. */
  ADRES("adres", "een adres met huisnummer", "Noem de wijk of de straat, zonder nummer."),
  /** A date of birth, or an age that singles out one person. */
  GEBOORTEDATUM(
      "geboortedatum",
      "een geboortedatum of een precieze leeftijd",
      "Schrijf een leeftijdsgroep, zoals: jongeren."),
  /** The number of a passport, identity card, driving licence or residence permit. */
  DOCUMENT("document", "een documentnummer", "Laat het nummer weg."),
  /** A handle or profile on a social medium. */
  ACCOUNT("account", "een account van een persoon", "Noem alleen het platform, zonder account."),
  /** A web address. */
  URL("url", "een webadres", "Beschrijf wat er staat, zonder het adres."),
  /** A point on the map. */
  COORDINAAT("coordinaat", "een precieze plek op de kaart", "Noem de wijk of de straat."),
  /** An IP or MAC address. */
  NETWERKADRES("netwerkadres", "een adres van een apparaat", "Laat het adres weg."),
  /** A description that only fits one person, or a note about one person. */
  PERSOONSBESCHRIJVING(
      "persoonsbeschrijving",
      "een beschrijving van een persoon",
      "Beschrijf wat er speelt in de groep of de buurt, niet om wie het gaat.");

  private final String wire;
  private final String name;
  private final String advice;

  FindingKind(String wire, String name, String advice) {
    this.wire = wire;
    this.name = name;
    this.advice = advice;
  }

  /** Its id on the wire. */
  public String wire() {
    return wire;
  }

  /** One Dutch sentence that tells what was found. */
  public String explanation() {
    return "Hier staat " + name + ". Een sfeerbeeld gaat niet over personen.";
  }

  /** One Dutch sentence that tells how to write it instead. */
  public String advice() {
    return advice;
  }

  /** What stands in its place after masking. */
  public String mask() {
    return "[" + wire + "]";
  }
}
