// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.topic.ContractJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The proxy of {@code docker/} sends every request to the service that answers it. */
class ProxyTest {

  private static final String INTAKE = "ingest";
  private static final String DASHBOARD = "dashboard";

  private static final String OPENAPI = "/nl/rotterdam/lezenvandestad/dashboard/api/openapi.json";

  /** In openapi.json, what the intake answers stands under this tag. */
  private static final String TAG_OF_INTAKE = "Sfeerbeelden";

  private static final Pattern LOCATION =
      Pattern.compile("location (=|~|) ?(\\S+) \\{\\s*proxy_pass http://(\\w+):");

  /** An address of the API, and who answers it. */
  record Address(String path, String service) {}

  /** One location of the proxy: exact, a pattern, or what a path begins with. */
  private record Location(String kind, String path, String service) {

    boolean holds(String asked) {
      return switch (kind) {
        case "=" -> asked.equals(path);
        case "~" -> Pattern.compile(path).matcher(asked).find();
        default -> asked.startsWith(path);
      };
    }
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void everyAddressOfTheApiReachesTheServiceThatAnswersIt(Address address) throws IOException {
    assertThat(serviceFor(address.path())).isEqualTo(address.service());
  }

  @ParameterizedTest
  @CsvSource({
    "/melden, ingest",
    "/melden/melden.css, ingest",
    "/, dashboard",
    "/meldingen, dashboard",
    "/eenvoudig, dashboard",
    "/statisch/app.js, dashboard"
  })
  void pagesReachTheServiceThatShowsThem(String path, String service) throws IOException {
    assertThat(serviceFor(path)).isEqualTo(service);
  }

  @Test
  void theApiHasAddressesOfBothServices() throws IOException {
    assertThat(addresses().map(Address::service)).contains(INTAKE, DASHBOARD);
  }

  static Stream<Address> addresses() throws IOException {
    try (InputStream file = ProxyTest.class.getResourceAsStream(OPENAPI)) {
      JsonNode paths = ContractJson.mapper().readTree(file).get("paths");
      return paths
          .propertyStream()
          .map(path ->
              new Address(
                  "/v1" + path.getKey().replaceAll("\\{\\w+}", "een-id"), service(path.getValue())))
          .toList()
          .stream();
    }
  }

  private static String service(JsonNode path) {
    boolean intake =
        path.valueStream()
            .map(operation -> operation.path("tags").path(0).asString(""))
            .anyMatch(TAG_OF_INTAKE::equals);
    return intake ? INTAKE : DASHBOARD;
  }

  /** An exact location goes before a pattern, and a pattern before the longest beginning. */
  private static String serviceFor(String path) throws IOException {
    List<Location> holding = locations().filter(location -> location.holds(path)).toList();
    return Stream.of("=", "~")
        .flatMap(kind -> holding.stream().filter(location -> location.kind().equals(kind)))
        .findFirst()
        .orElseGet(() ->
            holding.stream()
                .max(Comparator.comparingInt(location -> location.path().length()))
                .orElseThrow())
        .service();
  }

  private static Stream<Location> locations() throws IOException {
    String conf = Files.readString(Path.of("..", "docker", "proxy.conf"));
    return LOCATION
        .matcher(conf)
        .results()
        .map(found -> new Location(found.group(1), found.group(2), found.group(3)));
  }
}
