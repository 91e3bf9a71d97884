// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import java.util.Optional;

/** The city as the topics tell it. Thread-safe; no reader waits for another or for the writer. */
public interface ReadModel {

  /** The newest state; empty until everything was read that was there at the start. */
  Optional<CityState> state();

  /** Whether Kafka answered lately, so that the state is the newest there is. */
  boolean isConnected();
}
