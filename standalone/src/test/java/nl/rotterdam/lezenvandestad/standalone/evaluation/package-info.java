// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import org.jspecify.annotations.NullMarked;
