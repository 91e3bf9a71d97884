// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.List;
import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.StreetEnds;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Word;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.WordSet;

/** Marks the words of a note that name a street, an institution, a people or a public figure. */
final class NotPersons {

  private static final Set<String> IN_A_STREET =
      WordSet.of(
          "burgemeester burg dr doctor prof professor mr ir jhr sint st prins prinses"
              + " koningin koning admiraal generaal kapitein pastoor pater van de der den het ter"
              + " ten groene oude nieuwe grote lange korte eerste tweede derde");

  private static final Set<String> INSTITUTIONS =
      WordSet.of(
          "moskee school basisschool college kerk cafe restaurant buurthuis wijkcentrum"
              + " stichting vereniging partij club bar flat gebouw park station supermarkt brug"
              + " metrostation wijk straat winkel theater ziekenhuis complex speeltuin kapsalon"
              + " bakkerij slagerij snackbar pizzeria eetcafe coffeeshop hotel sportschool garage"
              + " toko kiosk tankstation sporthal gymzaal mandir tempel synagoge kapel halte"
              + " tramhalte bushalte brasserie lunchroom drogist apotheek festival lyceum gymnasium"
              + " mavo obs cbs camping app game film serie krant omroep merk lied boek tekst leus"
              + " slogan code project programma campagne villa bureau team cluster directie plaza"
              + " sticker stickers tag bewonersgroep buurtgroep rapgroep drillgroep jongerencentrum"
              + " wijkgebouw moskeebestuur azc warung eethuis eethuisje cafetaria shoarma grillroom"
              + " broodjeszaak bistro avondwinkel belwinkel barbershop nagelstudio lounge zorghotel"
              + " hostel bibliotheek parochie havo vmbo zwembad gemaal molen haven metro tram bus"
              + " lijn noodopvang moden mode fashion kappers hairstyling coiffures juwelier juweliers"
              + " optiek opticiens bloemen tweewielers meubelen schoenen schoenmode autoservice"
              + " automobielen autoschade rijschool verkeersschool catering traiteur market foods"
              + " bazaar telecom makelaardij makelaars vastgoed schoonmaak transport logistics"
              + " uitzendbureau beauty nails boksschool dansschool muziekschool academy academie"
              + " foundation fonds ijssalon lunchcafe koffiehuis theehuis sportschool cup toernooi"
              + " bokaal prijs lezing court playground stadion zaal hal kazerne kliniek instituut"
              + " campus universiteit hogeschool academie opvang opvanglocatie inloop inloophuis hub"
              + " honk jeugdhonk clubhuis kantine poppodium podium discotheek disco nachtclub kroeg"
              + " shishalounge drogisterij boekhandel fietsenwinkel wasserette stomerij reisbureau"
              + " begraafplaats kinderdagverblijf kdv bso peuterspeelzaal creche voorschool kringloop"
              + " dierenasiel manege volkstuin jachthaven tennisclub voetbalclub sportclub fanfare"
              + " koor orkest band dansgroep theatergroep museum galerie atelier expositie musical"
              + " voorstelling podcast fabriek rederij terminal firma gebroeders gebr winkelcentrum"
              + " verpleeghuis zorgcentrum verzorgingshuis hospice studio salon sloep boot schip"
              + " veerpont pont watertaxi veiligheidshuis gezinshuis scouting radio zender kanaal site"
              + " website forum platform netwerk coalitie alliantie federatie unie vakbond comite"
              + " kerngroep werkgroep actiegroep genootschap kerkgenootschap gilde soos societeit"
              + " harmonie drumband brassband elftal landgoed kasteel fort toren residentie tunnel"
              + " sluis dok werf pier strand plas rivier kunstwerk beeld standbeeld monument mural"
              + " muurschildering schilderij tentoonstelling roman toneelstuk theaterstuk track album"
              + " single challenge operatie akkoord verdrag convenant hond kat poes paard");

