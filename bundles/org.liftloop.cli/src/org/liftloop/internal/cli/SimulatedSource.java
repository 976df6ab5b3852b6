/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.liftloop.core.connection.Connection;
import org.liftloop.core.extension.Contributions;
import org.liftloop.core.extension.Twins;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.model.Asset;
import org.liftloop.model.Field;
import org.liftloop.plant.FieldRunner;
import org.liftloop.plant.RunnerOptions;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.embedded.EmbeddedConnection;

/** A simulated plant in this program. */
final class SimulatedSource implements RunSource {

	private final SimulatedField plant;
	private final List<AssetTwin> twins;
	private final EmbeddedConnection connection;
	private final FieldRunner runner;

	private SimulatedSource(SimulatedField plant, List<AssetTwin> twins, double rate) {
		this.plant = plant;
		this.twins = twins;
		connection = new EmbeddedConnection(plant);
		runner = new FieldRunner(plant, rate, RunnerOptions.DEFAULT, connection);
	}

	/**
	 * @throws OperationException if nothing can be simulated, or the scenario cannot be read
	 */
	static RunSource of(Field model, PlantOptions options, Terminal terminal) throws OperationException {
		SimulatedField plant = options.simulate(model, terminal);
		return new SimulatedSource(plant, twins(model, plant), options.rate());
	}

	private static List<AssetTwin> twins(Field model, SimulatedField plant) throws RefusedException {
		Twins opener = new Twins(Contributions.ofPlatform());
		List<AssetTwin> twins = new ArrayList<>();
		for (Asset asset : model.getAssets()) {
			if (plant.asset(String.valueOf(asset.getName())).isPresent()) {
				twins.add(opener.open(asset));
			}
		}
		return twins;
	}

	@Override
	public List<AssetTwin> twins() {
		return twins;
	}

	@Override
	public Connection connection() {
		return connection;
	}

	@Override
	public Instant time() {
		return plant.time();
	}

	@Override
	public void start() {
		runner.start();
	}

	@Override
	public boolean isRunning() {
		return runner.report().failure() == null;
	}

	@Override
	public double stop() {
		runner.stop();
		return runner.report().achievedRate();
	}

	@Override
	public void close() {
		runner.close();
	}
}
