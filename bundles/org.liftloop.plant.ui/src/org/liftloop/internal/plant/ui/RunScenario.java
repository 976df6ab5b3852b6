/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.ui;

import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.scenario.Scenario;

/**
 * Reads a scenario and schedules its events, counted from a moment on.
 *
 * @param file  the file
 * @param field what it happens to
 * @param from  time of the field from which the events count
 */
record RunScenario(Path file, SimulatedField field, Instant from) implements Operation<Scenario> {

	@Override
	public Scenario execute(IProgressMonitor monitor) throws OperationException {
		Scenario scenario = Scenario.read(file);
		scenario.applyTo(field, from);
		return scenario;
	}
}
