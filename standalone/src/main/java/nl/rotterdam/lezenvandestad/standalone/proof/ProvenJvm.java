// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How to start a command of {@code ./lezen} in a JVM of its own, with everything that it writes in
 * one folder.
 *
 * @param options options of the JVM
 * @param app the class with the command line
 * @param config the folder of configuration
 */
public record ProvenJvm(List<String> options, Class<?> app, Path config) {

  private static final String ARCHIVE = "-XX:SharedArchiveFile=";
  private static final String TEMP = "-Djava.io.tmpdir=";

  public ProvenJvm {
    options = List.copyOf(options);
  }

  /** With the options that this JVM was started with. */
  public static ProvenJvm likeThisOne(Class<?> app, Path config) {
    List<String> options =
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(option -> !option.startsWith("-agentlib") && !option.startsWith("-javaagent"))
            .toList();
    return new ProvenJvm(options, app, config);
  }

  Process start(Path folder, String output, List<String> arguments) throws IOException {
    Path temp = Files.createDirectories(folder.resolve("temp"));
    Path work = Files.createDirectories(folder.resolve("work"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    options.forEach(option ->
        command.add(option.startsWith(ARCHIVE) ? ARCHIVE + folder.resolve("classes.jsa") : option));
    command.add(TEMP + temp);
    command.addAll(List.of("-cp", classPath(), app.getName()));
    command.addAll(arguments);
    command.addAll(List.of("--config", config.toAbsolutePath().toString()));
    return new ProcessBuilder(command)
        .directory(work.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve(output).toFile()))
        .start();
  }

  /** Surefire may hide the real class path behind a jar of one manifest. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
