/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua.ui;

import java.time.Instant;

import org.liftloop.model.Field;
import org.liftloop.plant.FieldRunner;
import org.liftloop.plant.RunnerOptions;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.server.PlantServer;
import org.liftloop.plant.server.PlantServerOptions;
import org.liftloop.plant.spec.PlantAssets;

/** The wells of a field, simulated, and served over OPC UA on this machine. */
final class Plant implements AutoCloseable {

	private final PlantServer server;
	private final FieldRunner runner;

	Plant(Field field) throws Exception {
		SimulatedField plant = new SimulatedField(String.valueOf(field.getName()), PlantAssets.of(field, 1).assets(),
				Instant.now());
		server = PlantServer.start(plant, PlantServerOptions.LOCAL);
		runner = new FieldRunner(plant, 1, RunnerOptions.DEFAULT, server);
		runner.start();
	}

	PlantServer server() {
		return server;
	}

	/** @return where a signal of a well is */
	static String address(String well, String signal) {
		return "nsu=" + PlantServer.NAMESPACE + ";s=" + well + '/' + signal;
	}

	@Override
	public void close() {
		runner.close();
		server.close();
	}
}
