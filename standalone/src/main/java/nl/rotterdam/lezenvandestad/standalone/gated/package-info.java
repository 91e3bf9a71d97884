// SPDX-License-Identifier: EUPL-1.2
/**
 * Cities behind the publish gate, without Kafka: {@link GatedCity} feeds reports to the read model
 * as streams would, lets the dashboard release at every tick, and gives each release as the text
 * that the API and the live stream send. {@link InventedCity} makes reports, {@link ReportFile}
 * reads them, {@link Usefulness} says what the gate costs.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.standalone.gated;

import org.jspecify.annotations.NullMarked;
