// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.http.Problem;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.http.Refusal;
import nl.rotterdam.lezenvandestad.model.alert.AssessmentStep;
import nl.rotterdam.lezenvandestad.model.alert.ClosingReason;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** Reads what the kerngroep wants with an alert and collects all that is wrong with it. Pure. */
final class AssessmentReader {

  private static final String STEP = "stap";
  private static final String REASON = "reden";

  /**
   * What the kerngroep wants.
   *
   * @param reason why it is over; with closing, and only then
   */
  record Wish(AssessmentStep step, Optional<ClosingReason> reason) {}

  private AssessmentReader() {}

  /**
   * The wish in these fields.
   *
   * @throws Refusal with every error
   */
  static Wish read(Map<String, String> fields) {
    List<FieldError> errors = new ArrayList<>();
    if (!Set.of(STEP, REASON).containsAll(fields.keySet())) {
      // The names are the sender's own text: they are not repeated.
      errors.add(new FieldError("", "Wij kennen alleen de velden stap en reden."));
    }
    Optional<AssessmentStep> step =
        Optional.ofNullable(fields.get(STEP)).flatMap(t -> WireWord.find(AssessmentStep.class, t));
    if (step.isEmpty()) {
      errors.add(new FieldError(STEP, oneOf(WireWord.words(AssessmentStep.class))));
    }
    Optional<String> text = Optional.ofNullable(fields.get(REASON));
    Optional<ClosingReason> reason =
        text.flatMap(t -> WireWord.find(ClosingReason.class, t)).filter(ClosingReason::isJudgement);
    boolean closes = step.filter(AssessmentStep.SLUITEN::equals).isPresent();
    if (closes && reason.isEmpty()) {
      errors.add(new FieldError(REASON, "Sluiten vraagt om een reden. " + oneOf(reasons())));
    }
    if (!closes && text.isPresent()) {
      errors.add(new FieldError(REASON, "Een reden hoort alleen bij sluiten."));
    }
    if (!errors.isEmpty()) {
      throw new Refusal(Problem.invalid(errors));
    }
    return new Wish(step.orElseThrow(), closes ? reason : Optional.empty());
  }

  private static List<String> reasons() {
    return Arrays.stream(ClosingReason.values())
        .filter(ClosingReason::isJudgement)
        .map(ClosingReason::wire)
        .collect(Collectors.toUnmodifiableList());
  }

  private static String oneOf(List<String> words) {
    return "Kies een van: " + String.join(", ", words) + ".";
  }
}
