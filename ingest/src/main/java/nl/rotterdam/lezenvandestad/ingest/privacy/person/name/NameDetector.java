// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.name.NamePart.Role;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Word;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** Finds names of persons: runs of words that can be parts of a name, weighed together. */
public final class NameDetector {

  private static final int LONGEST_RUN = 7;

  /** Particles that a surname at the beginning of a sentence may begin with. */
  private static final Set<String> PARTICLES_OF_SENTENCES = Set.of("van", "de", "v", "vd");

  /** The same, where the word behind it has a capital: "Dos Santos". */
  private static final Set<String> FOREIGN_PARTICLES = Set.of("dos", "da", "do", "di", "von", "du");

  private final NotPersons notPersons;
  private final NameParts parts;
  private final NameContext context;
  private final Bynames bynames;
  private final Nicknames nicknames;
  private final SpacedLetters spaced;
  private final WrittenForms written;
  private final Addressed addressed;

  public NameDetector(Lexicon lexicon) {
    this.notPersons = new NotPersons(lexicon);
    this.parts = new NameParts(lexicon);
    this.context = new NameContext(lexicon);
    this.bynames = new Bynames(lexicon);
    this.nicknames = new Nicknames(lexicon);
    this.spaced = new SpacedLetters(lexicon.names());
    this.written = new WrittenForms(lexicon.names());
    this.addressed = new Addressed(lexicon);
  }

