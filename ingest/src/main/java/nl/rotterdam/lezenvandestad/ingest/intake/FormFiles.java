// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.rotterdam.lezenvandestad.html.Resource;
import nl.rotterdam.lezenvandestad.http.Access;
import nl.rotterdam.lezenvandestad.http.StaticFile;
import nl.rotterdam.lezenvandestad.ingest.form.FormPage;

/**
 * The files of the field form. The scripts are built from {@code ingest/web}; a build without Node
 * lacks them, and the form works without.
 */
final class FormFiles {

  private static final String SCRIPT_TYPE = "text/javascript; charset=utf-8";
  private static final String SCRIPT = "melden.js";
  private static final String WORKER = "wacht.js";

  /** Stands in the worker for the name of all that it keeps. */
  private static final String VERSION = "__VERSIE__";

  private static final Map<String, String> TYPES =
      Map.of(
          "melden.css",
          "text/css; charset=utf-8",
          "manifest.webmanifest",
          "application/manifest+json",
          "icoon.svg",
          "image/svg+xml",
          "icoon-192.png",
          "image/png",
          SCRIPT,
          SCRIPT_TYPE);

  private final Map<String, byte[]> files;
  private final Optional<String> worker;

  private FormFiles(Map<String, byte[]> files, Optional<String> worker) {
    this.files = files;
    this.worker = worker;
  }

  static FormFiles load() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    TYPES.keySet().stream()
        .sorted()
        .filter(name -> !name.equals(SCRIPT))
        .forEach(name -> files.put(name, Resource.bytes(FormPage.class, name)));
    Optional<byte[]> script = Resource.find(FormPage.class, SCRIPT);
    script.ifPresent(content -> files.put(SCRIPT, content));
    return new FormFiles(
        files, script.map(built -> new String(Resource.bytes(FormPage.class, WORKER), UTF_8)));
  }

  /** Whether there is a script that makes the form quicker. */
  boolean scripted() {
    return worker.isPresent();
  }

  /**
   * Makes each answer below this path.
   *
   * @param shell the page that a device keeps
   */
  void addTo(JavalinDefaultRoutingApi routes, String path, Supplier<byte[]> shell) {
    files.forEach((name, content) ->
        new StaticFile(TYPES.getOrDefault(name, ""), content).addTo(routes, path + "/" + name));
    worker.ifPresent(script ->
        routes.get(
            path + "/" + WORKER,
            context -> {
              context.header("Service-Worker-Allowed", path);
              String versioned = script.replace(VERSION, version(shell.get()));
              new StaticFile(SCRIPT_TYPE, versioned.getBytes(UTF_8)).answer(context);
            },
            Access.PUBLIC));
  }

  /** Another one as soon as the page or any of its files is another. */
  private String version(byte[] shell) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(shell);
    files.values().forEach(all::writeBytes);
    return StaticFile.sum(all.toByteArray());
  }
}
