// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Evidence;

/** What speaks for and against some words being a name. Not thread-safe; one for each candidate. */
final class Candidate {

  private final List<Evidence> evidence = new ArrayList<>();
  private double logOdds;

  Candidate with(Weight weight) {
    evidence.add(weight.evidence());
    logOdds += weight.logOdds();
    return this;
  }

  Candidate with(Weight weight, boolean holds) {
    return holds ? with(weight) : this;
  }

  Candidate with(String reason, double weight) {
    evidence.add(new Evidence(reason, weight));
    logOdds += weight;
    return this;
  }

  Candidate withAll(Candidate other) {
    evidence.addAll(other.evidence);
    logOdds += other.logOdds;
    return this;
  }

  boolean has(Weight weight) {
    return evidence.contains(weight.evidence());
  }

  double logOdds() {
    return logOdds;
  }

  /** How sure that makes it: the logistic of the log odds, above 0. */
  double confidence() {
    return Math.max(1e-6, 1 / (1 + Math.exp(-logOdds)));
  }

  /** What counts most, first. */
  List<Evidence> strongestFirst() {
    return evidence.stream()
        .sorted(Comparator.comparingDouble((Evidence each) -> -Math.abs(each.weight())))
        .toList();
  }
}