  /** Of these, what its name may stand before. */
  private static final Set<String> BEHIND_ITS_NAME =
      WordSet.of(
          "moskee school kerk cafe restaurant stichting complex kapsalon bakkerij slagerij snackbar"
              + " pizzeria eetcafe coffeeshop hotel sportschool garage toko kiosk sporthal mandir tempel"
              + " synagoge kapel brasserie lunchroom festival lyceum eethuis cafetaria grillroom bistro"
              + " barbershop lounge zwembad moden mode fashion kappers hairstyling coiffures juwelier"
              + " juweliers optiek opticiens bloemen tweewielers meubelen schoenen schoenmode"
              + " autoservice automobielen autoschade rijschool verkeersschool catering traiteur"
              + " market foods bazaar telecom makelaardij makelaars vastgoed transport logistics"
              + " uitzendbureau beauty nails boksschool dansschool muziekschool academy academie"
              + " foundation fonds ijssalon koffiehuis theehuis cup toernooi bokaal prijs lezing court"
              + " playground stadion zaal hal kazerne kliniek instituut");

  private static final int LONGEST_BEHIND = 3;
  private static final int LONGEST_AFTER = 4;
  private static final int SHORTEST_THING = 3;
  private static final int LONGEST_EXPLAINED = 5;

  private static final List<String> INSTITUTION_ENDS =
      List.of(
          "school",
          "moskee",
          "huis",
          "centrum",
          "stichting",
          "vereniging",
          "initiatief",
          "winkel",
          "boerderij",
          "college",
          "restaurant",
          "station",
          "complex",
          "lijst",
          "theater",
          "tuin",
          "bedrijf",
          "zaak",
          "salon",
          "loods",
          "bode",
          "krant",
          "serie",
          "organisatie",
          "partij",
          "project",
          "gebied",
          "bank",
          "toernooi",
          "huisje",
          "stuk",
          "genootschap",
          "gezelschap",
          "omroep",
          "netwerk",
          "flat",
          "hotel",
          "koor",
          "cafe",
          "club",
          "groep");

  private static final Set<String> BEFORE_A_PLACE =
      Set.of("op", "aan", "in", "rond", "langs", "naar", "over", "bij", "vanaf", "richting");

  /** Surnames that long which end like a street stand in the dictionary. */
  private static final int LONG_STREET = 11;

  private static final List<String> STREET_ENDS =
      List.of("straat", "laan", "weg", "plein", "kade", "singel", "dijk", "hof", "pad");

  /** Of a street alone one says "van de", so that these are of a surname in its name. */
  private static final Set<String> BEFORE_SURNAMES = Set.of("der", "den", "ter", "ten");

  private static final int MOST_PARTICLES = 3;

  private final Lexicon lexicon;
  private final PlaceNames places;
  private final PlaceSurnames surnames;

  NotPersons(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.places = new PlaceNames(lexicon);
    this.surnames = new PlaceSurnames(lexicon);
  }

