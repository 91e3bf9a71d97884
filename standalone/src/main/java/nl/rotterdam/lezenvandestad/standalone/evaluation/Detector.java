// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.util.List;

/** Something that raises alerts over a replayed city. */
public interface Detector {

  /** Its name in tables and files. */
  String name();

  /** What it raises, in the order of time, looking at no report before its time. */
  List<Raised> alerts(TestCity city);
}
