/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.liftloop.plant.spec.AssetSpec;
import org.liftloop.plant.spec.LoopSpec;
import org.liftloop.plant.spec.WellSpec;

/**
 * Many assets in one virtual time. They do not know each other, so that they can be computed in any order and by any number
 * of threads: a listener is told the same. Thread-safe.
 */
public final class SimulatedField {

	/** Most assets of a field. */
	public static final int MAXIMUM_ASSETS = 1_000;

	/** What is collected before the listener is told. */
	private static final Duration SLICE = Duration.ofMinutes(1);

	private final String name;
	private final Instant start;
	private final List<SimulatedAsset> assets;
	private final Map<String, SimulatedAsset> byName = new LinkedHashMap<>();
	private Instant time;

	/** What one asset did in a slice of time. */
	private record Slice(List<LiveValues> samples, List<CompletedCard> cards, List<PlantAlarm> alarms) {
	}

	/**
	 * @param name  name
	 * @param specs assets, 1 to 1,000, each with its own name
	 * @param start virtual time at which all begin
	 */
	public SimulatedField(String name, List<? extends AssetSpec> specs, Instant start) {
		if (specs.isEmpty() || specs.size() > MAXIMUM_ASSETS) {
			throw new IllegalArgumentException(
					"the field has " + specs.size() + " assets; a field needs 1 to " + MAXIMUM_ASSETS);
		}
		this.name = name;
		this.start = start;
		time = start;
		assets = specs.stream().map(spec -> asset(spec, start)).toList();
		for (SimulatedAsset asset : assets) {
			if (byName.put(asset.name(), asset) != null) {
				throw new IllegalArgumentException("two assets are named '" + asset.name() + "'");
			}
		}
	}

	private static SimulatedAsset asset(AssetSpec spec, Instant start) {
		return switch (spec) {
			case WellSpec well -> new SimulatedWell(well, start);
			case LoopSpec loop -> new SimulatedLoop(loop, start);
		};
	}

	/** @return its name */
	public String name() {
		return name;
	}

	/** @return virtual time at which it began */
	public Instant start() {
		return start;
	}

	/** @return its assets */
	public List<SimulatedAsset> assets() {
		return assets;
	}

	/** @return its wells */
	public List<SimulatedWell> wells() {
		return only(SimulatedWell.class);
	}

	/** @return its cooling loops */
	public List<SimulatedLoop> loops() {
		return only(SimulatedLoop.class);
	}

	private <T extends SimulatedAsset> List<T> only(Class<T> type) {
		return assets.stream().filter(type::isInstance).map(type::cast).toList();
	}

	/**
	 * @param assetName a name
	 * @return the asset of that name
	 */
	public Optional<SimulatedAsset> asset(String assetName) {
		return Optional.ofNullable(byName.get(assetName));
	}

	/**
	 * @param wellName a name
	 * @return the well of that name
	 */
	public Optional<SimulatedWell> well(String wellName) {
		return asset(wellName).filter(SimulatedWell.class::isInstance).map(SimulatedWell.class::cast);
	}

	/**
	 * @param loopName a name
	 * @return the cooling loop of that name
	 */
	public Optional<SimulatedLoop> loop(String loopName) {
		return asset(loopName).filter(SimulatedLoop.class::isInstance).map(SimulatedLoop.class::cast);
	}

	/** @return virtual time reached */
	public synchronized Instant time() {
		return time;
	}

	/** @return strokes completed by all wells since the start, those with a lost card included */
	public long strokes() {
		return assets.stream().mapToLong(SimulatedAsset::strokes).sum();
	}

	/**
	 * Lets time pass, without live values.
	 *
	 * @param until    virtual time to reach; nothing happens if it is past
	 * @param listener told about cards and alarms, in the order of their time
	 */
	public void advanceTo(Instant until, PlantListener listener) {
		advanceTo(until, listener, null, null);
	}

	/**
	 * Lets time pass.
	 *
	 * @param until    virtual time to reach; nothing happens if it is past
	 * @param listener told about live values, cards and alarms
	 * @param samples  time between live values, from the field's start on; null: none
	 * @param workers  compute the assets; null: the caller does
	 */
	synchronized void advanceTo(Instant until, PlantListener listener, @Nullable Duration samples,
			@Nullable Workers workers) {
		while (time.isBefore(until)) {
			Instant end = time.plus(SLICE).isBefore(until) ? time.plus(SLICE) : until;
			List<Slice> slices = workers == null ? slices(0, 1, end, samples) : workers.run(this, end, samples);
			time = end;
			tell(slices, listener);
		}
	}

	private void tell(List<Slice> slices, PlantListener listener) {
		List<LiveValues> samples = slices.stream().flatMap(slice -> slice.samples().stream())
				.sorted(Comparator.comparing(LiveValues::time)).toList();
		if (!samples.isEmpty()) {
			listener.samples(samples);
		}
		slices.stream().flatMap(slice -> slice.cards().stream()).sorted(Comparator.comparing(CompletedCard::endTime))
				.forEach(listener::card);
		slices.stream().flatMap(slice -> slice.alarms().stream()).sorted(Comparator.comparing(PlantAlarm::time))
				.forEach(listener::alarm);
	}

	/** The assets of one of several tasks. */
	private List<Slice> slices(int task, int tasks, Instant end, @Nullable Duration samples) {
		List<Slice> slices = new ArrayList<>();
		for (int i = task; i < assets.size(); i += tasks) {
			slices.add(slice(assets.get(i), time, end, samples));
		}
		return slices;
	}

	private Slice slice(SimulatedAsset asset, Instant from, Instant end, @Nullable Duration samples) {
		Slice slice = new Slice(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		SimulatedAsset.Sink sink = new SimulatedAsset.Sink() {

			@Override
			public void card(CompletedCard card) {
				slice.cards().add(card);
			}

			@Override
			public void alarm(PlantAlarm alarm) {
				slice.alarms().add(alarm);
			}
		};
		if (samples != null) {
			// A controller that scans more seldom than it is asked has nothing new to say.
			Instant told = from;
			long passed = Duration.between(start, from).dividedBy(samples);
			for (Instant at = start.plus(samples.multipliedBy(passed + 1)); !at.isAfter(end); at = at.plus(samples)) {
				asset.advanceTo(at, sink);
				LiveValues values = asset.valuesAt(at);
				if (values.time().isAfter(told)) {
					told = values.time();
					slice.samples().add(values);
				}
			}
		}
		asset.advanceTo(end, sink);
		return slice;
	}

	/**
	 * Several threads for the assets of a field.
	 *
	 * @param executor runs the tasks
	 * @param tasks    number of tasks, at least 1
	 */
	record Workers(ExecutorService executor, int tasks) {

		private List<Slice> run(SimulatedField field, Instant end, @Nullable Duration samples) {
			List<Callable<List<Slice>>> work = new ArrayList<>();
			for (int i = 0; i < tasks; i++) {
				int task = i;
				work.add(() -> field.slices(task, tasks, end, samples));
			}
			try {
				List<List<Slice>> done = new ArrayList<>();
				for (Future<List<Slice>> future : executor.invokeAll(work)) {
					done.add(future.get());
				}
				return inOrder(done, field.assets.size());
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("interrupted while the assets were computed", e);
			} catch (ExecutionException e) {
				throw new IllegalStateException("an asset could not be computed: " + e.getCause(), e.getCause());
			}
		}

		/** The tasks took the assets in turn. */
		private List<Slice> inOrder(List<List<Slice>> done, int count) {
			List<Slice> slices = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				slices.add(done.get(i % tasks).get(i / tasks));
			}
			return slices;
		}
	}
}
