// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/**
 * What the names of a note say of its other words: a word in a row with a name is likely one too,
 * and a word that is a name once is one again.
 */
final class Company {

  private static final int LONGEST_QUOTED = 3;

  private static final Pattern AROUND_QUOTES = Pattern.compile(" ['\"(]|['\")] ");

  private Company() {}

  /** Adds to the candidates what the others say of them. */
  static void weigh(Words words, List<Run> runs) {
    for (int i = 1; i < runs.size(); i++) {
      Run before = runs.get(i - 1);
      boolean joined = areJoined(words, before, runs.get(i));
      boolean ofABody = joined && before.candidate().has(Weight.OF_A_BODY);
      boolean twoFirst = joined && isFirstAndWord(before) && isFirstAndWord(runs.get(i));
      runs.get(i).candidate().with(Weight.OF_A_BODY, ofABody).with(Weight.COMPANY, twoFirst);
      before.candidate().with(Weight.COMPANY, twoFirst);
    }
    addNames(words, runs);
  }

  /** "Mehari + Selam": both are first names that are words too, which no other row of words is. */
  private static boolean isFirstAndWord(Run run) {
    return run.end() - run.start() == 1
        && run.candidate().has(Weight.LISTED_FIRST)
        && !run.isName();
  }

  private static void addNames(Words words, List<Run> runs) {
    Set<String> names = new HashSet<>();
    for (Run run : runs) {
      if (run.isName()) {
        for (int i = run.start(); i < run.end(); i++) {
          names.add(words.get(i).text());
        }
      }
    }
    if (names.isEmpty()) {
      return;
    }
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (!run.isName()) {
        boolean again =
            run.end() - run.start() == 1 && names.contains(words.get(run.start()).text());
        run.candidate()
            .with(Weight.AGAIN, again)
            .with(
                Weight.COMPANY, isBeside(words, runs, i, i - 1) || isBeside(words, runs, i, i + 1))
            .with(
                Weight.BARE,
                isBeside(words, runs, i, i + 1)
                    && words.get(run.start()).first()
                    && run.candidate().has(Weight.LISTED_LAST)
                    && !run.candidate().has(Weight.BARE));
      }
    }
  }

  /** The names of these runs; "Jan en Alie Kramer" is named in one. */
  static List<Span> spans(Words words, List<Run> runs) {
    List<Span> spans = new ArrayList<>();
    int end = -1;
    for (Run run : runs) {
      if (!run.isName()) {
        continue;
      }
      Span span = run.span(words);
      boolean joined = isJoined(words, end, run.start()) || isAroundQuotes(words, end, run.start());
      spans.add(joined ? over(spans.removeLast(), span) : span);
      end = run.end();
    }
    return spans;
  }

  private static boolean isJoined(Words words, int and, int start) {
    return and + 1 == start
        && words.folded(and).equals("en")
        && words.onlyBetween(and - 1, " ")
        && words.onlyBetween(and, " ");
  }

  /** Ricardo "Rico" Lopes: what is in quotes between two parts of a name is a third. */
  private static boolean isAroundQuotes(Words words, int quoted, int start) {
    return quoted > 0
        && start > quoted
        && start - quoted <= LONGEST_QUOTED
        && AROUND_QUOTES.matcher(between(words, quoted - 1, quoted)).matches()
        && AROUND_QUOTES.matcher(between(words, start - 1, start)).matches()
        && words.get(quoted - 1).sentence() == words.get(start).sentence();
  }

  private static String between(Words words, int left, int right) {
    return words.text().substring(words.get(left).end(), words.get(right).start());
  }

  private static Span over(Span first, Span last) {
    return new Span(first.kind(), first.start(), last.end(), first.confidence(), first.evidence());
  }

  private static boolean isBeside(Words words, List<Run> runs, int index, int other) {
    return other >= 0
        && other < runs.size()
        && runs.get(other).isName()
        && areJoined(words, runs.get(Math.min(index, other)), runs.get(Math.max(index, other)));
  }

  private static boolean areJoined(Words words, Run left, Run right) {
    if (left.end() == right.start()) {
      return words.onlyBetween(left.end() - 1, ", +&/");
    }
    return isJoined(words, left.end(), right.start());
  }
}
