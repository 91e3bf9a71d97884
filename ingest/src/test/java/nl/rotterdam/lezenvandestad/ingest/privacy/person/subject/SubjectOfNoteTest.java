// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectOfNoteTest {

  private final SubjectOfNote subject = new SubjectOfNote(Lexicon.shared());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hij radicaliseert, is van school af en bekeerd, maak me zorgen om hem",
        "deze jongen trekt zich terug en kijkt jihadfilmpjes, hij praat met niemand meer",
        "mijn leerling zegt dat hij een wapen heeft en dat hij het gaat gebruiken",
        "deze client is opgenomen, hij hoort stemmen en is bang voor zijn broer",
        "zij draagt ineens een niqab, haar ouders zijn in paniek",
        "Betrokkene dreigt met een aanslag en heeft een manifest geschreven.",
        "Meneer is verward, hij schreeuwt en slaat zijn vrouw.",
        "Mevrouw is gevlucht voor haar man, zij durft niet terug.",
        "de verdachte is vrijgelaten, hij zoekt wraak",
        "Deze moeder is geslagen door haar ex en slaapt bij haar zus.",
        "een leerling van mij is bekeerd, hij bidt de hele dag",
        "ze is zwanger en haar broers dreigen haar te doden",
        "een van mijn leerlingen praat over martelaren, hij is veranderd",
        "Hij heeft een mes bij zich en zegt dat hij wraak wil.",
        "mn client is gestopt met zijn medicatie, hij is psychotisch",
        "zijn moeder huilt, hij is vertrokken naar syrie en belt niet meer",
        "Deze collega is bedreigd, zij durft niet meer naar huis.",
        "Deze buurman drinkt en dreigt zijn vrouw te vermoorden.",
        "Het slachtoffer doet geen aangifte, zij is bang voor haar vader.",
        "deze docent is bedreigd en zij slaapt niet meer",
        "hij is opgepakt met een vuurwapen, zijn ouders wisten van niets",
        "een meisje in mijn klas wordt gedwongen te trouwen, zij is in paniek",
        "zij vertelt dat zij is mishandeld door haar man",
        "hij zit alleen op zijn kamer en kijkt propaganda",
        "Deze jongere is geradicaliseerd en wil uitreizen.",
        "een jongen uit onze groep heeft een pistool, hij dreigt ermee",
        "hij is weggelopen, zijn vader zoekt hem en is in paniek",
        "deze vrouw is bekeerd, zij gaat met niemand meer om",
        "Patient wil sterven en hij zegt dat hij anderen meeneemt.",
        "mijn leerling snijdt zichzelf en haar moeder weet van niets"
      })
  void aNoteThatTellsOfOnePersonAndAConcernIsAboutThatPerson(String note) {
    assertThat(onePerson(note)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De jongeren zijn bang en zij durven niet meer naar het plein.",
        "De burgemeester zegt dat hij zich zorgen maakt over wapens.",
        "De winkel is gesloten, hij gaat pas weer open na de reparatie.",
        "Een bewoner vertelt dat hij zich onveilig voelt.",
        "De minister heeft gedreigd, hij wil strenger optreden.",
        "De groep trekt zich terug, zij komen niet meer.",
        "De discussie is terug en zij is harder dan eerst.",
        "De wijkagent merkt dat hij vaker wordt uitgescholden.",
        "Ze zeggen op het plein dat er wapens zijn.",
        "Deze bewoners zijn bang voor een explosie.",
        "Mijn collega's zijn geschrokken van de brand.",
        "Moeders zijn bang dat hun zonen wapens dragen.",
        "Deze moskee is bedreigd en vraagt bewaking.",
        "De school is bang voor radicalisering.",
        "Er is een wapen gevonden in het plantsoen.",
        "De aanslag in het buitenland roept veel op.",
        "Veel jongeren zijn bekeerd en zij praten over geloof.",
        "De supporters dreigen met een staking.",
        "Een vader zegt dat hij zijn kind naar een andere school brengt.",
        "De imam riep op tot rust, hij kreeg veel bijval.",
        "Ouders dwingen hun dochters tot niets, zeggen zij.",
        "Het gesprek was goed, het gaf rust.",
        "De premier wordt uitgescholden, hij is niet populair.",
        "Jongens filmen elkaar en delen de beelden.",
        "De bus was laat, hij stond vast door de brand.",
        "Wij maken ons zorgen over de sfeer.",
        "Deze week is het stil op straat.",
        "Dat was een rustige avond met weinig meldingen.",
        "De stemming is veranderd, zij is grimmiger.",
        "Ze willen rust, de bewoners van de flat."
      })
  void aNoteAboutAGroupAnOfficeOrAThingIsAboutNoPerson(String note) {
    assertThat(onePerson(note)).isEmpty();
  }

  private List<Span> onePerson(String note) {
    return subject.onePerson(Words.in(NormalisedText.of(note)));
  }
}
