// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.rotterdam.lezenvandestad.dashboard.api.note;

import org.jspecify.annotations.NullMarked;
