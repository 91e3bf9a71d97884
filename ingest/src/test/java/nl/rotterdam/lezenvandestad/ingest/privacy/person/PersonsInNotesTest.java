// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What names and descriptions are found by; what is found stands between braces. */
class PersonsInNotesTest {

  private final PersonReader reader = new PersonReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gesproken met {mevrouw Johanna Aksoykaya} over het lawaai.",
        "{Dhr. Overschie} kwam langs bij het spreekuur.",
        "{Familie Pernis} voelt zich weggekeken.",
        "{mevrouw zuidwijk} is er klaar mee",
        "{mw cheung} en {dhr bhagwandin} komen niet meer",
        "{Raadslid Verkoelen} kwam luisteren.",
        "2 x ruzie om parkeerplek: {mnr. Phan} tegen de hele buurt",
        "Mevrouw van de bibliotheek zegt dat het rustig is.",
        "De heer en mevrouw stonden in de rij.",
        "Aan de Heer Bokelweg is het rustig.",
      })
  void aFormOfAddressMakesANameOfWhateverFollows(String note) {
    assertFound(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mensen zijn woest op {van Dongen}, die zou de bomen vergiftigd hebben",
        "Buurt boos op projectontwikkelaar, {van Walsum} kwam niet opdagen.",
        "Vooral {Nel v/d Berg} maakt zich hard.",
        "enkel {bram ten cate en Ferhat} vlogen elkaar in de haren, in Ommoord",
        "De jongens van Turkse afkomst, van Marokkaanse afkomst.",
      })
  void aParticleBelongsToASurnameWhereItCanBeginNothingElse(String note) {
    assertFound(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weet iemand wie {dikke Sjaak} is?",
        "jeugd draait de muziek van {lil Rayan} keihard",
        "Op straat heet hij {de Slang}. Dat weet iedereen.",
        "Kreeg bloemen van {Nevin hanim} voor het team.",
        "Iedereen wijst naar {Sefkan A} maar niemand zag iets.",
        "De jongens luisteren alleen naar {Djaydon}.",
        "gister liep {mo de kale} weer over straat",
        "Iedereen gaf {Mo} de goede raad om te gaan zitten.",
        "Er wordt gefluisterd over {Ricardo \"Rico\" Lopes Tavares}.",
        "vandaag was {mehmt yldrim} boos aan de balie",
        "In de appgroep zegt {vd Heuvelman} dat het zo niet gaat.",
        "volgens {aliii} is het rustig",
      })
  void whatSomebodyIsCalledIsPartOfTheName(String note) {
    assertFound(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hugo de Groot doet mee aan de week tegen pesten.",
        "{Hugo de Groot} vertelt dat hij wordt gepest.",
        "Gesproken met {dhr. Hugo de Groot} over de heg.",
        "Optreden van Frenna in het park.",
        "volgens {erdogan} (kapper) wordt het erger",
      })
  void aNameThatAllKnowIsSomebodyHereWhenTheNoteSaysSo(String note) {
    assertFound(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{die jongen met dat petje} stond er weer",
        "Gevonden door {die bioloog van t woonbootje in de haven}.",
        "Een meisje treiterde een buschauffeur, die heeft melding gemaakt.",
        "Er is een omwonende die \"de Ahoy meer hoort dan zijn eigen tv\".",
        "\"Juf, zet mijn opa dan het geluid uit?\"",
        "Chinees nieuwjaar op de Pretorialaan trok veel volk.",
        "leerling op het penta zei iets. klas viel stil",
      })
  void aDescriptionTellsWhoItIs(String note) {
    assertFound(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vrijwilligers van Simeon en Anna redden het niet meer",
        "Dynamo, Victoria '04 en Zwarte Pijl: ouders zijn agressiever",
        "Bij De Meeuw was het druk met het paasontbijt.",
        "Anadolu eethuis ging eerder dicht, de Shri Vishnu tempel ook.",
        "Stoepkrijtactie 'Liefde wint' weggespoten.",
        "Ze noemen het gekscherend 'Little Sofia', de straten daarachter.",
        "Abla's van de naaiclub willen meer ruimte.",
        "Chinees Nieuwjaar op de Kruiskade druk bezocht.",
        "Na afloop getoeter op de Pretorialaan.",
        "Nr onbekend, melding gesloten.",
        "De VvE's willen handhaving.",
        "'s Avonds stil, S'avonds ook.",
        "In Mozaiek bij Mozaiek was het vol.",
        "Scouting Vasco da Gama en roeiclub Skadi delen een steiger.",
        "De Anwar-e-Medina moskee en bakkerij Van der Berg doen mee.",
        "Roos en Doorn, het theaterstuk, trok volle zalen.",
        "Kapsalon Hair by Fatima is beklad.",
        "De Anne Frankboom krijgt een hekje.",
        "Storm Eunice heeft zes bomen geveld.",
        "christiaan de wetstraat opgeknapt, martinus steijnstraat ook",
        "zomerfeest gerrit van der veenplein geslaagd",
      })
  void bodiesAndSlogansPass(String note) {
    assertFound(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Kenji} (17) zegt dat niemand nog durft.",
        "{Selam}, zestien jaar, is uitgescholden.",
        "{Yorinde} (23) wil verhuizen.",
        "Spangen (11 meldingen) blijft onrustig.",
        "Dartclub, 40 leden, zoekt ruimte.",
      })
  void anAgeBehindAWordTellsThatItIsAPerson(String note) {
    assertFound(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Storm} heeft de ruit ingegooid.",
        "{Mark} was erbij toen het misging.",
        "{Willem} zelf ontkent alles.",
        "{Roos} huilde in de gang.",
        "Storm zorgde voor schade.",
        "Toon was fel tijdens de vergadering.",
        "Winter was zwaar voor de daklozen.",
        "Roos en tulpen uitgedeeld door de gemeente.",
      })
  void aFirstNameThatIsAWordIsFoundBeforeWhatPersonsDo(String note) {
    assertFound(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ik hoorde van {djulyano} dat er iets komt",
        "gesproken met {yusef en berivan}",
        "{Zoryana} werd uitgescholden.",
        "{Filsan} heeft het gezien.",
        "praten met wijkagenten over fatbikes",
        "Omvolking was weer het woord van de dag.",
        "Pand gekraakt door groep van zo'n 20.",
      })
  void anUnknownWordIsANameWhenItIsSpelledLikeOne(String note) {
    assertFound(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Het is gedaan door {Gerrit-Jan van Steenbergen} zelf.",
        "{H. Nieuwenhuis} gooit vuil naar beneden.",
        "{Cornelis Verdaasdonk} heeft een petitie gestart.",
        "Kun je zeggen dat {de Boer} weer op het balkon zit?",
        "De bewonersavond ontspoorde toen {henk de boer} begon te schreeuwen",
        "jongens noemen {Biggie Ghana} als degene die alles regelt",
        "Buurt Mathenesserdijk reageert met bloemen.",
        "Bij de Zwaan op de hoek is het druk.",
        "In Torre Pacheco en Belfast waren rellen.",
        "In Aleppo, Idlib en Homs wordt gevochten.",
        "Bij Albert Heijn en in de film van Anne Frank ging het goed.",
      })
  void whatStandsBesideAWordSaysWhetherItIsAPlaceOrASurname(String note) {
    assertFound(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iedereen wijst naar {Rachid el B.} maar niemand heeft iets gezien",
        "De straat wil weten of {Hassan T} vrijkomt",
        "{A.K.} was er ook bij.",
        "{Xi Chen} durfde geen aangifte te doen.",
        "{M O H A M E D  B o u z i a n} wordt genoemd",
        "Zij zeggen dat {Big Yass} (zo noemt iedereen hem) bepaalt wie er mag.",
        "De tiktokker {Younes010xl} roept op tot rellen.",
        "achternaam is genoeg om geweigerd te worden",
      })
  void anInitialABynameOrLooseLettersBelongToTheName(String note) {
    assertFound(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Het Marnix en het Libanon Lyceum hebben gedebatteerd.",
        "Op het Emma is gevochten.",
        "Toernooi om de Cruyff Court bokaal.",
        "De hesjes spreken Spaans en Engels.",
        "Eid mubarak klonk ook uit de politiebus.",
      })
  void whatHasAnArticleThatPersonsDoNotHavePasses(String note) {
    assertFound(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Daar zit {die oude Marokkaan zonder been} te preken",
        "{Die gast met de paarse scootmobiel en de vlag achterop} zoekt ruzie",
        "{die lange albino gast van de fietsenmaker} wordt gepest",
        "{de rector van het Libanon} krijgt de volle laag",
        "{de enige Oekraïense moeder op de Valentijnschool} wordt buitengesloten",
        "{de enige Jood in de straat} haalt zijn mezoeza weg",
        "De leider van Hamas was op tv.",
        "De nieuwe coach van Feyenoord is het gesprek van de dag.",
        "Dat is het hete hangijzer in Ommoord.",
        "Week van de Jonge Mantelzorger in de les.",
        "Een vader met een kinderwagen werd nagefloten.",
        "De voorzitter van de wijkraad opende de bijeenkomst.",
        "Een oudere dame zei: ik herken mijn straat niet meer.",
      })
  void aDescriptionReachesAsFarAsItSinglesOut(String note) {
    assertFound(note);
  }

  private void assertFound(String marked) {
    StringBuilder note = new StringBuilder();
    List<String> expected = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < marked.length(); at++) {
      char c = marked.charAt(at);
      if (c == '{') {
        from = note.length();
      } else if (c == '}') {
        expected.add(note.substring(from));
      } else {
        note.append(c);
      }
    }
    NormalisedText text = NormalisedText.of(note.toString());
    List<String> found =
        reader.read(text).spans().stream()
            .map(span -> text.text().substring(span.start(), span.end()))
            .distinct()
            .toList();

    assertThat(found).isEqualTo(expected);
  }
}
