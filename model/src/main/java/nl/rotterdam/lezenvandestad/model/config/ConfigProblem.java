// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.config;

/**
 * One mistake in a configuration file.
 *
 * @param file the file's name as it was given
 * @param line the line, from 1; 0 when the file as a whole is meant
 * @param key the path of the key, such as {@code themas[2].halfwaardetijd}; empty for the whole
 *     file
 * @param message what is wrong and what is allowed, in Dutch
 */
public record ConfigProblem(String file, int line, String key, String message) {

  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line : file;
    return key.isEmpty() ? place + ": " + message : place + ": " + key + ": " + message;
  }
}
