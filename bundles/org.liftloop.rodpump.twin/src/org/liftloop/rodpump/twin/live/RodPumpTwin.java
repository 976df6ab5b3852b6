/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.ControlLoop;
import org.liftloop.core.control.ControlPolicy;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.control.Setpoint;
import org.liftloop.core.control.SetpointLimits;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.core.twin.Diagnoser;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Observer;
import org.liftloop.core.twin.Recorded;
import org.liftloop.core.twin.Stage;
import org.liftloop.core.units.Quantity;
import org.liftloop.model.OperatingLimits;
import org.liftloop.model.Well;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.diagnosis.WellDetails;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.CardSource;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.twin.PumpPressures;

/** The live twin of one rod-pumped well. Immutable. */
public final class RodPumpTwin implements AssetTwin {

	/** Kind of the measured surface card among the recorded curves. */
	public static final String SURFACE_CARD = "surfaceCard";
	/** Kind of the computed downhole card among the recorded curves. */
	public static final String PUMP_CARD = "pumpCard";

	/** Name of the signal confidence among the recorded values. */
	public static final String CONFIDENCE = "signalConfidence";

	/** Smallest change of speed that a drive makes, strokes per minute. */
	private static final double RESOLUTION = 0.1;
	/** Greatest change by one move, strokes per minute. */
	private static final double GREATEST_STEP = 1.0;
	/** Least time between two moves, s. */
	private static final double SECONDS_BETWEEN = 15;
	/** Strokes of the slowest speed without which the data are stale. */
	private static final double STALE_STROKES = 4;

	/** Characters of the reasons that are kept with a recorded estimate. */
	private static final int LONGEST_REASON = 300;
	/** Tells 1 from 0. */
	private static final double RUN_RESOLUTION = 0.5;

	private final MappedWell well;
	private final PumpPressures pressures;
	private final @Nullable OperatingWindow window;
	private final @Nullable WellInflow inflow;
	private final IdleSettings idling;
	private final double secondaryFillage;
	private final String uncontrolled;

	private RodPumpTwin(MappedWell well, PumpPressures pressures, @Nullable OperatingWindow window,
			@Nullable WellInflow inflow, @Nullable OperatingLimits limits, String uncontrolled) {
		this.inflow = inflow;
		this.well = well;
		this.pressures = pressures;
		this.window = window;
		this.idling = IdleSettings.of(limits);
		this.secondaryFillage = limits == null ? 0 : limits.getSecondaryFillage();
		this.uncontrolled = uncontrolled;
	}

	/**
	 * Takes a well out of the model. Call it in the thread that owns the model.
	 *
	 * @param model well of the model
	 * @return its twin
	 * @throws RefusedException naming what is missing for a twin; what is missing for control only leaves it uncontrolled
	 */
	public static RodPumpTwin of(Well model) throws RefusedException {
		MappedWell well = MappedWell.of(model);
		WellDetails details = well.input().details();
		Double depthM = details.pumpDepthM();
		PumpPressures pressures = PumpPressures.of(model, well.input().fluidDensityKgM3(),
				details.path().trueVerticalDepthM(depthM == null ? well.input().string().lengthM() : depthM)).orPumpedOff();
		try {
			return new RodPumpTwin(well, pressures, OperatingWindow.of(model, well.equipment()), inflow(model),
					model.getLimits(), "");
		} catch (RefusedException e) {
			return new RodPumpTwin(well, pressures, null, null, model.getLimits(), e.getMessage() + ' ' + e.remedy());
		}
	}

	/** Null where it is not known: then a full pump is sped up by a part at a time, and the decision says so. */
	private static @Nullable WellInflow inflow(Well model) {
		try {
			return WellInflow.of(model);
		} catch (RefusedException e) {
			return null;
		}
	}

	@Override
	public String asset() {
		return well.name();
	}

	@Override
	public String name() {
		return well.name();
	}

	/** @return the well as it was when the twin was made */
	public MappedWell well() {
		return well;
	}

	@Override
	public String uncontrolled() {
		return uncontrolled;
	}

	@Override
	public List<SignalNeed> signals() {
		return RodPumpSignals.ALL;
	}

	@Override
	public Observer observer() {
		return new StrokeObserver(well.name());
	}

	@Override
	public List<Stage> stages() {
		return List.of(new AnalysisStage(well));
	}

	@Override
	public List<Diagnoser> diagnosers() {
		OperatingWindow limits = window;
		return limits == null ? List.of() : List.of(new RuleDiagnoser(well.targetFillage(), limits));
	}

	@Override
	public @Nullable ControlLoop control() {
		OperatingWindow limits = window;
		if (limits == null) {
			return null;
		}
		SpeedForecast forecast = new SpeedForecast(well, pressures);
		return new ControlLoop(setpoints(limits), RodPumpTwin::state, policies(limits, forecast),
				List.of(new SignalInterlock(), new EquipmentInterlock(), new TagInterlock(),
						new LoadInterlock(limits, forecast)),
				Duration.ofMillis(Math.round(60e3 * STALE_STROKES / limits.slowestPerMinute())));
	}

