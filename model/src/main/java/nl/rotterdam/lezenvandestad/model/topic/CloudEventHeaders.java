// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.topic;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;

/**
 * The envelope of a record: CloudEvents 1.0 in Kafka's binary mode, with the attributes that the NL
 * GOV profile for CloudEvents asks for.
 */
public final class CloudEventHeaders {

  /** Who makes the events: the municipality's system, in the profile's URN form. */
  public static final String SOURCE = "urn:nld:gemeente-rotterdam:systeem:lezen-van-de-stad";

  private CloudEventHeaders() {}

  /**
   * Adds the envelope.
   *
   * @param topic whose event type is taken
   * @param id the event's name, the same for the same event
   * @param time never finer than a quarter of an hour for anything a person sent
   */
  public static void add(Headers headers, Topic<?, ?> topic, String id, Instant time) {
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", id);
    put(headers, "ce_source", SOURCE);
    put(headers, "ce_type", topic.eventType());
    put(headers, "ce_time", time.toString());
    put(headers, "content-type", "application/json");
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
