// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.topic;

/**
 * The Kafka cluster that a service works on.
 *
 * @param bootstrapServers where clients connect: {@code host:port,host:port}
 * @param replication on how many brokers each record lies
 */
public record Broker(String bootstrapServers, short replication) {}