  /** Gives each name in these words. */
  public void detect(Words words, Consumer<Span> found) {
    BitSet called = addressed.in(words);
    boolean[] marked = notPersons.in(words);
    called.stream().forEach(i -> marked[i] = false);
    List<NamePart> row = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      row.add(parts.of(words, i, marked[i], called.get(i)));
    }
    List<Run> runs = runs(words, row);
    Company.weigh(words, runs);
    runs.replaceAll(run -> bynames.extended(words, marked, run));
    Company.spans(words, runs).forEach(found);
    nicknames.detect(words, marked, found);
    spaced.detect(words, found);
    written.detect(words, marked, found);
  }

  private List<Run> runs(Words words, List<NamePart> row) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < row.size(); ) {
      int end = endOfRun(words, row, i);
      if (end > i) {
        runs.add(new Run(i, end, weigh(words, row, i, end)));
      }
      i = Math.max(end, i + 1);
    }
    return runs;
  }

  /** The end of the run of parts of a name that begins here; the same place when none does. */
  private static int endOfRun(Words words, List<NamePart> row, int start) {
    int end = start;
    int afterLastName = start;
    while (end < row.size()
        && end - start < LONGEST_RUN
        && row.get(end).role() != Role.NONE
        && (end == start || isJoined(words, row, end))) {
      Role role = row.get(end).role();
      end++;
      boolean following = role == Role.FOLLOWING && hasBefore(words, start, end - 1);
      if (role == Role.NAME
          || following
          || (role == Role.INITIAL && isBehindName(row, start, end - 1))) {
        afterLastName = end;
      } else if (role == Role.FOLLOWING) {
        break;
      }
    }
    if (afterLastName == start) {
      afterLastName = Initials.endOfAlone(words, row, start);
    }
    boolean startsWell =
        row.get(start).role() != Role.PARTICLE
            || isSurnameParticle(words, row, start)
            || Particles.isDeOfSurname(words, row, start)
            || Particles.isVanOfSurname(words, row, start);
    return startsWell ? afterLastName : start;
  }

  /** "Rachid B.", "Rachid el B.". */
  private static boolean isBehindName(List<NamePart> row, int start, int at) {
    int before = at - 1;
    while (before > start && row.get(before).role() == Role.PARTICLE) {
      before--;
    }
    return before >= start && row.get(before).role() == Role.NAME;
  }

  private static boolean isJoined(Words words, List<NamePart> row, int index) {
    boolean afterInitial =
        row.get(index - 1).role() == Role.INITIAL || words.get(index - 1).text().length() <= 2;
    return words.onlyBetween(index - 1, afterInitial ? " .-" : " -")
        || isApostrophe(words, index)
        || isVanDer(words, index);
  }

  /** "Nel v/d Berg". */
  private static boolean isVanDer(Words words, int index) {
    return words.folded(index - 1).equals("v")
        && words.folded(index).equals("d")
        && words.onlyBetween(index - 1, "/");
  }

  /** "Ab van 't Hoff". */
  private static boolean isApostrophe(Words words, int index) {
    return words.folded(index).equals("t")
        && words.onlyBetween(index - 1, " '")
        && Cues.PARTICLES.contains(words.folded(index - 1));
  }

  /** Whether what stands before makes an ordinary word a surname: "jan bakker", "dhr bakker". */
  private static boolean hasBefore(Words words, int start, int index) {
    if (index > start) {
      return true;
    }
    return FormsOfAddress.isTitle(words.folded(index - 1))
        || Cues.CALLED.contains(words.folded(index - 1));
  }

  private static boolean isSurnameParticle(Words words, List<NamePart> row, int index) {
    String folded = words.folded(index);
    Word word = words.get(index);
    if (folded.equals("t")) {
      return word.start() > 0
          && words.text().charAt(word.start() - 1) == '\''
          && words.get(Math.min(index + 1, words.size() - 1)).isCapitalised();
    }
    return Cues.ARABIC.contains(folded)
        || (word.isCapitalised() && !word.first())
        || (FormsOfAddress.isTitle(words.folded(index - 1)) && isCalledAfter(words, row, index))
        || (word.first() && PARTICLES_OF_SENTENCES.contains(folded))
        || (word.first()
            && FOREIGN_PARTICLES.contains(folded)
            && index + 1 < words.size()
            && words.get(index + 1).isCapitalised())
        || isNeighbourNamed(words, index);
  }

  /** "oma van dijk" and "mevrouw de boer" name somebody, "opa van het kind" does not. */
  private static boolean isCalledAfter(Words words, List<NamePart> row, int index) {
    int name = index;
    while (name < row.size() && row.get(name).role() == Role.PARTICLE) {
      name++;
    }
    return FormsOfAddress.isCourtesy(words.folded(index - 1))
        || (name < row.size()
            && (words.get(name).isCapitalised() || !row.get(name).speech().isWord()));
  }

  /** "buurvrouw de Bruin"; but "de buurman van de Jumbo". */
  private static boolean isNeighbourNamed(Words words, int index) {
    return !words.folded(index).equals("van")
        && Cues.RELATIONS.contains(words.folded(index - 1))
        && index + 1 < words.size()
        && words.get(index + 1).isCapitalised();
  }

  private Candidate weigh(Words words, List<NamePart> row, int start, int end) {
    NamePart best = row.get(start);
    int names = 0;
    boolean first = false;
    for (NamePart part : row.subList(start, end)) {
      first |= part.use().isFirst() || part.own().has(Weight.NEAR_FIRST);
      if (part.role() == Role.NAME || part.role() == Role.FOLLOWING) {
        best = names++ == 0 || part.own().logOdds() > best.own().logOdds() ? part : best;
      }
    }
    Candidate candidate = new Candidate().with(Weight.PRIOR).withAll(best.own());
    boolean ordinary = !first && allAreWords(row, start, end);
    candidate.with(
        Weight.TWO_PARTS, names > 1 && (first || words.get(start).isCapitalised()) && !ordinary);
    candidate.with(Weight.INITIALS, row.get(start).role() == Role.INITIAL);
    return context.weigh(words, row, start, end, candidate);
  }

  /** "Zwarte Pijl", "Foot Locker": words that are surnames too, and none a first name. */
  private static boolean allAreWords(List<NamePart> row, int start, int end) {
    for (NamePart part : row.subList(start, end)) {
      if (part.role() != Role.NAME || !part.speech().isWord() || part.use().isListedLast()) {
        return false;
      }
    }
    return true;
  }
}
