// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.process.Options;

/**
 * Where things are: paths that a person typed are relative to where the person stands, the others
 * to the project.
 *
 * @param home the project's folder
 * @param caller where the command was typed
 */
record Places(Path home, Path caller) {

  static Places ofProcess() {
    Path here = Path.of("").toAbsolutePath();
    return new Places(property("lezen.home", here), property("lezen.caller", here));
  }

  private static Path property(String name, Path otherwise) {
    return Path.of(System.getProperty(name, otherwise.toString()));
  }

  Path fromCaller(String typed) {
    return caller.resolve(typed).normalize();
  }

  /** The options of a command; the folder of configuration is the project's unless one is named. */
  Options options(List<String> arguments, List<String> switches) {
    return options(arguments, List.of(), switches);
  }

  /** The same, with options of this command's own. */
  Options options(List<String> arguments, List<String> named, List<String> switches) {
    List<String> complete = new ArrayList<>(arguments);
    int config = complete.indexOf("--config");
    if (config < 0) {
      complete.addAll(List.of("--config", home.resolve("config").toString()));
    } else if (config + 1 < complete.size()) {
      complete.set(config + 1, fromCaller(complete.get(config + 1)).toString());
    }
    List<String> known = new ArrayList<>(Installation.OPTIONS);
    known.addAll(named);
    return Options.read(complete, known, switches);
  }

  /** Where data live: {@code data} in the project unless the options name another folder. */
  Path data(Options options) {
    return options.value("--data").map(this::fromCaller).orElse(home.resolve("data"));
  }
}
