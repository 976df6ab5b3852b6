/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.report;

import java.time.Instant;

import org.liftloop.core.units.UnitSystem;

/**
 * Who writes a report, when, and for whom.
 *
 * @param program program and version, e.g. "Liftloop 0.1.0"
 * @param created time of writing
 * @param system  unit system of the texts; JSON is SI always
 */
public record ReportContext(String program, Instant created, UnitSystem system) {
}
