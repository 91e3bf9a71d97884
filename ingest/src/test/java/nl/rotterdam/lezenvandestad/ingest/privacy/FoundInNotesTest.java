// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What codes, places and ages are found in; what is found stands between braces. */
class FoundInNotesTest {

  private final PrivacyGate gate = new PrivacyGate();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EMAIL niet reageren op {koos 1952 @ voorbeeld . nl} die mailt alles",
        "ACCOUNT op X roept {@ rotterdammert 1974} op tot protest",
        "ACCOUNT zit op snap onder {k1ng.rotjeknor}",
        "NETWERKADRES vervalst vanaf {192. 0 .2. 9}, zegt de beheerder",
        "KENTEKEN op een scooter {DVX 7 1 K} bij de juwelier",
        "ADRES gestolen van {Wolphaertsbocht driehonderdtwaalf}. Vrijwilligers balen",
        "ADRES de overlast komt van {Ossenissestraat 3} tot het park",
        "GEBOORTEDATUM controle: {030508} staat op het vervalste pasje",
        "DOCUMENT zorgmelding {VT-2025-77310} ligt stil",
        "DOCUMENT een vals rijbewijs gaat rond, nr. {5O93 1187 24}, zeggen ze",
        "DOCUMENT hij gaf v nmr {286.114.9037}",
        "KENTEKEN de blauwe Seat met {te twee drie acht es ge}, weggesleept",
        "KENTEKEN Poolse plaat {WA 12345} bij de dealers",
        "ADRES het huisbezoek op de {Jensiusstraat 47c} overnemen",
        "ADRES drugspand {s-Gravendijkwal 64}, zegt men",
        "COORDINAAT precies op {51 gr 57' 41\" N}, 4 gr 33' 02\" O zeggen ze"
      })
  void codesWithLooseSignsAreFound(String kindAndNote) {
    int space = kindAndNote.indexOf(' ');
    assertFound(
        FindingKind.valueOf(kindAndNote.substring(0, space)), kindAndNote.substring(space + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zijn nummer is {111222333} zei hij",
        "zijn nummer is {1112.22.333} zei hij",
        "de 12 {111 222 333} zei hij",
        "bsn: {123456789}",
        "burgerservicenummer van hem is {12345678}",
        "BSN {\u00E9\u00E9n \u00E9\u00E9n \u00E9\u00E9n twee twee twee drie drie drie}",
        "sofinummer {1 1 1 2 2 2 3 3 3}",
        "nr. 11122233 en {010464554} zei hij",
        "nr. {10464554} zei hij",
        "{111-222-333} stond op het papier",
        "het is 111222\u041733 en bsn {11122233O}",
        "BSN nummer {123 456 782}"
      })
  void citizenServiceNumbersAreFound(String note) {
    assertFound(FindingKind.BSN, note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bel {06-12345678} na zessen",
        "bel {06 12 34 56 78} na zessen",
        "{0 6 1 2 3 4 5 6 7 8}",
        "{06.12.34.56.78} is van hem",
        "{nul zes een twee drie vier vijf zes zeven acht}",
        "{nulzes twaalf vierendertig zesenvijftig achtenzeventig}",
        "{O6-l2345678}",
        "{o6 12345678}",
        "bel {+31 10 267 1234} na zessen",
        "bel {+31(0)612345678}",
        "{0031612345678}",
        "{plus eenendertig zes 12345678}",
        "bel {06-1234567} even",
        "{06-123456789} is van hem",
        "bel t{0102671234}x",
        "{010-2671234}",
        "{+90 532 123 45 67}",
        "{+32 470 12 34 56}",
        "{0049 151 23456789}",
        "bel hem op {2671234}",
        "{06-dubbel vijf 123456}",
        "({06) 12 34 56 78}",
        "{06/12345678}",
        "{31612345678}",
        "{nul 6 12 34 vijf zes 78}",
        "mobiel {612345678}",
        "whatsapp hem via {06 1234 5678}",
        "Zijn nummer: {06\u00AD12\u00AD34\u00AD56\u00AD78}"
      })
  void phoneNumbersAreFound(String note) {
    assertFound(FindingKind.TELEFOON, note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{jan@voorbeeld.nl}",
        "{jan apenstaartje voorbeeld punt nl}",
        "{jan(at)voorbeeld(dot)nl}",
        "{jan at gmail dot com}",
        "{jan punt jansen at hotmail punt com}",
        "{jan [at] voorbeeld [dot] nl}",
        "{jan@gmail}",
        "{piet @ voorbeeld . nl}",
        "{jan.de-vries@mail.voorbeeld.co.uk}",
        "{jan\uFF20voorbeeld\uFF0Enl}",
        "{jan apenstaart gmail punt com}",
        "{jan underscore jansen apenstaartje ziggo punt nl}",
        "{info[at]wijk-centrum.nl}"
      })
  void emailAddressesAreFound(String note) {
    assertFound(FindingKind.EMAIL, note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{jan_at_voorbeeld.nl}",
        "volg {@jordy_010}",
        "insta: {jordy010}",
        "snap {jordy.r}",
        "snap: {jantje}",
        "{t.me/iemand}",
        "op {instagram.com/iemand}",
        "{https://www.tiktok.com/@iemand}",
        "{jordy_010} op insta",
        "tiktok account {rdam.boy}",
        "zijn insta is {jordyx}",
        "zijn gamertag is {xX_rdam_Xx}",
        "snapchat: {jayz.010}",
        "telegramgebruiker {apenstaartje wacht_rdam}"
      })
  void accountsAreFound(String note) {
    assertFound(FindingKind.ACCOUNT, note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{NL91 ABNA 0417 1643 00}",
        "{nl91abna0417164300}",
        "{NL91ABNAO417164300}",
        "{NL92 ABNA 0417 1643 00}",
        "{DE89 3704 0044 0532 0130 00}",
        "rekening {123456789}",
        "rekeningnummer {12.34.56.789}",
        "giro {1234567}",
        "iban {NL12 RABO 012}",
        "{NL 91 ABNA.0417.1643.00}",
        "rek.{nr. 12 34 56 789}",
        "{NL91\u0410BN\u04100417164300}",
        "{NL91ABNAO4l7l643OO} gedeeld"
      })
  void bankAccountsAreFound(String note) {
    assertFound(FindingKind.IBAN, note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{12-ABC-3}",
        "{gx-012-k}",
        "{GX012K}",
        "{gx012k} reed weg",
        "{12-GB-34}",
        "{AB-12-34}",
        "{1 KBB 23}",
        "kenteken {1-abc-123}",
        "kenteken {KAB1234}",
        "kenteken {B-XY 1234} zwarte BMW",
        "auto {gx 012 k}",
        "{XX streepje 99 streepje ZZ}",
        "{xx dash 99 dash zz}",
        "kenteken is {ab 12 cd}",
        "scooter met kenteken {dzz 12 b}",
        "kenteken van de auto: {12-xx-yy}",
        "zwarte Golf, {12 ABC 3}",
        "kenteken: {1ABC23}",
        "nummerplaat {AB-12-CD}",
        "Poolse wagen {WA 48213} reed door",
        "Roemeense bus {B 123 XYZ}"
      })
  void licencePlatesAreFound(String note) {
    assertFound(FindingKind.KENTEKEN, note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Mathenesserweg 12 b}",
        "{mathenesserweg 12}",
        "{Mathenesserweg 12}.",
        "woont {Mathenesserweg 12}, daar is overlast",
        "{nr 12} heeft overlast",
        "bij {nummer 12} is het raak",
        "{huisnummer 12}",
        "op {nummer 12b} woont iemand",
        "{Nieuwe Binnenweg 123-2}",
        "{3011 AB}",
        "{3011AB 12}",
        "{3011ab}",
        "postcode {3011 ab}",
        "aan de {Boompjes 5}",
        "aan de {Oude Watering 23} woont",
        "{Schiedamsedijk 8a}",
        "{Mathenesserweg nr. 12}",
        "{Mathenesserweg huisnummer 12}",
        "in de {Rochussenstraat 205} is brand",
        "op de 1e {Pijnackerstraat 12} is het onrustig",
        "overlast {Putselaan 178} wordt erger",
        "{Mathenesserweg twaalf}",
        "hij woont {Coolsingel 40} in het centrum",
        "{Dordtselaan 12-14} en",
        "{Groene Hilledijk 200 II}",
        "{West-Kruiskade 20}",
        "{Lijnbaan 100, 3012 ER} Rotterdam",
        "{Beijerlandselaan 33 hs}",
        "{Strevelsweg 700} / 312",
        "{appartement 12} op de derde",
        "{Nieuwe Haven 12}",
        "bewoner van {Katendrechtse Lagedijk 45} belt elke dag",
        "adres: {Polderlaan 8}",
        "{Oranjeboomstr. 12}",
        "Kom naar {Zwart Janstraat 100-102}",
        "Op de {Hillevliet 90} is het raak, aan de Hillevliet 90",
        "ruzie {Slinge 250}, aan de Slinge 250",
        "de bewoner van de {Bree 12}, woont de Bree 12, aan de Bree 12",
        "{Crooswijkseweg 12A-02}",
        "{dordtselaan 45} wonen zij al jaren",
        "{Schiekade 830} (kantoor)",
        "{Vlietlaan 12 bis}",
        "brief naar de {Zaagmolenstraat, nr 55}",
        "Brief aan de {Heer Bokelweg 157, 3032 AD Rotterdam}",
        "postcode {3014 x z huisnummer 8}",
        "adres gaat rond: {Oude Laantjes 14}"
      })
  void housesAreFound(String note) {
    assertFound(FindingKind.ADRES, note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "geboren op {12-05-1987}",
        "geb. {12 mei 1987}",
        "geb {12/5/87}",
        "geboortedatum: {1987-05-12}",
        "{12-05-1987}",
        "geboren in {1987}",
        "een {man van 43}",
        "een {man van 43 jaar}",
        "{43-jarige}",
        "de {17-jarige jongen}",
        "een {jongen van zeventien}",
        "{vrouw (34)} viel",
        "{Hij is 17 jaar}",
        "{man, 34 jaar}, boos",
        "{17-jarig slachtoffer}",
        "Mo ({17}) was erbij",
        "{leeftijd: 43}",
        "zijn verjaardag is {3 maart}",
        "een {17 jarige buurtbewoner}",
        "{zeventienjarige jongen}",
        "de oudste {zoon (16)} en zijn moeder",
        "{m, 34 jaar}",
        "een {80-jarige vrouw} uit Lombardijen",
        "{meisje van veertien}",
        "die {jongen is net 18} geworden",
        "geboren op {twaalf mei negentienhonderd achtennegentig}"
      })
  void datesOfBirthAndAgesOfOnePersonAreFound(String note) {
    assertFound(FindingKind.GEBOORTEDATUM, note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "paspoort {NX1234567}",
        "{SPECI2014}",
        "id-kaart {SPEC12345}",
        "V-nummer {1234567890}",
        "vnr {123.456.7890}",
        "rijbewijs {1234567890}",
        "rijbewijsnummer: {5012345678}",
        "dossiernummer {2024-1234}",
        "zaaknummer {ROT 24/1234}",
        "parketnummer {10/123456-24}",
        "{10-123456-24}",
        "clientnummer {44321}",
        "cli\u00EBntnr. {98765}",
        "aangiftenummer {PL1700-2024012345}",
        "v-nummer {twee acht vier een nul zeven zeven drie vijf negen}"
      })
  void numbersOfDocumentsAreFound(String note) {
    assertFound(FindingKind.DOCUMENT, note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zie {https://voorbeeld.nl/pagina?id=3}",
        "zie {WWW.Voorbeeld.NL} dan",
        "{jan-jansen.blogspot.com}",
        "{rotterdam.nl}",
        "{voorbeeld punt nl}",
        "{hxxp://voorbeeld.nl}",
        "{www punt voorbeeld punt com}",
        "{bit.ly/abc123}",
        "{https //voorbeeld.nl/x}"
      })
  void webAddressesAreFound(String note) {
    assertFound(FindingKind.URL, note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{51.9225, 4.47917}",
        "{51,9225 4,4792}",
        "{N 51.9225 E 4.4792}",
        "{51\u00B055'20\"N} 4\u00B028'45\"E",
        "{x 92500 y 437500}",
        "{RD 92500, 437500}",
        "{9F36WFC8+8Q}",
        "{WFC8+8Q} Rotterdam",
        "{///appel.peer.banaan}",
        "{w3w appel.peer.banaan}",
        "{lat 51.9225}"
      })
  void pointsOnTheMapAreFound(String note) {
    assertFound(FindingKind.COORDINAAT, note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{192.168.1.10}",
        "{2001:db8::1}",
        "{00:1A:2B:3C:4D:5E}",
        "{fe80::1ff:fe23:4567:890a}",
        "ip {84.23.12.9:8080}"
      })
  void addressesOfDevicesAreFound(String note) {
    assertFound(FindingKind.NETWERKADRES, note);
  }

  /** A description of one person takes along what stands in it: "een man van 43". */
  private void assertFound(FindingKind kind, String marked) {
    int start = marked.indexOf('{');
    int end = marked.indexOf('}') - 1;
    String note = marked.replaceAll("[{}]", "");

    List<Finding> findings = gate.inspect(note).findings();

    assertThat(findings)
        .anySatisfy(finding -> {
          assertThat(finding.kind()).isIn(kind, FindingKind.PERSOONSBESCHRIJVING);
          assertThat(finding.start()).isLessThanOrEqualTo(start);
          assertThat(finding.end()).isGreaterThanOrEqualTo(end);
          assertThat(finding.evidence())
              .noneMatch(evidence -> evidence.reason().contains(note.substring(start, end)));
        });
  }
}
