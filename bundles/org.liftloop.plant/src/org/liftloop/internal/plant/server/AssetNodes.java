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

import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_WaitingForInitialData;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
import org.liftloop.plant.SimulatedAsset;
import org.liftloop.plant.SimulatedLoop;
import org.liftloop.plant.SimulatedWell;
import org.liftloop.rodpump.twin.live.RodPumpSignals;

/** The values of one asset's nodes: made when somebody asks, so that an asset that nobody watches costs nothing. */
final class AssetNodes {

	/** Both kinds of assets have it. */
	private static final String RUN_COMMAND = RodPumpSignals.RUN_COMMAND.name();
	private final SimulatedAsset asset;
	private final List<ServedSignal> signals;
	private final Map<ServedSignal, NodeId> nodes = new LinkedHashMap<>();
	private volatile @Nullable LiveValues live;
	private volatile @Nullable CompletedCard card;
	/** What a command has set, until the controller shows it. */
	private volatile @Nullable Double commanded;
	private volatile @Nullable Double ordered;

	AssetNodes(SimulatedAsset asset) {
		this.asset = asset;
		signals = switch (asset) {
			case SimulatedWell well -> List.of(WellSignal.values());
			case SimulatedLoop loop -> List.of(LoopSignal.values());
		};
	}

	String name() {
		return asset.name();
	}

	List<ServedSignal> signals() {
		return signals;
	}

	void put(ServedSignal signal, NodeId node) {
		nodes.put(signal, node);
	}

	@Nullable
	NodeId node(ServedSignal signal) {
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

	/** What writing a signal commands; nothing when it gives no command. */
	Optional<PlantCommand> commandOf(ServedSignal signal, double value) {
		return asset.commandOf(signal.need().name(), value);
	}

	CommandResult command(PlantCommand command) {
		CommandResult result = asset.command(command);
		commanded = result.setpoint();
		if (result.isDone() && command instanceof PlantCommand.Start) {
			ordered = 1.0;
		} else if (result.isDone() && command instanceof PlantCommand.Stop) {
			ordered = 0.0;
		}
		return result;
	}

	/** The four parts of a card bear one source time, by which a client finds that they belong together. */
	DataValue value(ServedSignal signal) {
		CompletedCard completed = card;
		LiveValues values = live;
		if (signal.isCard()) {
			return completed == null ? none() : value(signal.of(completed), StatusCode.GOOD, completed.endTime());
		}
		if (values == null) {
			return none();
		}
		Double set = signal.need().name().equals(RUN_COMMAND) ? ordered : signal.isWritable() ? commanded : null;
		Object shown = set != null ? set : signal.of(values);
		return value(shown, signal.status(values), values.time());
	}

	private static DataValue none() {
		return new DataValue(Bad_WaitingForInitialData);
	}

	private static DataValue value(Object value, StatusCode status, Instant time) {
		return new DataValue(new Variant(value), status, new DateTime(time), DateTime.now());
	}
}
