// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.subject;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.PersonWords.Sort;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.WordSet;

/** Tells for each word whether it speaks of one person, of a group, or of a worry about one. */
final class Mentions {

  private static final Set<String> HE = WordSet.of("hij ie hem hijzelf hemzelf zichzelf");
  private static final Set<String> SHE = WordSet.of("ze zij");
  private static final Set<String> HIS = WordSet.of("zijn z'n zn haar d'r dr");
  private static final Set<String> POINTING = WordSet.of("deze dit die dat mijn mn m'n onze ene");
  private static final Set<String> BEFORE_ONE = WordSet.of("een de het n 'n t");

  /** Professionals call somebody so without an article. */
  private static final Set<String> CASE_WORDS =
      WordSet.of(
          "meneer mevrouw betrokkene client cliente patient patiente verdachte leerling slachtoffer"
              + " dader jongere jongeman dame");

  /** What belongs to one person, behind "zijn" and "haar". */
  private static final Set<String> BELONGING =
      WordSet.of(
          "ouders kamer gedrag hand handen telefoon baan medicatie uitkering huis woning vrienden"
              + " vriendinnen zonen dochters kinderen broers zussen familie school leven geloof hoofd"
              + " gezicht lichaam arm armen uiterlijk kleding behandeling werk studie opleiding man"
              + " vrouw gezin eigen verhaal verleden neven haar klas instagram profiel filmpjes spullen");

  private static final Set<String> OF_ONE =
      WordSet.of(
          "is was heeft had gaat ging wil wilde komt kwam zegt zei doet deed zal zou kan kon mag mocht"
              + " moet moest ziet zag draagt eet slaapt praat post schreef liep sloeg riep stond zat"
              + " sprak vroeg hoort kreeg krijgt liet hield dacht vond bleef reed schrijft");

  private static final Set<String> GROUPS =
      WordSet.of(
          "jongeren jongens meiden meisjes mensen bewoners ouders ondernemers leerlingen gezinnen"
              + " groep groepje groepen moeders vaders gasten vrouwen mannen families winkeliers wij"
              + " we gemeenschap docenten omwonenden jeugd buurtbewoners supporters demonstranten"
              + " vrijwilligers iedereen klanten gelovigen studenten aanwezigen kids");

  private static final Beginnings CONCERNS =
      Beginnings.of(
          List.of(
              "radicali",
              "geradicali",
              "bekeer",
              "jihad",
              "uitreiz",
              "extremis",
              "salafi",
              "zorgen",
              "zorgelijk",
              "wapen",
              "mes",
              "geweer",
              "pistool",
              "vuurwapen",
              "aanslag",
              "dreig",
              "bedreig",
              "manifest",
              "terugtrek",
              "teruggetrokken",
              "geisoleerd",
              "isoleert",
              "afgesloten",
              "martel",
              "martelaar",
              "kalifaat",
              "propaganda",
              "onthoofd",
              "hakenkruis",
              "complot",
              "suicid",
              "zelfmoord",
              "verward",
              "psychoti",
              "ronsel",
              "verdwenen",
              "ontspoor",
              "prediker",
              "preekt",
              "haram",
              "afvallig",
              "ongelovig",
              "boerka",
              "niqab",
              "nikab",
              "geslagen",
              "slaat",
              "sloeg",
              "mishandel",
              "opgesloten",
              "gevlucht",
              "dwing",
              "gedwongen",
              "uitgehuwelijkt",
              "wraak",
              "weggelopen",
              "snijdt",
              "antisemiti",
              "racisti",
              "nazi",
              "getrouwd",
              "trouwen",
              "zwanger",
              "verslaafd",
              "drinkt",
              "gebruikt",
              "medicatie",
              "stemmen",
              "opblazen",
              "opgeblazen",
              "steken",
              "doden",
              "vermoord",
              "sterven",
              "syrie",
              "veranderd",
              "teruggekeerd",
              "spijbel",
              "schulden",
              "ziekenhuis",
              "aangifte",
              "paniek",
              "durft",
              "bidt",
              "explosie",
              "brand",
              "vastgezeten",
              "detentie",
              "vrijgelaten",
              "opgepakt",
              "aangehouden",
              "gepest",
              "depressie",
              "getraumatiseerd"));

  /** In "opeens", "gestopt", "trekt zich terug". */
  private static final Set<String> CHANGES =
      WordSet.of("terug opeens ineens plotseling nergens niemand gestopt stopt stil");

  private final Lexicon lexicon;

