// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.standalone.proof.canary.Canary;

/** Brings notes to the system through every entrance, and counts how each was answered. */
final class Entrances {

  private static final String JSON = "application/json";
  private static final String LINES = "application/x-ndjson";
  private static final String ONE = "/v1/sfeerbeelden";
  private static final String MANY = "/v1/sfeerbeelden/_bulk";
  private static final String FORM = "/melden";
  private static final String FORM_TYPE = "application/x-www-form-urlencoded";
  private static final String OWN_SITE = "Sec-Fetch-Site: same-origin\r\n";
  private static final String CHECK = "/v1/sfeerbeelden/_controleer";
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final int TRIES = 30;
  private static final long PAUSE_MILLIS = 500;

  private final ProvenSystem system;
  private final Requests requests;
  private final Path importFile;
  private final RawHttp api;
  private final RawHttp management;
  private final Map<Entrance, Map<Integer, Integer>> answers = new TreeMap<>();

  /**
   * @param importFile where the file for the import may be written; outside what is searched
   */
  Entrances(ProvenSystem system, Requests requests, Path importFile) {
    this.system = system;
    this.requests = requests;
    this.importFile = importFile;
    this.api = new RawHttp(system.port());
    this.management = new RawHttp(system.managementPort());
  }

  /** Sends these notes through this entrance. */
  void send(Entrance entrance, List<Canary> canaries) throws IOException, InterruptedException {
    switch (entrance) {
      case BULK -> post(entrance, MANY, LINES, lines(canaries, requests::line));
      case BROKEN_LINE -> post(entrance, MANY, LINES, lines(canaries, requests::brokenOff));
      case IMPORT -> {
        Files.writeString(importFile, lines(canaries, requests::line));
        answered(entrance, system.importFile(importFile));
      }
      default -> {
        for (Canary canary : canaries) {
          send(entrance, canary.note());
        }
      }
    }
  }

  private void send(Entrance entrance, String note) throws IOException, InterruptedException {
    String url = URLEncoder.encode(note, UTF_8).replace("+", "%20");
    switch (entrance) {
      case SINGLE -> post(entrance, ONE, JSON, requests.report(note));
      case FORM -> {
        post(entrance, FORM, FORM_TYPE, OWN_SITE, requests.form(url));
        post(entrance, FORM, FORM_TYPE, OWN_SITE, "gebied=" + url + "&notitie=" + url);
        post(entrance, FORM, FORM_TYPE, "", requests.form(url));
      }
      case CHECK -> {
        post(entrance, CHECK, JSON, requests.report(note));
        post(entrance, CHECK + "?uitleg=true", JSON, requests.brokenOff(note));
      }
      case BROKEN_JSON -> {
        post(entrance, ONE, JSON, requests.brokenOff(note));
        post(entrance, ONE, JSON, requests.wronglyEscaped(note));
      }
      case OVERSIZE -> {
        post(entrance, ONE, JSON, requests.tooLarge(note));
        post(entrance, CHECK, JSON, requests.tooLarge(note));
        post(entrance, MANY, LINES, requests.tooLarge(note));
      }
      case WRONG_TYPE -> {
        post(entrance, ONE, "text/plain", note);
        post(entrance, ONE, note, requests.report(note));
        post(entrance, ONE, FORM_TYPE, "notitie=" + url);
        post(entrance, ONE, "multipart/form-data; boundary=x", requests.multipart(note));
      }
      case UNKNOWN_FIELD -> {
        post(entrance, ONE, JSON, requests.unknownField(note));
        post(entrance, CHECK, JSON, requests.unknownField(note));
      }
      case WRONG_FIELD -> {
        post(entrance, ONE, JSON, requests.wrongFields(note));
        post(entrance, CHECK, JSON, requests.wrongFields(note));
      }
      case HEADER -> headers(entrance, note);
      case QUERY -> {
        post(entrance, ONE + "?notitie=" + url, JSON, "{}");
        get(entrance, api, "/v1/indicatoren?thema=" + url + "&" + url + "=1");
        get(entrance, api, "/eenvoudig?op=" + url);
      }
      case PATH -> {
        get(entrance, api, "/v1/indicatoren/" + url + "/" + url);
        get(entrance, api, ONE + "/" + url);
        get(entrance, api, "/" + url);
      }
      case METHOD ->
          answered(entrance, api.send("PUT", ONE, JSON, "", bytes(requests.report(note))));
      case BROKEN_OFF -> brokenOff(entrance, note);
      case NOT_HTTP -> {
        answered(entrance, api.send(bytes(note + "\r\n\r\n")));
        answered(entrance, api.send(bytes("GET /" + note + " HTTP/1.1\r\n" + note + "\r\n\r\n")));
      }
      case MANAGEMENT -> {
        get(entrance, management, "/metrics?name=" + url);
        get(entrance, management, "/health/" + url);
      }
      case BULK, BROKEN_LINE, IMPORT -> throw new IllegalStateException("not one by one");
    }
  }

  private void headers(Entrance entrance, String note) throws IOException {
    String headers =
        Stream.of(
                "User-Agent",
                "Referer",
                "Cookie",
                "X-Forwarded-For",
                "Authorization",
                "traceparent",
                "Accept-Language")
            .map(name -> name + ": " + note + "\r\n")
            .collect(Collectors.joining());
    answered(entrance, api.send("POST", ONE, JSON, headers, bytes("{}")));
  }

  /** The sender hangs up within the note. */
  private void brokenOff(Entrance entrance, String note) throws IOException {
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 9000\r\n\r\n";
    api.sendAndHangUp(bytes(head.formatted(ONE, JSON) + requests.brokenOff(note)));
    api.sendAndHangUp(bytes(head.formatted(CHECK, JSON) + requests.brokenOff(note)));
    answered(entrance, 0);
  }

  private void post(Entrance entrance, String target, String type, String body)
      throws IOException, InterruptedException {
    post(entrance, target, type, "", body);
  }

  /** Comes again when it is busy there, as a good client does. */
  private void post(Entrance entrance, String target, String type, String headers, String body)
      throws IOException, InterruptedException {
    int status = api.send("POST", target, type, headers, bytes(body));
    for (int tries = 1; isBusy(status) && tries < TRIES; tries++) {
      Thread.sleep(PAUSE_MILLIS);
      status = api.send("POST", target, type, headers, bytes(body));
    }
    answered(entrance, status);
  }

  private static boolean isBusy(int status) {
    return status == TOO_MANY || status == UNAVAILABLE;
  }

  private void get(Entrance entrance, RawHttp server, String target) throws IOException {
    answered(entrance, server.send("GET", target, JSON, "", new byte[0]));
  }

  private void answered(Entrance entrance, int status) {
    answers.computeIfAbsent(entrance, any -> new TreeMap<>()).merge(status, 1, Integer::sum);
  }

  private static String lines(List<Canary> canaries, Function<String, String> line) {
    return canaries.stream()
        .map(canary -> line.apply(canary.note()) + "\n")
        .collect(Collectors.joining());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /**
   * How many requests of each entrance were answered with which status; 0 is a line that was hung
   * up.
   */
  Map<Entrance, Map<Integer, Integer>> answers() {
    return answers;
  }
}
