// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.broker.FreePorts;
import nl.rotterdam.lezenvandestad.standalone.imports.CountedReports;

/**
 * The whole system in a JVM of its own, as {@code ./lezen} starts it. Everything that it writes is
 * in one folder: data, log, what it prints, temporary files, and the files of a crash.
 */
final class ProvenSystem implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long POLL_MILLIS = 100;
  private static final Pattern BROKER = Pattern.compile("kafka is at (\\S+)");

  private final Path folder;
  private final ProvenJvm jvm;
  private final int port;
  private final int managementPort;
  private final Process process;

  private ProvenSystem(Path folder, ProvenJvm jvm, int port, int managementPort, Process process) {
    this.folder = folder;
    this.jvm = jvm;
    this.port = port;
    this.managementPort = managementPort;
    this.process = process;
  }

  /** Starts the system, and returns when it is ready. */
  static ProvenSystem start(Path folder, ProvenJvm jvm) throws IOException, InterruptedException {
    List<Integer> ports = FreePorts.find(2);
    Process process =
        jvm.start(
            folder,
            "uitvoer.txt",
            List.of(
                "run",
                "--zonder-demo",
                "--data",
                folder.resolve("data").toString(),
                "--poort",
                ports.getFirst().toString(),
                "--beheerpoort",
                ports.getLast().toString()));
    ProvenSystem system = new ProvenSystem(folder, jvm, ports.getFirst(), ports.getLast(), process);
    try {
      system.awaitReady();
    } catch (RuntimeException | IOException | InterruptedException e) {
      system.close();
      throw e;
    }
    return system;
  }

  private void awaitReady() throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.readString(folder.resolve("uitvoer.txt")).contains("Klaar: ")) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("the system did not start; its output is in " + folder);
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  /** Where reports go. */
  int port() {
    return port;
  }

  /** Where health and metrics are. */
  int managementPort() {
    return managementPort;
  }

  /** Sends a file with {@code ./lezen import}; the status that the command ended with. */
  int importFile(Path file) throws IOException, InterruptedException {
    Process command =
        jvm.start(
            folder,
            "import.txt",
            List.of(
                "import",
                file.toAbsolutePath().toString(),
                "--data",
                folder.resolve("data").toString(),
                "--poort",
                Integer.toString(port)));
    if (!command.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      command.destroyForcibly();
      throw new IllegalStateException("the import did not end");
    }
    return command.exitValue();
  }

  /** Returns when everything that was accepted is counted and told. */
  void awaitCounted() throws IOException, InterruptedException {
    Matcher address =
        BROKER.matcher(Files.readString(folder.resolve(Path.of("data", "log", "lezen.log"))));
    if (!address.find()) {
      throw new IllegalStateException("the log does not tell where Kafka is");
    }
    try (CountedReports counted = new CountedReports(address.group(1))) {
      counted.await();
    }
  }

  /** Writes down what an operator can see while it runs: metrics, health and all threads. */
  void writeDownWhatAnOperatorSees() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String page : List.of("metrics", "health/ready")) {
        URI uri = URI.create("http://127.0.0.1:" + managementPort + "/" + page);
        String seen =
            client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
        Files.writeString(folder.resolve(page.replace('/', '-') + ".txt"), seen, UTF_8);
      }
    }
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    if (Files.isExecutable(jcmd)) {
      File threads = folder.resolve("threads.txt").toFile();
      new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "Thread.print", "-l")
          .redirectErrorStream(true)
          .redirectOutput(threads)
          .start()
          .waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
  }

  /** Tells it to end, as Ctrl-C does, and waits until it has. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("the system did not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
    }
  }
}
