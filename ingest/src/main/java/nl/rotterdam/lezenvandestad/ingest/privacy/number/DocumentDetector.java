// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.date.Dates;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NearDigits;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/**
 * Finds numbers of documents and files: Dutch passports and identity cards by their form (two
 * letters, six letters or digits, one digit, never the letter O), numbers of prosecutors, and what
 * is announced as one.
 */
final class DocumentDetector implements Detector {

  private static final Pattern PASSPORT =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[A-NP-Z]{2}[A-NP-Z\\d]{6}\\d|[A-NP-Z]{2}[ .]\\d{3}[ .]\\d{4})(?![\\p{L}\\d])");

  private static final Pattern PROSECUTOR =
      Pattern.compile(
          "(?<![\\d/-])\\d{2}[/-]\\d{6}[/-]\\d{2}(?![\\d/-])|\\bPL\\d{4}-\\d{6,12}(?:-\\d{1,2})?");

  /** "VT-2025-77310": a file of that year. */
  private static final Pattern OF_A_YEAR =
      Pattern.compile("(?<![\\p{L}\\d-])[A-Z]{1,5}[-/.]?20\\d\\d[-/.]\\d{3,8}(?![\\p{L}\\d-])");

  /**
   * What announces a number: any word that ends in one ("clientnummer"), some with a space before
   * it, and words for a document or a file alone.
   */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?<![a-z\\d])(?:(?:(?:(?<subject>[a-z][a-z-]{0,23})-?(?!no\\b)|v[ .-]?|(?:paspoort|pasp\\.|pas|id|id-kaart|ind|zaak|dossier|document|rijbewijs|client|pv|bvh|klant|a|kvk) )"
              + "(?:nummer|nmr|nr|no)\\b)"
              + "|(?<bare>nmr|nr)\\b"
              + "|(?<document>paspoort|pasp|rijbewijs|id-?kaart|identiteitskaart|verblijfs(?:document|vergunning|pas|kaart)|id-?bewijs|id|[a-z]{0,14}dossier|[a-z]{0,8}contract|cjib|pv|proces-verbaal"
              + "|bvh|zaak|vnr|gba|imei|imsi|kvk|skn|pesel|kimlik|mutatie|registratie|referentie|kenmerk|ref|beschikking|melding|aangifte|incident"
              + "|[a-z]{2,12}pas|ov-?chip(?:kaart)?)\\b)"
              + "[^a-z\\d]{0,4}(?:(?:is|was|met|van|nummer|nmr|nr|heeft|onder)[^a-z\\d]{1,3}){0,2}(?=[a-z]{0,6}[ ./-]{0,2}[a-z]{0,6}\\d)(?<number>\\d(?:[ .,-]{1,2}\\d){5,13}(?!\\d)|[a-z\\d]{1,20}(?:["
              + " ./-][a-z\\d]{0,8}\\d[a-z\\d]{0,8}){0,4})");

  /** In parts with fewer digits than this: "aangifte 2024 120 keer". */
  private static final int MANY = 8;

  /** So many digits behind "nr." are no house's. */
  private static final int LONG = 9;

  /** What else is numbered, and the numbers that have detectors of their own. */
  private static final Set<String> NOT_OF_A_PERSON =
      Set.of(
          """
          huis telefoon tel mobiel gsm fax sms whatsapp app bel rekening giro bank iban lijn
          bus tram metro halte spoor perron pagina artikel rug kamer zaal lokaal loket volg rang
          rij alarm nood meld service informatie info jaar kavel route wijk knooppunt versie editie
          ligplaats tafel start mobiele vast doorkies klachten hoofd crisis hulp kenteken
          burgerservice sofi bsn centrale
          """
              .split("\\s+"));

  /** One of these stands in every match of the pattern above. */
  private static final String[] ANNOUNCERS = {
    "nummer",
    "nr",
    "nmr",
    "no ",
    "no.",
    "no:",
    "pasp",
    "rijbewijs",
    "id",
    "verblijf",
    "dossier",
    "bvh",
    "zaak",
    "gba",
    "pv",
    "proces-verbaal",
    "imei",
    "imsi",
    "kvk",
    "skn",
    "pesel",
    "kimlik",
    "mutatie",
    "registratie",
    "ref",
    "kenmerk",
    "beschikking",
    "melding",
    "aangifte",
    "contract",
    "cjib",
    "pas",
    "ov-"
  };

  @Override
  public void detect(NormalisedText normalised, Consumer<Span> found) {
    String text = normalised.text();
    if (normalised.digits() < 3) {
      return;
    }
    if (hasTwoCapitals(text)) {
      codes(text, found);
    }
    if (text.contains("20")) {
      filesOfAYear(text, found);
    }
    if (normalised.densestDigits() >= 10) {
      NearDigits.find(
          PROSECUTOR,
          text,
          3,
          3,
          number ->
              found.accept(
                  span(number.start(), number.end(), "het heeft de vorm van een parketnummer")));
    }
    if (normalised.hasAny(ANNOUNCERS)) {
      announced(normalised, found);
    }
  }

  private static boolean hasTwoCapitals(String text) {
    for (int at = 1; at < text.length(); at++) {
      if (isCapital(text.charAt(at)) && isCapital(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static void codes(String text, Consumer<Span> found) {
    NearDigits.find(
        PASSPORT,
        text,
        9,
        9,
        passport -> {
          if (digits(passport.group()) >= 3) {
            found.accept(
                span(passport.start(), passport.end(), "het heeft de vorm van een documentnummer"));
          }
        });
  }

  private static void filesOfAYear(String text, Consumer<Span> found) {
    NearDigits.find(
        OF_A_YEAR,
        text,
        6,
        8,
        file ->
            found.accept(span(file.start(), file.end(), "het heeft de vorm van een zaaknummer")));
  }

  private static void announced(NormalisedText normalised, Consumer<Span> found) {
    NearDigits.find(
        ANNOUNCED,
        normalised.folded(),
        60,
        40,
        announced -> {
          if (isOne(announced)) {
            found.accept(
                span(
                    announced.start("number"),
                    announced.end("number"),
                    "ervoor staat dat het zo'n nummer is"));
          }
        });
  }

  private static boolean isOne(MatchResult announced) {
    String subject = announced.group("subject");
    String number = announced.group("number");
    boolean ofAPerson = subject == null || !NOT_OF_A_PERSON.contains(withoutHyphen(subject));
    int fewest =
        announced.group("bare") != null
            ? LONG
            : announced.group("document") == null || isCode(number) ? 3 : 6;
    boolean isApart = number.indexOf(' ') > 0 && fewest > 3 && digits(number) < MANY;
    return ofAPerson && !isApart && digits(number) >= fewest && !Dates.isOne(number);
  }

  private static String withoutHyphen(String subject) {
    return subject.endsWith("-") ? subject.substring(0, subject.length() - 1) : subject;
  }

  /** Letters and digits together, longer than any word with a number: "1ZX4K8M20". */
  private static boolean isCode(String written) {
    long signs = written.chars().filter(Character::isLetterOrDigit).count();
    boolean hasLetter = written.chars().anyMatch(Character::isLetter);
    return hasLetter && signs >= 8 && signs - digits(written) <= 6;
  }

  private static Span span(int start, int end, String reason) {
    return Span.certain(FindingKind.DOCUMENT, start, end, reason);
  }

  private static long digits(String text) {
    return text.chars().filter(Character::isDigit).count();
  }
}
