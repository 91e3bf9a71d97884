// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Words for one person, folded, and words for what anyone can be near. Immutable. */
public final class PersonWords {

  private static final int SHORTEST_FIRST_PART = 3;

  /** A longer role ends no other word: "hulpbisschop". */
  private static final int SHORTEST_ROLE = 6;

  /** What sort of word it is, from what anyone can be to what one is in all the country. */
  public enum Sort {
    /** What anyone can be, such as a boy or a resident. */
    ANYONE,
    /** What the street calls somebody by their looks or ways. */
    NICKNAME,
    /** By blood, love or friendship. */
    KIN,
    /** By where one lives. */
    NEIGHBOUR,
    /** What few are at one place, such as an imam or an owner. */
    ROLE,
    /** What is known by its office, such as a community officer. */
    OFFICE
  }

  private static final List<String> FORMS =
      List.of(
          "er", "aar", "ist", "iste", "eur", "euse", "ster", "ante", "ent", "man", "jarige", "loog",
          "loge", "icus", "graaf", "nome", "noom", "ier", "aris", "vrouw", "kundige", "drager",
          "urg", "tect", "iaan");

  /** Last parts of things that end like a person. */
  private static final Set<String> THINGS =
      Set.copyOf(
          List.of(
              ("scooter kelder winter zomer container trailer poster folder flyer computer helikopter"
                      + " theater water nummer kamer letter leger offer cijfer honger venster klooster"
                      + " register monster rooster semester bazaar altaar gevaar jaar haar paar exemplaar"
                      + " bezwaar deur kleur geur humeur interieur scheur terreur keur roman talisman"
                      + " accent moment talent event element argument document parlement appartement"
                      + " incident percent procent student patient client evenement departement segment"
                      + " sentiment experiment management content centrum leider server filter sticker"
                      + " vijver rivier papier dossier atelier kwartier buffer meter liter toner"
                      + " buurtcenter center lager lichter zender ringer oever poeder ander"
                      + " zuster ouder ruiter sneller later onder over achter liever beter meer"
                      + " weer verder eerder sfeer keer heer zeer vuur december november oktober"
                      + " september adder ader banner beker boter dekker donder"
                      + " emmer hamer koper ladder leer masker offer plunder rumoer"
                      + " teller vlinder voer vloer verkeer verzekeraar wekker wester noorder"
                      + " oplader thriller tanker trekker uur vertier verweer vuurkorf"
                      + " zolder manier plezier portier cement fundament compliment concurrent krant"
                      + " dialoog catalogus monoloog epiloog proloog paragraaf telegraaf formulier scharnier"
                      + " dier vier hier rivier kier spier pier bier zier scanner spinner tuner donateur"
                      + " flikker laser printer router beamer wasser stroomversterker")
                  .split(" ", -1)));

  private static final Map<String, Sort> LAST_PARTS = lastParts();

  private final Map<String, Sort> sorts;
  private final Set<String> ofTheCountry;
  private final WordSet worldKnown;
  private final WordSet open;
  private final Function<String, Optional<Sort>> sortsOfAll;

  private PersonWords(
      Map<String, Sort> sorts, Set<String> ofTheCountry, WordSet worldKnown, WordSet open) {
    this.sorts = Map.copyOf(sorts);
    this.ofTheCountry = ofTheCountry;
    this.worldKnown = worldKnown;
    this.open = open;
    this.sortsOfAll = this::lookUp;
  }

  private PersonWords(PersonWords shared) {
    this.sorts = shared.sorts;
    this.ofTheCountry = shared.ofTheCountry;
    this.worldKnown = shared.worldKnown;
    this.open = shared.open;
    this.sortsOfAll = new Remembered<>(this::lookUp);
  }

  /** The same, each word looked up once; for one note and one thread. */
  PersonWords remembering() {
    return new PersonWords(this);
  }

  static PersonWords load() {
    Map<String, WordSet> sections = WordSet.sections("personen.txt", " ");
    Map<String, Sort> sorts = new HashMap<>();
    put(sorts, sections, "iemand", Sort.ANYONE);
    put(sorts, sections, "bijnaam", Sort.NICKNAME);
    put(sorts, sections, "rol", Sort.ROLE);
    put(sorts, sections, "verwant", Sort.KIN);
    put(sorts, sections, "buur", Sort.NEIGHBOUR);
    put(sorts, sections, "ambt", Sort.OFFICE);
    return new PersonWords(
        sorts,
        section(sections, "land").words(),
        section(sections, "naast een land"),
        section(sections, "openbaar"));
  }

