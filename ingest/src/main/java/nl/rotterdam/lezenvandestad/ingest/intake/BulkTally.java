// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.ingest.intake.BulkReceipt.LineError;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Finding;

/** Counts what becomes of the lines of one import. Not thread-safe. */
final class BulkTally {

  private static final int MOST_ERRORS = 100;

  private final Map<String, Integer> refusedByReason = new TreeMap<>();
  private final Map<String, Integer> maskedByKind = new TreeMap<>();
  private final List<LineError> errors = new ArrayList<>();
  private int accepted;
  private int masked;

  void accepted() {
    accepted++;
  }

  void masked(List<Finding> findings) {
    masked += findings.isEmpty() ? 0 : 1;
    findings.forEach(finding -> maskedByKind.merge(finding.kind().wire(), 1, Integer::sum));
  }

  void refused(long line, RefusalReason reason, List<FieldError> why) {
    refusedByReason.merge(reason.wire(), 1, Integer::sum);
    if (errors.size() < MOST_ERRORS) {
      errors.add(new LineError(line, why));
    }
  }

  BulkReceipt receipt() {
    int refused = refusedByReason.values().stream().mapToInt(Integer::intValue).sum();
    return new BulkReceipt(accepted, refused, refusedByReason, masked, maskedByKind, errors);
  }
}
