// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

/** A kind of personal data, with what its writer is told. */
public enum FindingKind {
  /** An e-mail address. */
  EMAIL("email", "een e-mailadres", "Laat het adres weg."),
  /** A web address. */
  URL("url", "een webadres", "Beschrijf wat er staat, zonder het adres."),
  /** A phone number. */
  TELEFOON("telefoon", "een telefoonnummer", "Laat het nummer weg."),
  /** A citizen service number. */
  BSN("bsn", "een burgerservicenummer", "Laat het nummer weg."),
  /** A bank account. */
  IBAN("iban", "een rekeningnummer", "Laat het nummer weg."),
  /** A licence plate. */
  KENTEKEN("kenteken", "een kenteken", "Schrijf alleen: een auto."),
  /** A house. */
  ADRES("adres", "een adres met huisnummer", "Noem de wijk of de straat, zonder nummer.");

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
