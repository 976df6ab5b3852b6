/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.extension;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.ControlLoop;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.core.twin.Diagnoser;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Observer;
import org.liftloop.core.twin.Recorded;
import org.liftloop.core.twin.Stage;

/** A twin with what others contribute to its asset type: after its own stages, diagnosers and policies come theirs. */
final class ExtendedTwin implements AssetTwin {

	private final AssetTwin twin;
	private final String assetType;
	private final Contributions contributions;

	/**
	 * @param twin          the twin
	 * @param assetType     id of its type
	 * @param contributions what is contributed
	 */
	ExtendedTwin(AssetTwin twin, String assetType, Contributions contributions) {
		this.twin = twin;
		this.assetType = assetType;
		this.contributions = contributions;
	}

	@Override
	public String asset() {
		return twin.asset();
	}

	@Override
	public String name() {
		return twin.name();
	}

	@Override
	public List<SignalNeed> signals() {
		return twin.signals();
	}

	@Override
	public Observer observer() {
		return twin.observer();
	}

	@Override
	public List<Stage> stages() {
		return with(twin.stages(), ExtensionPoint.STAGES);
	}

	@Override
	public List<Diagnoser> diagnosers() {
		return with(twin.diagnosers(), ExtensionPoint.DIAGNOSERS);
	}

	@Override
	public @Nullable ControlLoop control() {
		ControlLoop loop = twin.control();
		if (loop == null) {
			return null;
		}
		return loop.withPolicies(with(loop.policies(), ExtensionPoint.CONTROL_POLICIES));
	}

	@Override
	public String uncontrolled() {
		return twin.uncontrolled();
	}

	private <T> List<T> with(List<T> own, ExtensionPoint<T> point) {
		return Stream.concat(own.stream(), contributions.createFor(point, assetType).stream()).toList();
	}

	@Override
	public List<Recorded> recorded() {
		return twin.recorded();
	}

	@Override
	public List<RecordedCurve> curves(Observation observation) {
		return twin.curves(observation);
	}
}
