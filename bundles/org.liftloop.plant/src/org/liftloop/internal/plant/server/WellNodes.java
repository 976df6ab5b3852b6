/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.server;

import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_NoCommunication;
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_WaitingForInitialData;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.jspecify.annotations.Nullable;
import org.liftloop.plant.CommandResult;
import org.liftloop.plant.CompletedCard;
import org.liftloop.plant.LiveValues;
import org.liftloop.plant.PlantCommand;
import org.liftloop.plant.SimulatedWell;

/** The values of one well's nodes: made when somebody asks, so that a well that nobody watches costs nothing. */
final class WellNodes {

	private final SimulatedWell well;
	private final Map<PlantSignal, NodeId> nodes = new EnumMap<>(PlantSignal.class);
	private volatile @Nullable LiveValues live;
	private volatile @Nullable CompletedCard card;
	/** What a command has set, until the controller shows it. */
	private volatile @Nullable Double commanded;
	private volatile @Nullable Double ordered;

	WellNodes(SimulatedWell well) {
		this.well = well;
	}

	String name() {
		return well.name();
	}

	void put(PlantSignal signal, NodeId node) {
		nodes.put(signal, node);
	}

	@Nullable
	NodeId node(PlantSignal signal) {
		return nodes.get(signal);
	}

	void set(LiveValues values) {
		live = values;
		commanded = null;
		ordered = null;
	}

	void set(CompletedCard completed) {
		card = completed;
	}

	CommandResult command(PlantCommand command) {
		CommandResult result = well.command(command);
		commanded = result.setpointStrokesPerMinute();
		if (result.isDone() && command instanceof PlantCommand.Start) {
			ordered = 1.0;
		} else if (result.isDone() && command instanceof PlantCommand.Stop) {
			ordered = 0.0;
		}
		return result;
	}

	/** The four parts of a card bear one source time, by which a client finds that they belong together. */
	DataValue value(PlantSignal signal) {
		CompletedCard completed = card;
		LiveValues values = live;
		if (signal.isCard()) {
			return completed == null ? none() : value(signal.of(completed), StatusCode.GOOD, completed.endTime());
		}
		if (values == null) {
			return none();
		}
		Double set = signal == PlantSignal.SPEED_SETPOINT ? commanded : signal == PlantSignal.RUN_COMMAND ? ordered : null;
		Object shown = set != null ? set : signal.of(values);
		return value(shown, values.isGood() ? StatusCode.GOOD : new StatusCode(Bad_NoCommunication), values.time());
	}

	private static DataValue none() {
		return new DataValue(Bad_WaitingForInitialData);
	}

	private static DataValue value(Object value, StatusCode status, Instant time) {
		return new DataValue(new Variant(value), status, new DateTime(time), DateTime.now());
	}
}
