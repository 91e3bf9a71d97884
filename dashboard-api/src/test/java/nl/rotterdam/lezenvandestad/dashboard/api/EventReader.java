// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import tools.jackson.databind.JsonNode;

/** Follows a stream as a browser does. */
final class EventReader implements AutoCloseable {

  private static final String ALERTS = "waarschuwingen";

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpResponse<InputStream> answer;
  private final BufferedReader lines;

  /** An event; a comment has the name {@code :}. */
  record Event(String name, String data) {
    JsonNode json() {
      return ContractJson.mapper().readTree(data);
    }
  }

  EventReader(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).header("Accept", "text/event-stream").build();
    answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }

  HttpResponse<InputStream> answer() {
    return answer;
  }

  /** The next event about cells, or comment; empty at the end of the stream. */
  Optional<Event> next() throws IOException {
    Optional<Event> event = any();
    return event.filter(e -> e.name().equals(ALERTS)).isPresent() ? next() : event;
  }

  private Optional<Event> any() throws IOException {
    String name = "";
    StringBuilder data = new StringBuilder();
    while (true) {
      Optional<String> line = Optional.ofNullable(lines.readLine());
      if (line.isEmpty()) {
        return Optional.empty();
      }
      if (line.get().isEmpty()) {
        return Optional.of(new Event(name, data.toString()));
      } else if (line.get().startsWith("event: ")) {
        name = line.get().substring("event: ".length());
      } else if (line.get().startsWith("data: ")) {
        data.append(line.get().substring("data: ".length()));
      } else if (line.get().startsWith(":")) {
        name = ":";
      }
    }
  }

  /** The next event about cells. */
  Event nextEvent() throws IOException {
    Event event = next().orElseThrow();
    return event.name().equals(":") ? nextEvent() : event;
  }

  /** The next event about alerts. */
  Event nextAlerts() throws IOException {
    Event event = any().orElseThrow();
    return event.name().equals(ALERTS) ? event : nextAlerts();
  }

  @Override
  public void close() throws IOException {
    lines.close();
    client.shutdownNow();
  }
}
