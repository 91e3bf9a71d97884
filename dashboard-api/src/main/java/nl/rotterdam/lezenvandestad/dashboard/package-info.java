// SPDX-License-Identifier: EUPL-1.2
/**
 * The dashboard service: keeps the city in memory, lets out what may be told, and shows it to
 * people and programs.
 *
 * <p>Data goes one way: {@code readmodel} reads the topics, {@code publish} releases at each tick
 * what the gate lets through, {@code api} and {@code page} tell that and nothing else. {@link
 * Dashboard} puts the parts together for any server; {@link DashboardApp} is the service as a
 * process of its own.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.dashboard;

import org.jspecify.annotations.NullMarked;
