// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.rotterdam.lezenvandestad.standalone.retention;

import org.jspecify.annotations.NullMarked;
