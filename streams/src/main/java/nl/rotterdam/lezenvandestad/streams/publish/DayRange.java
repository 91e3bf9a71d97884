// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.publish;

/**
 * Days whose picture is to be made again.
 *
 * @param first the first, in days since the epoch
 * @param last the last, itself included
 */
record DayRange(long first, long last) {

  /** The shortest range that holds both. */
  DayRange with(DayRange other) {
    return new DayRange(Math.min(first, other.first), Math.max(last, other.last));
  }
}
