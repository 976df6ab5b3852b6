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

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionException;
import org.liftloop.core.connection.ConnectionListener;
import org.liftloop.core.connection.ConnectionState;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.connection.EquipmentEvent;
import org.liftloop.core.connection.SignalRequest;
import org.liftloop.core.connection.Subscription;
import org.liftloop.core.connection.WriteResult;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.plant.CommandResult;
import org.liftloop.plant.CompletedCard;
import org.liftloop.plant.LiveValues;
import org.liftloop.plant.PlantAlarm;
import org.liftloop.plant.PlantCommand;
import org.liftloop.plant.PlantListener;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.SimulatedAsset;
import org.liftloop.rodpump.twin.live.RodPumpSignals;

/**
 * A simulated field as a connection in the same program: it says what the field's controllers say, nothing of what is
 * hidden. The field is advanced by others, with this connection as its listener. Thread-safe.
 */
public final class EmbeddedConnection implements Connection, PlantListener {

	private record Hearer(Set<Tag> tags, ConnectionListener listener) {
	}

	private final SimulatedField field;
	private final List<Hearer> hearers = new CopyOnWriteArrayList<>();
	private final Map<Tag, Sample> newest = new ConcurrentHashMap<>();
	private volatile ConnectionStatus status;
	/** Time of the newest sample; the listener of a field is called by one thread at a time. */
	private volatile Instant toldUntil;

	/** @param field the field */
	public EmbeddedConnection(SimulatedField field) {
		this.field = field;
		this.toldUntil = field.time();
		this.status = new ConnectionStatus(ConnectionState.CONNECTED, field.time(), "");
	}

	@Override
	public String name() {
		return field.name();
	}

	@Override
	public ConnectionStatus status() {
		return status;
	}

	@Override
	public Instant now() {
		// Not the field's own time: that is locked while the field is advanced, and windows ask for it.
		return toldUntil;
	}

	@Override
	public boolean serves(String asset) {
		return field.asset(asset).isPresent();
	}

	@Override
	public CompletableFuture<Void> open() {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public Subscription subscribe(List<SignalRequest> requests, ConnectionListener listener) {
		Hearer hearer = new Hearer(requests.stream().map(SignalRequest::tag).collect(Collectors.toSet()), listener);
		hearers.add(hearer);
		List<Sample> known = hearer.tags().stream().map(newest::get).filter(sample -> sample != null).toList();
		if (!known.isEmpty()) {
			listener.received(known);
		}
		return () -> hearers.remove(hearer);
	}

	@Override
	public void samples(List<LiveValues> values) {
		say(values.stream().flatMap(one -> PlantSamples.of(one).stream()).toList());
	}

	@Override
	public void card(CompletedCard card) {
		// A stroke comes with what its controller shows at its end, even when live values are not asked for.
		field.well(card.well()).ifPresent(well -> say(PlantSamples.of(well.valuesAt(card.endTime())).stream()
				.filter(this::isNewest).toList()));
		say(PlantSamples.of(card));
	}

	@Override
	public void alarm(PlantAlarm alarm) {
		if (status.state() == ConnectionState.CLOSED) {
			return;
		}
		EquipmentEvent event = new EquipmentEvent(alarm.time(), alarm.asset(), alarm.severity(), alarm.text());
		hearers.forEach(hearer -> hearer.listener().happened(event));
	}

	/** What was told of a later time already is not taken back to the end of the stroke. */
	private boolean isNewest(Sample sample) {
		Sample before = newest.get(sample.tag());
		return before == null || before.sourceTime().isBefore(sample.sourceTime());
	}

	private void say(List<Sample> samples) {
		if (status.state() == ConnectionState.CLOSED) {
			return;
		}
		for (Sample sample : samples) {
			newest.put(sample.tag(), sample);
			if (sample.sourceTime().isAfter(toldUntil)) {
				toldUntil = sample.sourceTime();
			}
		}
		for (Hearer hearer : hearers) {
			List<Sample> heard = new ArrayList<>();
			for (Sample sample : samples) {
				if (hearer.tags().contains(sample.tag())) {
					heard.add(sample);
				}
			}
			if (!heard.isEmpty()) {
				hearer.listener().received(heard);
			}
		}
	}

	@Override
	public CompletableFuture<Sample> read(Tag tag) {
		Sample sample = newest.get(tag);
		Instant now = field.time();
		return CompletableFuture.completedFuture(sample != null ? sample
				: new Sample(tag, now, now, SignalValue.NONE, SampleStatus.bad("There is no value yet.")));
	}

	@Override
	public CompletableFuture<WriteResult> write(Tag tag, double value) {
		if (status.state() == ConnectionState.CLOSED) {
			return CompletableFuture.failedFuture(
					new ConnectionException("The simulated field is closed.", "Open it again.", null));
		}
		return CompletableFuture.completedFuture(field.asset(tag.asset()).map(asset -> written(tag, asset, value)).orElseGet(
				() -> new WriteResult(SampleStatus.bad("There is no asset '" + tag.asset() + "'."), null)));
	}

	private WriteResult written(Tag tag, SimulatedAsset asset, double value) {
		boolean run = tag.signal().equals(RodPumpSignals.RUN_COMMAND.name());
		Optional<PlantCommand> command = asset.commandOf(tag.signal(), value);
		if (command.isEmpty()) {
			return new WriteResult(SampleStatus.bad(
					run ? "A run command is 0 or 1." : "Signal '" + tag.signal() + "' cannot be written."), null);
		}
		CommandResult done = asset.command(command.get());
		return result(tag, done, run ? asset.valuesAt(field.time()).runCommand() : done.setpoint());
	}

	private WriteResult result(Tag tag, CommandResult done, double readBack) {
		Instant now = field.time();
		return new WriteResult(done.isDone() ? SampleStatus.GOOD : SampleStatus.bad("The controller says " + done.status() + '.'),
				new Sample(tag, now, now, SignalValue.of(readBack), SampleStatus.GOOD));
	}

	@Override
	public void close() {
		hearers.clear();
		status = new ConnectionStatus(ConnectionState.CLOSED, field.time(), "");
	}
}
