// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.WordSet;

/** Words around a name, folded. */
final class Cues {

  static final Set<String> CALLED =
      WordSet.of("genaamd bijnaam alias aka geheten roepnaam voornaam achternaam");

  /** Verbs that name somebody: what follows counts when it is no ordinary word. */
  static final Set<String> CALLING =
      WordSet.of("ene zekere heet heette noemen noemt noemden genoemd heten naam");

  static final Set<String> RELATIONS =
      WordSet.of(
          "broer broertje zus zusje neef neefje nicht nichtje vriend vriendin vader moeder zoon"
              + " dochter kleinzoon oom tante buurman buurvrouw jongen meisje man vrouw leerling"
              + " bewoner bewoonster student studente mattie maat gast gozer meneer verdachte"
              + " slachtoffer ex partner echtgenoot echtgenote collega klasgenoot"
              + " client melder vrijwilliger getuige bron vrijwilligster ondernemer eigenaar kapper bakker beheerder"
              + " huurder huurster sleutelfiguur vaste jongerenwerker wijkagent buurtvader");

  static final Set<String> ACTS =
      WordSet.of(
          "zegt zei zeggen vertelt vertelde woont woonde loopt liep heeft had is was wil wilde wordt"
              + " werd gaat ging komt kwam doet deed ziet zag maakt maakte vraagt vroeg roept riep"
              + " belt belde appt appte klaagt klaagde meldt meldde vindt vond denkt dacht staat"
              + " stond zit zat ligt geeft gaf kent kende heet werkt werkte dreigt dreigde slaat"
              + " sloeg scheldt schold filmt filmde schreeuwt schreeuwde zoekt zocht krijgt kreeg"
              + " moet moest kan kon zou durft dealt deelt post postte stuurt stuurde deed begon"
              + " zijn haar begint hangt hing rijdt reed speelt speelde tekent radicaliseert ruzie weet"
              + " wist praat praatte organiseert regelt voelt blijft bleef probeert merkt merkte"
              + " hoort hoorde verkoopt verkocht klopt klopte stak bedreigt bedreigde wilt gooit"
              + " gooide pakt pakte heeft hebben hadden waren zeiden vertelden stonden z'n d'r zn dr");

  /** What persons do and things hardly ever. */
  static final Set<String> SPEAKS =
      WordSet.of(
          "zegt zei vertelt vertelde vraagt vroeg roept riep belt belde appt appte klaagt klaagde"
              + " vindt vond denkt dacht dreigt dreigde scheldt schold schreeuwt schreeuwde gaf"
              + " stond durft wil wilde dealt weet wist praat praatte merkt merkte hoort hoorde"
              + " ziet zag loopt liep woont woonde kent kende verkoopt verkocht filmt filmde"
              + " organiseert probeert z'n d'r zn dr zijn haar");

  /** What needs no article, though it is a first name too. */
  static final Set<String> BARE_THINGS = WordSet.of("toon hoop vrede zon winter zomer");

  /** What things do rather than persons: "Storm zorgde voor schade". */
  static final Set<String> THINGS_DO =
      WordSet.of(
          "zorgt zorgde leidt leidde veroorzaakt veroorzaakte duurt duurde verloopt verliep blijkt"
              + " bleek lijkt leek ontstaat ontstond groeit groeide neemt nam stijgt steeg daalt"
              + " daalde betekent kost kostte levert leverde raast raasde");

  /** What a school or a square does as well as a person. */
  static final Set<String> BODIES_DO =
      WordSet.of(
          "is was heeft had doet deed ligt lag staat stond wordt werd gaat ging krijgt kreeg viert"
              + " vierde blijft bleef opent opende sluit sloot wint won speelt speelde moet mag");

  static final Set<String> TOWARDS =
      WordSet.of(
          "met door tegen van bij aan voor tussen volgens namens via zonder sprak spraken gesproken"
              + " zag hoorde belde ken dat toen omdat nadat terwijl nadat aldus gesprek contact heb");

  /** What rappers and others put before their name. */
  static final Set<String> BYNAMES = WordSet.of("lil lil' li'l big young yung mc dj king baby");

  /** Behind a name, as Turkish has it: "Nevin hanim". */
  static final Set<String> BEHIND = WordSet.of("hanim bey abi agabey abla amca teyze hoca usta");

  /** "van" cannot follow these but as the beginning of a surname: "boos op van Dongen". */
  static final Set<String> BEFORE_VAN =
      WordSet.of(
          "op door met aan voor tegen bij over om namens volgens via dat omdat toen nadat terwijl"
              + " want maar zegt zei vindt vond aldus");

  /** "Cheng en zijn vrouw", "Marloes en ik". */
  static final Set<String> AND_ONE = WordSet.of("zijn haar zn z'n d'r dr ik mijn mn");

  /** Before "naar": then it is somebody and no place. */
  static final Set<String> TURN_TO =
      WordSet.of(
          "luister luistert luisteren luisterden vraag vraagt vragen vroeg wijst wijzen wees zoek"
              + " zoekt zoeken zocht kijkt kijken keek roept roepen riep schreeuwt schreeuwde uithaalde");

  /** They are of a body when "van" and its name follow: "vrijwilligers van Simeon en Anna". */
  static final Set<String> OF_A_BODY =
      WordSet.of(
          "vrijwilligers medewerkers personeel leden bewoners bezoekers cursisten clienten spelers"
              + " oplevering nieuwbouw renovatie sloop verhuizing");

  static final Set<String> PRONOUNS = WordSet.of("hij hem haar");

  static final Set<String> PLACE_WORDS =
      WordSet.of("in te op naar richting rond rondom uit vanuit langs nabij binnen buiten");

  /** Of these, the ones that nobody stands behind. */
  static final Set<String> WITHIN = WordSet.of("in te rond rondom uit vanuit nabij");

  /** Before an article, and never before a pronoun. */
  static final Set<String> BEFORE_ARTICLE =
      WordSet.of("op van in bij naar voor aan uit met door over tegen langs rond en of tussen");

  static final Set<String> AT = WordSet.of("bij achter naast voor tegenover aan onder boven over");

  static final Set<String> ARTICLES = WordSet.of("de het t een n deze dit geen");

  static final Set<String> PARTICLES =
      WordSet.of(
          "van de der den ter ten te het t v d vd vdr el al ait ben bin dos da do di la le du von");

  /** Particles that begin an Arabic or Berber surname. */
  static final Set<String> ARABIC = WordSet.of("el al ait ben bin bel ould abu abou bou oulad");

  private Cues() {}
}
