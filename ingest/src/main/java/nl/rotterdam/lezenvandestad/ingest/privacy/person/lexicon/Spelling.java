// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import java.util.Collection;

/**
 * How much more a word is spelled like a name than like Dutch: the log likelihood of its letters,
 * each given the two before it, in our lists of names against that in the dictionary. Thread-safe.
 */
public final class Spelling {

  private static final int LETTERS = 28;
  private static final int OUTSIDE = 0;
  private static final int OTHER = 27;

  /** How many letters' worth the shorter context counts beside the longer one. */
  private static final double BACKING = 5;

  private final double[] ratios;

  private Spelling(double[] ratios) {
    this.ratios = ratios;
  }

  static Spelling of(Collection<String> names, Collection<String> words) {
    double[] ofNames = logLikelihoods(names);
    double[] ofWords = logLikelihoods(words);
    double[] ratios = new double[ofNames.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = ofNames[i] - ofWords[i];
    }
    return new Spelling(ratios);
  }

  /** Above 0 for what is spelled like a name; most Dutch words are below -1. */
  public double nameRatherThanWord(String folded) {
    double sum = 0;
    int context = 0;
    for (int at = 0; at <= folded.length(); at++) {
      int letter = letterAt(folded, at);
      sum += ratios[context * LETTERS + letter];
      context = next(context, letter);
    }
    return sum;
  }

  private static double[] logLikelihoods(Collection<String> words) {
    double[] threes = new double[LETTERS * LETTERS * LETTERS];
    double[] twos = new double[LETTERS * LETTERS];
    double[] ones = new double[LETTERS];
    for (String word : words) {
      int context = 0;
      for (int at = 0; at <= word.length(); at++) {
        int letter = letterAt(word, at);
        threes[context * LETTERS + letter]++;
        twos[context % LETTERS * LETTERS + letter]++;
        ones[letter]++;
        context = next(context, letter);
      }
    }
    return logs(shares(threes, shares(twos, shares(ones, new double[] {1.0 / LETTERS}))));
  }

  /** The share of each letter in its context, backed by its share in the shorter context. */
  private static double[] shares(double[] counts, double[] shorter) {
    double[] shares = new double[counts.length];
    for (int from = 0; from < counts.length; from += LETTERS) {
      double sum = 0;
      for (int i = from; i < from + LETTERS; i++) {
        sum += counts[i];
      }
      for (int i = from; i < from + LETTERS; i++) {
        shares[i] = (counts[i] + BACKING * shorter[i % shorter.length]) / (sum + BACKING);
      }
    }
    return shares;
  }

  private static double[] logs(double[] shares) {
    double[] logs = new double[shares.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.log(shares[i]);
    }
    return logs;
  }

  private static int next(int context, int letter) {
    return context % LETTERS * LETTERS + letter;
  }

  private static int letterAt(String word, int at) {
    if (at == word.length()) {
      return OUTSIDE;
    }
    char letter = word.charAt(at);
    return letter >= 'a' && letter <= 'z' ? letter - 'a' + 1 : OTHER;
  }
}