  Mentions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether any word may point at one person; it costs little, and says no to most notes. */
  boolean mayPointAtOne(Words words) {
    for (int at = 0; at < words.size(); at++) {
      String folded = words.folded(at);
      if (HE.contains(folded)
          || SHE.contains(folded)
          || HIS.contains(folded)
          || CASE_WORDS.contains(folded)
          || POINTING.contains(folded)) {
        return true;
      }
    }
    return false;
  }

  Mention at(Words words, int at) {
    String folded = words.folded(at);
    if (HE.contains(folded) || (SHE.contains(folded) && isShe(words, at)) || isHis(words, at)) {
      return Mention.REFERENCE;
    }
    if (GROUPS.contains(folded)) {
      return isOneOf(words, at)
          ? Mention.POINTED_AT
          : HIS.contains(words.folded(at - 1)) ? Mention.NOTHING : Mention.GROUP;
    }
    Mention person = ofPerson(words, at);
    return person == Mention.NOTHING && isConcern(words, at) ? Mention.CONCERN : person;
  }

  /** "ze zegt", "wil ze": a verb of one; "ze zeggen" is of many. */
  private static boolean isShe(Words words, int at) {
    return isVerbOfOne(words.folded(at + 1)) || OF_ONE.contains(words.folded(at - 1));
  }

  private static boolean isVerbOfOne(String folded) {
    return OF_ONE.contains(folded)
        || (folded.length() > 3
            && !folded.equals("niet")
            && (folded.endsWith("t") || folded.endsWith("te") || folded.endsWith("de")));
  }

  private boolean isHis(Words words, int at) {
    String next = words.folded(at + 1);
    return HIS.contains(words.folded(at))
        && (BELONGING.contains(next)
            || lexicon.persons().sortOf(next).filter(Sort.KIN::equals).isPresent());
  }

  /** "een van mijn leerlingen". */
  private static boolean isOneOf(Words words, int at) {
    String before = words.folded(at - 2);
    return before.equals("van")
        && (words.folded(at - 3).equals("een") || words.folded(at - 3).equals("eentje"));
  }

  private Mention ofPerson(Words words, int at) {
    Optional<Sort> sort = lexicon.persons().sortOf(words.folded(at));
    if (sort.isEmpty() || sort.get() == Sort.NICKNAME) {
      return lexicon.persons().isOfTheCountry(words.folded(at)) ? Mention.OFFICE : Mention.NOTHING;
    }
    if (sort.get() == Sort.OFFICE) {
      return words.get(at).sentence() == 0 ? Mention.OFFICE : Mention.NOTHING;
    }
    boolean mine = words.folded(at + 1).equals("van") && words.folded(at + 2).equals("mij");
    boolean ours = isOurs(words, at + 1);
    boolean pointed = POINTING.contains(words.folded(at - 1)) && !words.isQuoted(at);
    if (pointed || mine || ours || isCaseWord(words, at)) {
      return Mention.POINTED_AT;
    }
    return BEFORE_ONE.contains(words.folded(at - 1)) || BEFORE_ONE.contains(words.folded(at - 2))
        ? Mention.ANYONE
        : Mention.NOTHING;
  }

  /** "in mijn klas", "uit onze groep", "die ik begeleid". */
  private static boolean isOurs(Words words, int at) {
    String next = words.folded(at + 1);
    boolean told =
        next.equals("mijn") || next.equals("mn") || next.equals("onze") || next.equals("ik");
    return told && words.onlyBetween(at - 1, " ") && words.onlyBetween(at, " ");
  }

  /** "Meneer heeft gezegd": no article before it and no name behind it. */
  private static boolean isCaseWord(Words words, int at) {
    return CASE_WORDS.contains(words.folded(at))
        && ((words.get(at).first() && at + 1 < words.size() && !words.get(at + 1).isCapitalised())
            || (words.folded(at - 1).equals("het") && words.folded(at).equals("slachtoffer"))
            || (words.folded(at - 1).equals("de")
                && (words.folded(at).equals("verdachte")
                    || words.folded(at).startsWith("client"))));
  }

  /** "niet meer", "alleen nog". */
  private static boolean isPair(Words words, int at) {
    String pair = words.folded(at - 1) + ' ' + words.folded(at);
    return pair.equals("niet meer") || pair.equals("alleen nog");
  }

  private static boolean isConcern(Words words, int at) {
    String folded = words.folded(at);
    if (CHANGES.contains(folded) || isPair(words, at)) {
      return !words.folded(at - 1).startsWith("viel");
    }
    return folded.length() > 2 && CONCERNS.areIn(folded);
  }
}
