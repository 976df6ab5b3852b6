/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.twin;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.session.Snapshot;
import org.liftloop.core.signal.Quality;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.internal.rodpump.ui.results.StatusLook;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.live.PastStroke;
import org.liftloop.rodpump.twin.live.RodPumpFacts;
import org.liftloop.rodpump.twin.live.RodPumpSignals;
import org.liftloop.rodpump.twin.live.RodPumpTwin;
import org.liftloop.rodpump.twin.report.AnalysisResult;
import org.liftloop.rodpump.twin.report.ResultLabels;
import org.liftloop.ui.twin.Reading;

/** The numbers of a live well that a person looks at first. */
public final class Readings {

	/** How many there always are. */
	static final int COUNT = 7;

	private static final org.liftloop.core.units.Quantity FRACTION = org.liftloop.core.units.Quantity.FRACTION;

	private Readings() {
	}

	/**
	 * @param snapshot what the twin knows, or null when none runs
	 * @param format   the user's units
	 * @return fillage, speed, setpoint, peak load, net displacement, signal confidence and gearbox loading
	 */
	public static List<Reading> of(@Nullable Snapshot snapshot, QuantityFormat format) {
		Observation observation = snapshot == null ? null : snapshot.observation();
		Facts facts = observation == null ? Facts.NONE : observation.facts();
		String missing = observation == null ? Messages.Reading_noStroke : facts.get(RodPumpFacts.REFUSED, Messages.Reading_noAnalysis);
		CardAnalysis analysis = facts.get(RodPumpFacts.ANALYSIS);
		return List.of(
				estimate(Messages.Reading_fillage, analysis == null ? null : ResultLabels.result(analysis, Quantity.FILLAGE),
						missing, format),
				signal(Messages.Reading_speed, snapshot, RodPumpSignals.SPEED, format),
				signal(Messages.Reading_setpoint, snapshot, RodPumpSignals.SPEED_SETPOINT, format),
				estimate(Messages.Reading_peakLoad,
						analysis == null ? null : ResultLabels.result(analysis, Quantity.PEAK_POLISHED_ROD_LOAD), missing, format),
				estimate(Messages.Reading_displacement,
						analysis == null ? null : ResultLabels.result(analysis, Quantity.NET_PUMP_DISPLACEMENT), missing, format),
				estimate(Messages.Reading_confidence, analysis == null ? null : ResultLabels.confidence(analysis), missing,
						format),
				loading(Messages.Reading_gearbox,
						analysis == null ? null : ResultLabels.result(analysis, EquipmentQuantity.GEARBOX_LOADING), missing,
						format));
	}

	private static Reading loading(String label, @Nullable AnalysisResult result, String missing, QuantityFormat format) {
		return estimate(label, result, missing, format).limited(result == null ? Double.NaN : result.estimate().value());
	}

	/**
	 * @param stroke a recorded stroke
	 * @param format the user's units
	 * @return the same numbers as they were recorded
	 */
	static List<Reading> of(PastStroke stroke, QuantityFormat format) {
		return List.of(recorded(Messages.Reading_fillage, stroke, Quantity.FILLAGE.id(), FRACTION, format),
				recorded(Messages.Reading_speed, stroke, RodPumpSignals.SPEED.name(), RodPumpSignals.SPEED.quantity(), format),
				recorded(Messages.Reading_setpoint, stroke, RodPumpSignals.SPEED_SETPOINT.name(),
						RodPumpSignals.SPEED_SETPOINT.quantity(), format),
				recorded(Messages.Reading_peakLoad, stroke, Quantity.PEAK_POLISHED_ROD_LOAD.id(),
						org.liftloop.core.units.Quantity.FORCE, format),
				recorded(Messages.Reading_displacement, stroke, Quantity.NET_PUMP_DISPLACEMENT.id(),
						org.liftloop.core.units.Quantity.VOLUME_RATE, format),
				recorded(Messages.Reading_confidence, stroke, RodPumpTwin.CONFIDENCE, FRACTION, format),
				recordedLoading(Messages.Reading_gearbox, stroke, EquipmentQuantity.GEARBOX_LOADING.id(), format));
	}

	private static Reading recordedLoading(String label, PastStroke stroke, String name, QuantityFormat format) {
		Sample sample = stroke.values().get(name);
		return recorded(label, stroke, name, FRACTION, format).limited(sample == null ? Double.NaN : sample.number());
	}

	private static Reading recorded(String label, PastStroke stroke, String name, org.liftloop.core.units.Quantity quantity,
			QuantityFormat format) {
		Sample sample = stroke.values().get(name);
		return sample == null ? new Reading(label, QuantityFormat.NO_VALUE, Quality.BAD,
				List.of(Messages.Past_notRecorded)) : reading(label, sample, quantity, format);
	}

	private static Reading estimate(String label, @Nullable AnalysisResult result, String missing, QuantityFormat format) {
		if (result == null) {
			return new Reading(label, QuantityFormat.NO_VALUE, Quality.BAD, List.of(missing));
		}
		Estimate estimate = result.estimate();
		return new Reading(label, result.value(format), StatusLook.quality(estimate.status()), estimate.reasons());
	}

	private static Reading signal(String label, @Nullable Snapshot snapshot, SignalNeed signal, QuantityFormat format) {
		Sample sample = snapshot == null ? null : snapshot.live().get(signal.name());
		if (sample == null) {
			return new Reading(label, QuantityFormat.NO_VALUE, Quality.BAD, List.of(Messages.Reading_noSample));
		}
		return reading(label, sample, signal.quantity(), format);
	}

	private static Reading reading(String label, Sample sample, org.liftloop.core.units.Quantity quantity,
			QuantityFormat format) {
		String said = sample.status().text();
		List<String> reasons = said.isEmpty() && sample.status().quality() != Quality.GOOD ? List.of(Messages.Reading_doubtful)
				: said.isEmpty() ? List.of() : List.of(said);
		return new Reading(label, format.format(quantity, sample.number()), sample.status().quality(), reasons);
	}
}