	private List<Setpoint> setpoints(OperatingWindow limits) {
		return List.of(
				new Setpoint(RodPumpSignals.SPEED_SETPOINT.name(), Quantity.PUMPING_SPEED,
						new SetpointLimits(limits.slowestPerMinute(), limits.fastestPerMinute(), GREATEST_STEP, RESOLUTION,
								SECONDS_BETWEEN)),
				new Setpoint(RodPumpSignals.RUN_COMMAND.name(), Quantity.NUMBER,
						new SetpointLimits(0, 1, 1, RUN_RESOLUTION, idling.least().toSeconds())));
	}

	private List<ControlPolicy> policies(OperatingWindow limits, SpeedForecast forecast) {
		if (limits.isFixedSpeed()) {
			return List.of(new GasLockPolicy(idling), new PumpOffPolicy(well.targetFillage(), Double.POSITIVE_INFINITY, idling));
		}
		List<ControlPolicy> policies = new ArrayList<>();
		WellInflow known = inflow;
		FillagePolicy fillage = new FillagePolicy(well.targetFillage(), RESOLUTION, forecast, known == null);
		double slowest = limits.slowestPerMinute() + RESOLUTION / 2;
		policies.add(new LoadPolicy(limits, GREATEST_STEP));
		policies.add(new GasLockPolicy(idling));
		policies.add(new PumpOffPolicy(secondaryFillage, slowest, idling));
		policies.add(new HeldAfterStop(fillage, slowest));
		if (known != null) {
			policies.add(new HeldAfterStop(new OptimiserPolicy(fillage.full(), RESOLUTION,
					new SpeedOptimiser(forecast, limits, FillagePolicy.aim(well.targetFillage()), RESOLUTION), known), slowest));
		}
		return policies;
	}

	private static PlantState state(Observation observation) {
		PlantState state = observation.facts().get(RodPumpFacts.STATE);
		return state == null ? new PlantState(Double.NaN, false, false, observation.end()) : state;
	}

	@Override
	public List<Recorded> recorded() {
		List<Recorded> all = new ArrayList<>();
		all.add(of(org.liftloop.rodpump.diagnosis.Quantity.FILLAGE, "pump fillage", Quantity.FRACTION));
		all.add(of(org.liftloop.rodpump.diagnosis.Quantity.PEAK_POLISHED_ROD_LOAD, "peak polished-rod load", Quantity.FORCE));
		all.add(of(org.liftloop.rodpump.diagnosis.Quantity.MINIMUM_POLISHED_ROD_LOAD, "minimum polished-rod load",
				Quantity.FORCE));
		all.add(of(org.liftloop.rodpump.diagnosis.Quantity.NET_PUMP_DISPLACEMENT, "net pump displacement",
				Quantity.VOLUME_RATE));
		all.add(of(org.liftloop.rodpump.diagnosis.Quantity.PUMP_INTAKE_PRESSURE, "pump intake pressure", Quantity.PRESSURE));
		all.add(of(org.liftloop.rodpump.diagnosis.Quantity.GOODMAN_LOADING, "Goodman loading", Quantity.FRACTION));
		all.add(of(EquipmentQuantity.GEARBOX_LOADING.id(), "gearbox loading", Quantity.FRACTION,
				facts -> RodPumpFacts.estimate(facts, EquipmentQuantity.GEARBOX_LOADING)));
		all.add(new Recorded(CONFIDENCE, "signal confidence", Quantity.FRACTION, RodPumpTwin::confidence));
		return all;
	}

	private static Recorded of(org.liftloop.rodpump.diagnosis.Quantity quantity, String label, Quantity shown) {
		return of(quantity.id(), label, shown, facts -> RodPumpFacts.estimate(facts, quantity));
	}

	private static Recorded of(String name, String label, Quantity shown, Function<Facts, Estimate> estimate) {
		return new Recorded(name, label, shown, observation -> estimate.apply(observation.facts()).value(),
				observation -> status(estimate.apply(observation.facts())));
	}

	/** The status of an estimate as a sample carries it. */
	private static SampleStatus status(Estimate estimate) {
		String reasons = String.join(" ", estimate.reasons());
		String kept = reasons.substring(0, Math.min(reasons.length(), LONGEST_REASON));
		return switch (estimate.status()) {
			case OK -> SampleStatus.GOOD;
			case UNCERTAIN -> SampleStatus.uncertain(kept);
			case NOT_DETERMINABLE -> SampleStatus.bad(kept);
		};
	}

	private static double confidence(Observation observation) {
		Double confidence = RodPumpFacts.confidence(observation.facts());
		return confidence == null ? Double.NaN : confidence;
	}

	@Override
	public List<RecordedCurve> curves(Observation observation) {
		List<RecordedCurve> curves = new ArrayList<>();
		CardSource card = observation.facts().get(RodPumpFacts.CARD);
		if (card != null) {
			curves.add(curve(observation, SURFACE_CARD, card.points().positionM(), card.points().loadN()));
		}
		CardAnalysis analysis = observation.facts().get(RodPumpFacts.ANALYSIS);
		if (analysis != null) {
			PumpCard pump = analysis.diagnosis().pumpCard();
			curves.add(curve(observation, PUMP_CARD, pump.positionM(), pump.loadN()));
		}
		return curves;
	}

	private RecordedCurve curve(Observation observation, String kind, double[] x, double[] y) {
		return new RecordedCurve(well.name(), kind, observation.sequence(), observation.start(), observation.end(),
				new SignalValue.Curve(x), new SignalValue.Curve(y));
	}
}
