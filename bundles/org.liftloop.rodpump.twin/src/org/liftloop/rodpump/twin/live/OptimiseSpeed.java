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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.twin.design.DesignPrediction;
import org.liftloop.rodpump.twin.design.PredictDesign;
import org.liftloop.rodpump.twin.report.TextTable;

/**
 * Finds the speed of most production of a well inside every limit, from its model alone: what a live twin looks at, without
 * a measured stroke. The result is a table for people.
 */
public final class OptimiseSpeed implements Operation<String> {

	private static final double RESOLUTION = 0.1;

	private final MappedWell well;
	private final double speed;
	private final PredictDesign design;
	private final OperatingWindow window;
	private final WellInflow inflow;
	private final QuantityFormat format;

	private OptimiseSpeed(MappedWell well, double speed, PredictDesign design, OperatingWindow window, WellInflow inflow,
			QuantityFormat format) {
		this.well = well;
		this.speed = speed;
		this.design = design;
		this.window = window;
		this.inflow = inflow;
		this.format = format;
	}

	/**
	 * Takes a well out of the model. Call it in the thread that owns the model.
	 *
	 * @param model  well of the model
	 * @param format how numbers are shown
	 * @return the operation
	 * @throws RefusedException naming what is missing: unit, speed, range of speeds or inflow
	 */
	public static OptimiseSpeed of(Well model, QuantityFormat format) throws RefusedException {
		PredictDesign design = PredictDesign.of(model, null);
		MappedWell well = MappedWell.of(model);
		Double speed = well.strokesPerMinute();
		if (speed == null) {
			throw new RefusedException("The pumping speed of well '" + well.name() + "' is not known.", "Enter it.");
		}
		return new OptimiseSpeed(well, speed, design, OperatingWindow.of(model, well.equipment()), WellInflow.of(model),
				format);
	}

	@Override
	public String execute(IProgressMonitor monitor) throws OperationException {
		DesignPrediction now = design.execute(monitor);
		CardAnalysis analysis = now.analysis();
		double slippage = analysis.diagnosis().estimate(org.liftloop.rodpump.diagnosis.Quantity.PLUNGER_SLIPPAGE).value();
		Double intakePa = now.pressures().intakePa();
		SpeedOptimiser optimiser = new SpeedOptimiser(new SpeedForecast(well, now.pressures()), window,
				FillagePolicy.aim(well.targetFillage()), RESOLUTION);
		SpeedOptimiser.Present present = new SpeedOptimiser.Present(
				new SpeedForecast.Stroke(speed, 1, intakePa == null ? inflow.lowestPa() : intakePa, 1),
				Double.isNaN(slippage) ? 0 : slippage, StrokeLoads.of(analysis));
		SpeedChoice choice = optimiser.choose(inflow, present)
				.orElseThrow(() -> new RefusedException(
						"No speed of well '" + well.name() + "' is inside every limit, or none can be foretold.",
						"Look at the limits of the well, its counterbalance and its rods."));
		return text(choice);
	}

	private String text(SpeedChoice choice) {
		TextTable table = new TextTable("lrrrrrrl");
		table.row("Speed", "Rate", "Fillage", "Intake pressure", "Peak load", "Gearbox torque", "Goodman", "Limit");
		for (SpeedOutlook one : choice.all()) {
			table.row(shown(Quantity.PUMPING_SPEED, one.speedPerMinute()),
					shown(Quantity.VOLUME_RATE, one.point().rateM3PerS()), shown(Quantity.FRACTION, one.point().fillage()),
					shown(Quantity.PRESSURE, one.point().intakePa()), shown(Quantity.FORCE, one.loads().peakLoadN()),
					shown(Quantity.TORQUE, one.loads().gearboxTorqueNm()),
					shown(Quantity.FRACTION, one.loads().goodmanLoading()),
					one.isAllowed() ? "" : one.broken().getFirst().name());
		}
		List<String> lines = new ArrayList<>();
		lines.add(String.format(Locale.ENGLISH, "Most production: %s at %s, %+.1f %% against %s at %s. %s.",
				shown(Quantity.VOLUME_RATE, choice.best().point().rateM3PerS()),
				shown(Quantity.PUMPING_SPEED, choice.best().speedPerMinute()), 100 * choice.relativeGain(),
				shown(Quantity.VOLUME_RATE, choice.now().point().rateM3PerS()), shown(Quantity.PUMPING_SPEED, speed),
				choice.binding()));
		choice.gains().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.forEach(gain -> lines.add(String.format(Locale.ENGLISH, "  gain with %s: %+.1f %%", gain.getKey().label(),
						100 * gain.getValue() / choice.now().point().rateM3PerS())));
		return "Speeds in the long run\n\n" + table.text() + '\n' + String.join("\n", lines) + '\n';
	}

	private String shown(Quantity quantity, double value) {
		return format.format(quantity, value).replace('\u00A0', ' ');
	}
}
