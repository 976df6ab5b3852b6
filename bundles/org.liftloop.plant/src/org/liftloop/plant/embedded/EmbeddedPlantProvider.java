/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.embedded;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionProvider;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.io.FieldFileException;
import org.liftloop.model.io.FieldStore;
import org.liftloop.plant.Fields;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.scenario.Scenario;
import org.liftloop.plant.spec.PlantAssets;

/**
 * Makes connections to simulated fields that run inside this program. The endpoint is {@value #DEMO}, or a file URI of a
 * field file whose wells and loops are simulated. Properties: {@value #SEED} of what is hidden, {@value #RATE} of virtual over real
 * time (1 to 1,000), {@value #SCENARIO} file. The connection runs its field from {@code open()} to {@code close()}.
 */
public final class EmbeddedPlantProvider implements ConnectionProvider {

	/** Endpoint of the demo: three wells, one of them pounding. */
	public static final String DEMO = "demo";
	/** Property: seed, a whole number. */
	public static final String SEED = "seed";
	/** Property: rate of virtual over real time. */
	public static final String RATE = "rate";
	/** Property: file of a scenario. */
	public static final String SCENARIO = "scenario";

	@Override
	public Connection create(ConnectionSettings settings) throws RefusedException {
		long seed = number(settings, SEED, 1, Long.MIN_VALUE, Long.MAX_VALUE);
		long rate = number(settings, RATE, 1, 1, 1000);
		try {
			SimulatedField field = settings.endpoint().equals(DEMO) ? Fields.demo(seed, Instant.now())
					: simulated(settings, seed);
			String scenario = settings.properties().get(SCENARIO);
			if (scenario != null) {
				Scenario.read(Path.of(scenario)).applyTo(field);
			}
			return new RunningConnection(new EmbeddedConnection(field), field, rate);
		} catch (RefusedException e) {
			throw e;
		} catch (OperationException e) {
			throw new RefusedException(e.getMessage(), e.remedy(), e);
		}
	}

	private static SimulatedField simulated(ConnectionSettings settings, long seed) throws RefusedException {
		try {
			PlantAssets made = PlantAssets.of(FieldStore.load(Path.of(URI.create(settings.endpoint()))), seed);
			if (made.assets().isEmpty()) {
				throw new RefusedException("Nothing of the field can be simulated. " + reasons(made.refused()),
						"Complete the data of its assets.");
			}
			return new SimulatedField(settings.name(), made.assets(), Instant.now());
		} catch (FieldFileException | IllegalArgumentException | FileSystemNotFoundException e) {
			throw new RefusedException("The field '" + settings.endpoint() + "' cannot be simulated: " + e.getMessage(),
					"Give '" + DEMO + "' or the address of a field file as the endpoint.", e);
		}
	}

	private static String reasons(List<PlantAssets.Refused> refused) {
		return String.join(" ", refused.stream().map(one -> one.name() + ": " + one.reason()).toList());
	}

	private static long number(ConnectionSettings settings, String key, long usual, long least, long most)
			throws RefusedException {
		String text = settings.properties().get(key);
		try {
			long value = text == null ? usual : Long.parseLong(text.strip());
			if (value >= least && value <= most) {
				return value;
			}
		} catch (NumberFormatException e) {
			// Refused below.
		}
		throw new RefusedException("Property '" + key + "' of the simulated field is '" + text + "'.",
				"Give a whole number from " + least + " to " + most + '.');
	}
}
