// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

/** Something about one bucket of time. */
interface Point {

  /** The number of its bucket: how many buckets of this length went before it since the epoch. */
  long index();
}