  boolean[] in(Words words) {
    boolean[] marked = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      int length = isExplained(words, i) ? 0 : lexicon.allowed().lengthAt(words, i);
      mark(marked, i, i + Math.max(length, compoundAt(words, i)));
      mark(marked, i, places.end(words, i));
      if (isStreet(words, i)) {
        mark(marked, beginOfStreet(words, i), endOfStreetOf(words, i));
      }
      if (isBrandOf(words, i)) {
        mark(marked, i, i + 1);
      }
      if (isInstitution(words.folded(i))) {
        mark(marked, beginOfInstitution(words, i), endOfInstitution(words, i));
        mark(marked, beginOfExplained(words, i), i);
      }
    }
    for (int i = 0; i < marked.length; i++) {
      marked[i] &= !surnames.isAt(words, marked, i);
    }
    return marked;
  }

  /** "Erdogan (kapper)" is no president. */
  private boolean isExplained(Words words, int at) {
    return lexicon.names().useOf(words.folded(at)).isPersonal()
        && Ages.isApart(words, at + 1)
        && Cues.RELATIONS.contains(words.folded(at + 1));
  }

  /** "Hair by Fatima": what a shop calls itself. */
  private static boolean isBrandOf(Words words, int at) {
    return words.folded(at - 1).equals("by")
        && words.onlyBetween(at - 2, " ")
        && words.onlyBetween(at - 1, " ")
        && words.get(at - 2).isCapitalised()
        && words.get(at).isCapitalised();
  }

  /** "Anne Frankboom", "jip-en-janneketaal". */
  private int compoundAt(Words words, int at) {
    return lexicon
        .allowed()
        .lengthOfCompoundAt(
            words,
            at,
            rest ->
                rest.length() >= SHORTEST_THING
                    && lexicon.dutch().partsOf(rest).isSingular()
                    && lexicon.persons().sortOf(rest).isEmpty());
  }

  private static void mark(boolean[] marked, int from, int to) {
    for (int i = from; i < to; i++) {
      marked[i] = true;
    }
  }

  private boolean isStreet(Words words, int index) {
    StreetEnds ends = lexicon.ends();
    String word = words.folded(index);
    if (ends.endsAsAlways(word)) {
      return !lexicon.names().useOf(word).isLast() || isAfterPlaceWord(words, index);
    }
    return ends.endsAsAfterPlaceWord(word)
        && (isAfterPlaceWord(words, index)
            || (word.length() >= LONG_STREET
                && !lexicon.names().useOf(word).isLast()
                && !lexicon.names().useOf(words.folded(index - 1)).isFirst()));
  }

  /** Whether a word of place and an article stand before it: "op de Groene Hilledijk". */
  private static boolean isAfterPlaceWord(Words words, int index) {
    int at = index - 1;
    while (at >= 0 && index - at < 4 && words.get(at).isCapitalised()) {
      at--;
    }
    boolean article = words.folded(at).equals("de") || words.folded(at).equals("het");
    return article && BEFORE_A_PLACE.contains(words.folded(at - 1));
  }

  /** The first word of a street of several words that ends here. */
  private int beginOfStreet(Words words, int last) {
    if (!words.get(last).isCapitalised()) {
      return words.onlyBetween(last - 1, "-") ? last - 1 : beginOfSmallStreet(words, last);
    }
    int first = last;
    while (first > 0
        && words.onlyBetween(first - 1, " .-")
        && isPartOfStreet(words.get(first - 1))) {
      first--;
    }
    while (first < last && !words.get(first).isCapitalised()) {
      first++;
    }
    return first;
  }

  /** "christiaan de wetstraat", "op de bas jungeriusstraat". */
  private int beginOfSmallStreet(Words words, int last) {
    int first = last - 1;
    while (last - first <= MOST_PARTICLES
        && Cues.PARTICLES.contains(words.folded(first))
        && words.onlyBetween(first, " ")) {
      first--;
    }
    boolean isName =
        words.onlyBetween(first, " ") && lexicon.names().useOf(words.folded(first)).isFirst();
    boolean begins =
        (first == last - 1
                && (endsSurname(words.folded(last))
                    || Cues.ARTICLES.contains(words.folded(first - 1))))
            || (endsAsStreet(words.folded(last))
                && first < last - 1
                && first >= 0
                && (words.get(first).first()
                    || BEFORE_A_PLACE.contains(words.folded(first - 1))
                    || BEFORE_SURNAMES.contains(words.folded(last - 1))));
    return isName && begins ? first : last;
  }

  /** "martinus steijnstraat": what stands before the street's end is a surname and no word. */
  private boolean endsSurname(String street) {
    String name = withoutStreetEnd(street);
    return !name.equals(street)
        && lexicon.names().useOf(name).isLast()
        && !lexicon.dutch().partsOf(name).isWord();
  }

  private static boolean endsAsStreet(String folded) {
    return !withoutStreetEnd(folded).equals(folded);
  }

  private static String withoutStreetEnd(String street) {
    for (String end : STREET_ENDS) {
      if (street.endsWith(end)) {
        return street.substring(0, street.length() - end.length());
      }
    }
    return street;
  }

  /** "Anadolu eethuis", "Shri Vishnu tempel": the name stands before what it is. */
  private static int beginOfInstitution(Words words, int index) {
    if (!BEHIND_ITS_NAME.contains(words.folded(index)) || isNamedBehind(words, index)) {
      return index;
    }
    int begin = index;
    while (begin > 0
        && index - begin < LONGEST_BEHIND
        && words.onlyBetween(begin - 1, " -")
        && (words.get(begin - 1).isCapitalised()
            || isWithinHyphens(words, begin - 1)
            || (begin < index && Cues.PARTICLES.contains(words.folded(begin - 1))))) {
      begin--;
    }
    while (begin < index && !words.get(begin).isCapitalised()) {
      begin++;
    }
    return begin;
  }

  /** "Roos en Doorn, het theaterstuk, trok": what the sentence begins with is such a thing. */
  private static int beginOfExplained(Words words, int index) {
    int comma = Cues.ARTICLES.contains(words.folded(index - 1)) ? index - 2 : index - 1;
    boolean isAside = isComma(words, comma) && isComma(words, index);
    int begin = comma;
    while (isAside && begin > 0 && comma - begin < LONGEST_EXPLAINED && !words.get(begin).first()) {
      begin--;
    }
    return isAside && words.get(begin).first() && allOfAName(words, begin, comma) ? begin : index;
  }

  private static boolean isComma(Words words, int at) {
    return at >= 0 && words.onlyBetween(at, ", ") && !words.onlyBetween(at, " ");
  }

  private static boolean allOfAName(Words words, int from, int to) {
    for (int at = from; at <= to; at++) {
      boolean small = Cues.PARTICLES.contains(words.folded(at)) || words.folded(at).equals("en");
      if (!words.get(at).isCapitalised() && !small) {
        return false;
      }
    }
    return true;
  }

  /** "Moskee Essalam": its own capital, and a name in capitals behind it. */
  private static boolean isNamedBehind(Words words, int index) {
    return words.get(index).isCapitalised()
        && (words.get(index).first()
            || (words.onlyBetween(index, " ") && words.get(index + 1).isCapitalised()));
  }

  /** The "e" of "Anwar-e-Medina". */
  private static boolean isWithinHyphens(Words words, int index) {
    return words.onlyBetween(index - 1, "-") && words.onlyBetween(index, "-");
  }

  /** After "moskee" or "café" its name follows, in capitals. */
  private static int endOfInstitution(Words words, int index) {
    int end = index + 1;
    for (int at = end; at < words.size() && at - index <= LONGEST_AFTER; at++) {
      boolean capital = words.get(at).isCapitalised();
      boolean particle = end > index + 1 && Cues.PARTICLES.contains(words.folded(at));
      if (!words.onlyBetween(at - 1, " -'\"") || !(capital || particle)) {
        break;
      }
      end = capital ? at + 1 : end;
    }
    return end;
  }

  /** "Laan van Nooitgedacht". */
  private static int endOfStreetOf(Words words, int index) {
    boolean street = words.get(index).isCapitalised() && words.folded(index + 1).equals("van");
    return street ? Math.min(words.size(), index + 3) : index + 1;
  }

  private static boolean isInstitution(String folded) {
    return INSTITUTIONS.contains(folded) || endsAsInstitution(folded);
  }

  private static boolean endsAsInstitution(String folded) {
    for (String end : INSTITUTION_ENDS) {
      if (folded.length() > end.length() + SHORTEST_THING && folded.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartOfStreet(Word word) {
    return word.isCapitalised() || IN_A_STREET.contains(word.folded());
  }
}
