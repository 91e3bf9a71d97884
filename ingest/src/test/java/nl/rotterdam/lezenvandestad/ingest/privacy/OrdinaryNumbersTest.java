// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that count, tell the time or name a place: no code, house or age. */
class OrdinaryNumbersTest {

  /** Names and descriptions are held to notes of their own. */
  private static final Set<FindingKind> OF_WORDS =
      EnumSet.of(FindingKind.NAAM, FindingKind.PERSOONSBESCHRIJVING);

  private final PrivacyGate gate = new PrivacyGate();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rustig op straat, ongeveer 40 jongeren op het plein.",
        "In 2024 en 2025 was het hier ook onrustig.",
        "Tussen 20.00 en 23.30 uur veel rumoer.",
        "Het nummer 123456789 klopt niet als burgerservicenummer.",
        "In 10 20 of 30 gevallen hoorden wij hetzelfde.",
        "Rond de Mathenesserweg en in postcodegebied 3011 is het stil.",
        "De VVE en de GGD werken samen; 3 op de 4 bewoners komt.",
        "Er waren 150 mensen, 12 meer dan vorige week.",
        "Dat was op 12-05-2024 ook zo.",
        "Dat was op 06-12-2024 12.30 uur ook zo.",
        "Dat was op 20240512 en op 12052024 ook zo.",
        "Van 1-mei-24 tot 5-mrt-26 was het stil.",
        "Rond het EK 2024 en het WK 2026 was het WK2026 het gesprek.",
        "OM 10 UUR 3 JONGENS EN OM 4 UUR 30 MAN, 20 OF 30 WEG.",
        "De stemming in 2026 WK 3 dagen was goed, 12 2026 WK-gangers ook.",
        "Het is rustig op het plein.De sfeer is goed.Me dunkt.Net als gisteren.",
        "Bel 0800-2017 of 0900-8844, dat staat op de poster. 112 en 14 010 ook.",
        "Het kost 12.500 euro of 1 234 567 in 2025, zeggen ze.",
        "Ongeveer 1500 mensen, 300 meer dan in 1998.",
        "Wij waren @ het plein; a.u.b. o.a. bijv. d.w.z. t/m 12.30u.",
        "Groepen van 3, 4, 5 en 12-15 jaar; lijn 44; 100%; 3x2=6.",
        "tram 12 en lijn 4 reden niet, metro E wel",
        "Op het Afrikaanderplein 3 keer een opstootje deze week.",
        "Om 12 uur op Plein 1940 was het druk.",
        "groep 8 van de basisschool, klas 3B en HAVO 4",
        "Op de A20 en de A16 stond het vast, op de N210 ook.",
        "Beijerlandselaan 3 jongeren aangesproken op vuurwerk.",
        "Zuidplein 40 boze bewoners, daarna 20 tot 30 jongeren.",
        "Op de Coolsingel 12 mei weer demonstratie.",
        "jongeren van 12 tot 18 hangen rond",
        "16- en 17-jarigen, 80-plussers en kinderen onder 12",
        "Het 50-jarig bestaan van de moskee werd gevierd.",
        "De groep is 15 tot 20 man groot, meest 14-jarigen.",
        "Op de Kruiskade 100 mensen bij de herdenking.",
        "Schouwburgplein, 20 mensen, rustig.",
        "In de Millinxstraat 2 dagen geen overlast meer.",
        "De sfeer op de West-Kruiskade is gespannen, 3 winkels dicht.",
        "Wijkpark 20 kinderen en 5 ouders, gezellig.",
        "Het thema #rotterdamzuid is trending op tiktok, veel filmpjes op insta.",
        "Op Snapchat gaan filmpjes rond van de vechtpartij.",
        "Insta: veel oproepen om te demonstreren.",
        "De huur steeg met 4,5 procent, van 650 naar 680 euro per maand.",
        "Feyenoord won met 3-1, daarna feest; PSV 2-0.",
        "1 op de 3 gezinnen in de wijk leeft in armoede.",
        "Op dit punt de sfeer verbeterd, punt nl. dat men zich veilig voelt.",
        "Gisteren 3 incidenten, vandaag 2, morgen hopelijk nul.",
        "twee jongeren van een groep van twaalf",
        "een van de drie zes keer gebeld",
        "Bewoners belden 14 010 en 112, en ook 0900-8844.",
        "Aan de Maas 2 boten, aan de kade 3 boten met vlaggen.",
        "In Bospolder-Tussendijken en Delfshaven is het rustig sinds 5 dagen.",
        "De opkomst in stembureau 12 was 45%.",
        "Het buurthuis bestaat 25 jaar, 200 bezoekers.",
        "Op de markt 12 kramen minder; de marktlui zijn boos.",
        "Wij zagen 5 scooters en 2 auto's met Belgisch kenteken.",
        "Er kwamen 12 jongens op scooters, 3 politieauto's.",
        "De imams van 3 moskee\u00EBn riepen op tot rust.",
        "De drempel: 3 - 4 uur per dag, 7 dagen per week.",
        "Woensdag 12 november, 19.30-21.00 uur bijeenkomst in het Huis van de Wijk.",
        "Er zijn 3000 handtekeningen opgehaald in 2 weken.",
        "Van de 1200 leerlingen zijn er 300 ziek.",
        "Overlast Zuidplein 12x gemeld, Slinge 3x.",
        "Tarwewijk: 60% voelt zich onveilig, was 45% in 2023.",
        "Op 7 oktober 2023 begon het, sindsdien elke maand onrust.",
        "Covid-19 en 5G zijn weer onderwerp van gesprek.",
        "Nummer 1 zorg van bewoners: afval.",
        "De 4 mei herdenking op het Stadhuisplein 2 minuten stil.",
        "Metro D tot Slinge, bus 70, halte Zuidplein, perron 2.",
        "Artikel 12 en de wet van 1988 kwamen ter sprake.",
        "De ouders (12) en de kinderen (34) aten samen.",
        "Vrouwen (veel) en mannen (20) waren bij de bijeenkomst.",
        "In Rotterdam Zuid (30) en Noord (12) kwamen er meldingen.",
        "Tussen 2019 en 2022 daalde het aantal, 2023 2024 steeg het.",
        "rond 22u op straat 30 man",
        "Hoek Mathenesserweg, 10 minuten later was iedereen weg.",
        "De groep vluchtte via de Hillelaan naar metro Rijnhaven.",
        "Er is bij de Kuip 1 aanhouding verricht.",
        "Vanaf de Erasmusbrug 200 demonstranten richting Coolsingel.",
        "Het verkeer op de Maastunnel 2 uur vast.",
        "De politie schat 150 \u00E0 200 deelnemers op het Binnenrotte.",
        "Bij tramhalte Beurs 4 vechtpartijen.",
        "Buurt voelt zich 100% niet gehoord, 24/7 overlast.",
        "Er werd 2 x op de ruit geslagen.",
        "Circa 1 jaar geleden was het ook zo, 3 \u00E0 4 keer per week.",
        "Ze is 3 keer langs geweest en hij was 2 uur aanwezig op het plein.",
        "In het park 3 generaties bij elkaar, mooi.",
        "Bewoners maken zich zorgen om AZC met 300 plekken aan de Kralingse Zoom.",
        "Een gezin van 5 werd uitgezet, de buurt is boos.",
        "Een vrouwengroep van 12 komt wekelijks samen.",
        "Op de Pleinweg 3 ongelukken in 1 maand.",
        "vannacht 2 explosies in Charlois, 3e deze maand",
        "Meeste overlast bij Albert Heijn en op Plein 1953.",
        "wc's dicht, 0 toezicht; 6 bankjes weg, 8 bewoners boos.",
        "Elke vrijdag om 13.00 uur, ongeveer 400 bezoekers in de moskee.",
        "Rotterdammers van 65+ en jongeren 18- voelen zich onveilig.",
        "De jongerenwerkers zien 10 \u00E0 15 jongens van 14 jaar en ouder.",
        "4 van de 10 winkeliers op de Beijerlandselaan overweegt te stoppen.",
        "Van 23:00 tot 02:30 vuurwerk, 06:00 weer rustig.",
        "De sfeer is op een schaal van 1 tot 10 een 6.",
        "Kleinpolderplein 15 minuten dicht door een protest.",
        "Oud en nieuw 2024/2025: 1.234 meldingen.",
        "Woningcorporatie plaatst 24 appartementen, 12 woningen, 3 flats.",
        "De kosten: 1.250.000 euro voor 12.345 woningen.",
        "Er is een brand geweest in de Pendrecht, 12 woningen ontruimd.",
        "De gemeente Rotterdam heeft 1 loket, de bewoners 3 vragen.",
        "Veel onrust onder ouders van groep 7, 25 kinderen thuisgehouden.",
        "De motorclub 12 man sterk reed langs.",
        "bus 33 rijdt om, auto 2 dagen weg",
        "Jongeren (16+) mogen naar binnen, 12- niet.",
        "Bij de brug 3 bootjes, bij de sluis 4.",
        "Op de Dordtselaan is het 2 keer misgegaan en op de Putselaan 1 keer.",
        "In de Afrikaanderwijk 40 procent jongeren.",
        "Hij is 2 uur later vertrokken, ze was 10 minuten weg.",
        "De man van de buurtvereniging zegt: 12 meldingen.",
        "Wijkraad vergadert 3 december 2026 om 19.30 in de Grote Zaal 2.",
        "Straks 1 mei, 4 mei en 5 mei: drie dagen extra inzet.",
        "Prijs per m2 is 12 euro, 100km2 is groot, 30km/u zone.",
        "2 op de 10 tien twintig dertig mensen",
        "Cijfer 7,5 voor veiligheid; 8.2 voor netheid. Versie 2.0 van het plan.",
        "Storing 112 zorgde voor paniek bij senioren.",
        "Nieuwe Binnenweg 2e avond op rij onrustig.",
        "subsidie van 120410 euro, op 030526 weer overleg",
        "16.30 tot 18.00 op het Afrikaanderplein, 25 man, rustig.",
        "mail ons niet maar kom langs, insta is vol met haat."
      })
  void ordinaryNumbersPass(String note) {
    assertThat(gate.inspect(note).findings()).map(Finding::kind).allMatch(OF_WORDS::contains);
  }
}
