// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Iterator;
import nl.rotterdam.lezenvandestad.standalone.demo.DemoCity;
import nl.rotterdam.lezenvandestad.standalone.demo.DemoReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a report of the demo city each time one is due, as a reporter's phone would. */
final class DemoTrickle implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DemoTrickle.class);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Iterator<DemoReport> reports;
  private final URI intake;
  private final InstantSource clock;
  private final Thread sender;

  private DemoTrickle(Iterator<DemoReport> reports, URI intake, InstantSource clock) {
    this.reports = reports;
    this.intake = intake;
    this.clock = clock;
    this.sender = Thread.ofVirtual().name("demo-trickle").unstarted(this::send);
  }

  static DemoTrickle start(DemoCity city, URI server, InstantSource clock) {
    DemoTrickle trickle =
        new DemoTrickle(
            city.trickle(clock.instant(), DemoCity.PACE).iterator(),
            server.resolve("/v1/sfeerbeelden"),
            clock);
    trickle.sender.start();
    return trickle;
  }

  private void send() {
    try {
      while (reports.hasNext()) {
        DemoReport report = reports.next();
        Thread.sleep(positive(Duration.between(clock.instant(), report.observedAt())));
        send(report);
      }
    } catch (InterruptedException e) {
      LOG.debug("the demo city ends");
    }
  }

  private void send(DemoReport report) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(intake)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(report.ndjson()))
            .build();
    try {
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status >= 300) {
        LOG.warn("a report of the demo city was answered with {}", status);
      }
    } catch (IOException e) {
      LOG.warn("the demo city cannot reach the intake: {}", e.getClass().getSimpleName());
    }
  }

  private static Duration positive(Duration duration) {
    return duration.isNegative() ? Duration.ZERO : duration;
  }

  @Override
  public void close() {
    sender.interrupt();
    client.close();
  }
}
