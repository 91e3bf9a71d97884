// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.nio.file.Path;

/** Sends the log of this process to a file: the terminal is for the person at it. */
final class LogFile {

  private LogFile() {}

  /** To be called before anything logs; {@code config/logback.xml} reads these properties. */
  static void under(Path data) {
    System.setProperty("lezen.log.naar", "BESTAND");
    System.setProperty("lezen.log.map", data.resolve("log").toString());
  }
}
