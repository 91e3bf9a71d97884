// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Evidence;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/**
 * Tells whether a note is about one person: it speaks of somebody again and again, and of what that
 * person does or of a worry about them, and not of a group.
 */
public final class SubjectOfNote {

  /** Most notes are about a group, a place or a mood. */
  private static final double PRIOR = -2.6;

  private static final double PRONOUN = 1.1;
  private static final double POINTED_AT = 1.0;
  private static final double WORRY = 1.3;
  private static final double GROUP = -1.1;
  private static final double MOST_OF_ONE_SORT = 3.3;

  private static final Set<String> PRONOUNS = words("hij hem ie hijzelf hemzelf zichzelf");

  private static final Set<String> SHE_DOES =
      words("is was heeft had gaat ging wil wilde komt kwam zegt zei doet deed draagt kijkt loopt trekt wordt werd praat zit volgt post mag kan");

  private static final Set<String> POINTING = words("deze die dit dat een mijn onze ene");

  private static final List<String> WORRIES =
      List.of(
          "radicali", "geradicali", "bekeerd", "bekeer", "jihad", "uitreiz", "extrem", "salafi",
          "zorgen", "zorg", "signaal", "wapen", "mes", "aanslag", "dreig", "manifest", "terugtrek",
          "teruggetrokken", "geisoleerd", "isoleert", "afgesloten", "martel", "kalifaat", "propaganda",
          "onthoofd", "hakenkruis", "haat", "complot", "suicid", "verward", "dealt", "ronselt",
          "ronsel", "verdwenen", "ontspoor", "filmpjes", "verhuld", "prediker", "preekt");

  private static final Set<String> WITHDRAWS = words("terug school zich opeens ineens plotseling");

  private static final Set<String> GROUPS =
      words(
          "jongeren jongens meiden meisjes mensen bewoners ouders ondernemers leerlingen gezinnen"
              + " groep groepje groepen moeders vaders gasten vrouwen mannen families winkeliers wij"
              + " we gemeenschap kinderen docenten omwonenden buren jeugd ze buurtbewoners supporters"
              + " demonstranten vrijwilligers gasten iedereen");

  private final Lexicon lexicon;

  public SubjectOfNote(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The sentences that tell that this note is about one person; empty when it is not. */
  public List<Span> onePerson(Words words) {
    TreeSet<Integer> sentences = new TreeSet<>();
    int pronouns = 0;
    int pointedAt = 0;
    int worries = 0;
    int groups = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean pronoun = isPronoun(words, i);
      boolean pointing = isPointedAt(words, i);
      boolean worry = isWorry(words.folded(i));
      pronouns += pronoun ? 1 : 0;
      pointedAt += pointing ? 1 : 0;
      worries += worry ? 1 : 0;
      groups += GROUPS.contains(words.folded(i)) && !pronoun ? 1 : 0;
      if (pronoun || pointing || worry) {
        sentences.add(words.get(i).sentence());
      }
    }
    if (pronouns == 0 || (worries == 0 && pronouns + pointedAt < 3)) {
      return List.of();
    }
    List<Evidence> evidence =
        List.of(
            evidence("de notitie verwijst naar een persoon", PRONOUN, pronouns),
            evidence("de notitie wijst een persoon aan", POINTED_AT, pointedAt),
            evidence("er staat een zorg over iemand", WORRY, worries),
            evidence("de notitie gaat ook over een groep", GROUP, groups));
    double logOdds = PRIOR + evidence.stream().mapToDouble(Evidence::weight).sum();
    return logOdds > 0 ? spans(words, sentences, logOdds, evidence) : List.of();
  }

  private static Evidence evidence(String reason, double each, int count) {
    double most = each > 0 ? MOST_OF_ONE_SORT : -MOST_OF_ONE_SORT;
    double sum = each * count;
    return new Evidence(reason, each > 0 ? Math.min(sum, most) : Math.max(sum, most));
  }

  private static boolean isPronoun(Words words, int index) {
    String folded = words.folded(index);
    boolean she = folded.equals("ze") || folded.equals("zij");
    return PRONOUNS.contains(folded)
        || (she
            && (SHE_DOES.contains(words.folded(index + 1))
                || SHE_DOES.contains(words.folded(index - 1))))
        || (folded.equals("haar") && words.folded(index - 1).equals("om"));
  }

  private boolean isPointedAt(Words words, int index) {
    return lexicon.persons().isPerson(words.folded(index))
        && (POINTING.contains(words.folded(index - 1)) || POINTING.contains(words.folded(index - 2)));
  }

  private static boolean isWorry(String folded) {
    return folded.length() > 2
        && (WITHDRAWS.contains(folded) || startsAsWorry(folded));
  }

  private static boolean startsAsWorry(String folded) {
    for (String worry : WORRIES) {
      if (folded.startsWith(worry)) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> spans(
      Words words, Set<Integer> sentences, double logOdds, List<Evidence> evidence) {
    List<Evidence> spoken = evidence.stream().filter(each -> each.weight() != 0).toList();
    double confidence = 1 / (1 + Math.exp(-logOdds));
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int end = endOfSentence(words, i);
      if (sentences.contains(words.get(i).sentence())) {
        spans.add(
            new Span(
                FindingKind.PERSOONSBESCHRIJVING,
                words.get(i).start(),
                words.get(end - 1).end(),
                confidence,
                spoken));
      }
      i = end;
    }
    return spans;
  }

  private static int endOfSentence(Words words, int from) {
    int end = from;
    while (end < words.size() && words.get(end).sentence() == words.get(from).sentence()) {
      end++;
    }
    return end;
  }

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.split(" ", -1)));
  }
}