  private static void put(
      Map<String, Sort> sorts, Map<String, WordSet> sections, String section, Sort sort) {
    section(sections, section).words().forEach(word -> sorts.put(word, sort));
  }

  private static WordSet section(Map<String, WordSet> sections, String name) {
    return sections.getOrDefault(name, new WordSet(Set.of()));
  }

  private static Map<String, Sort> lastParts() {
    Map<String, Sort> parts = new HashMap<>();
    for (String role :
        List.of(
            "leraar",
            "lerares",
            "docent",
            "docente",
            "houder",
            "houdster",
            "eigenaar",
            "eigenares",
            "bezorger",
            "trainer",
            "verkoper",
            "handelaar",
            "baas",
            "meester",
            "predikant",
            "imam",
            "voorganger",
            "beheerder",
            "chauffeur",
            "leider",
            "leidster",
            "voorzitter",
            "directeur",
            "coach",
            "rapper",
            "pleger",
            "strijder",
            "koopman",
            "directrice",
            "bestuurder",
            "juf",
            "verpleegkundige",
            "begeleider",
            "begeleidster",
            "organisator",
            "prediker",
            "monteur",
            "maker",
            "maakster",
            "instructeur",
            "assistent",
            "bakker",
            "kok",
            "chef",
            "winkelier",
            "assistente",
            "influencer")) {
      parts.put(role, Sort.ROLE);
    }
    for (String anyone :
        List.of(
            "speler",
            "speelster",
            "leerling",
            "student",
            "bewoner",
            "bewoonster",
            "vrouw",
            "jongen",
            "meisje",
            "gast",
            "gozer",
            "medewerker",
            "medewerkster",
            "client",
            "ganger",
            "huurder",
            "arbeider",
            "arbeidster",
            "rijder",
            "rijdster",
            "gebruiker",
            "genoot",
            "genote",
            "dealer")) {
      parts.put(anyone, Sort.ANYONE);
    }
    for (String kin :
        List.of("moeder", "vader", "zoon", "dochter", "broer", "vriend", "vriendin")) {
      parts.put(kin, Sort.KIN);
    }
    for (String office : List.of("agent", "werker", "werkster", "ambtenaar", "raadslid")) {
      parts.put(office, Sort.OFFICE);
    }
    return Map.copyOf(parts);
  }

  /** What sort of word for one person this is, a compound or diminutive too; empty when none. */
  public Optional<Sort> sortOf(String folded) {
    return sortsOfAll.apply(folded);
  }

  private Optional<Sort> lookUp(String folded) {
    Sort whole = sorts.get(folded);
    if (whole != null) {
      return Optional.of(whole);
    }
    if (ofTheCountry.contains(folded)) {
      return Optional.empty();
    }
    Sort part = LAST_PARTS.get(folded);
    if (part != null) {
      return Optional.of(part);
    }
    return folded.endsWith("je") ? ofDiminutive(folded) : ofLastPart(folded);
  }

  private Optional<Sort> ofDiminutive(String folded) {
    for (String end : List.of("tje", "je", "etje", "pje")) {
      if (folded.endsWith(end)) {
        Sort base = sorts.get(folded.substring(0, folded.length() - end.length()));
        if (base != null) {
          return Optional.of(base);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Sort> ofLastPart(String folded) {
    for (int at = SHORTEST_FIRST_PART; at <= folded.length() - 3; at++) {
      String last = folded.substring(at);
      Sort sort = LAST_PARTS.get(last);
      if (sort != null) {
        return Optional.of(sort);
      }
      if (last.length() >= SHORTEST_ROLE && sorts.get(last) == Sort.ROLE) {
        return Optional.of(Sort.ROLE);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether it ends as nouns for who does something do, and is not known to be a thing; "getoeter"
   * is what somebody does.
   */
  public boolean isFormedLikeAPerson(String folded) {
    boolean isDoing = folded.startsWith("ge") && folded.endsWith("er");
    return folded.length() > 4
        && !isDoing
        && !ofTheCountry.contains(folded)
        && endsWithAny(folded, FORMS)
        && !endsWithAny(folded, THINGS);
  }

  private static boolean endsWithAny(String folded, Collection<String> ends) {
    for (String end : ends) {
      if (folded.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is an office that is held by one in all the country, or city. */
  public boolean isOfTheCountry(String folded) {
    return ofTheCountry.contains(folded);
  }

  /** Whether this names a country, party or club whose offices all the world knows. */
  public boolean isWorldKnown(String folded) {
    return worldKnown.contains(folded);
  }

  /** Whether anyone can be there or of it: it singles out nobody. */
  public boolean isOpenToAll(String folded) {
    return open.contains(folded);
  }
}
