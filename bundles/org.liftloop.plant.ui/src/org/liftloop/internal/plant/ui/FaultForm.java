/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.plant.fault.EquipmentFault;
import org.liftloop.plant.fault.InflowFault;
import org.liftloop.plant.fault.PlantFault;
import org.liftloop.plant.fault.SensorFault;
import org.liftloop.ui.units.NumberText;

/**
 * How a kind of fault is shown and entered.
 *
 * @param kind    the kind
 * @param name    its name
 * @param meaning what its size is
 * @param size    how its size is written
 * @param example a size that shows, in the plant's own unit
 * @param grows   whether it may come by and by
 */
record FaultForm(PlantFault.Kind kind, String name, String meaning, NumberText size, double example, boolean grows) {

	/**
	 * Faults of one part of an asset.
	 *
	 * @param name  what they belong to
	 * @param forms the faults
	 */
	record Group(String name, List<FaultForm> forms) {
	}

	/**
	 * @param system the user's units
	 * @return all kinds of faults, grouped
	 */
	static List<Group> groups(UnitSystem system) {
		return Stream.concat(ofWells(system).stream(), new LoopFaultForms(system).groups().stream()).toList();
	}

	private static List<Group> ofWells(UnitSystem system) {
		return List.of(
				new Group(Messages.Group_equipment,
						Arrays.stream(EquipmentFault.Kind.values()).map(kind -> equipment(kind, system)).toList()),
				new Group(Messages.Group_inflow,
						Arrays.stream(InflowFault.Kind.values()).map(kind -> inflow(kind, system)).toList()),
				new Group(Messages.Group_sensor,
						Arrays.stream(SensorFault.Kind.values()).map(kind -> sensor(kind, system)).toList()));
	}

	private static FaultForm equipment(EquipmentFault.Kind kind, UnitSystem system) {
		NumberText part = NumberText.of(Quantity.FRACTION, system);
		return switch (kind) {
		case TRAVELLING_VALVE_LEAK -> new FaultForm(kind, Messages.Fault_travellingValve, Messages.Size_leak, part, 0.3, true);
		case STANDING_VALVE_LEAK -> new FaultForm(kind, Messages.Fault_standingValve, Messages.Size_leak, part, 0.3, true);
		case WORN_PUMP -> new FaultForm(kind, Messages.Fault_wornPump, Messages.Size_leak, part, 0.3, true);
		case PARTED_RODS -> new FaultForm(kind, Messages.Fault_partedRods, Messages.Size_parted, part, 0.5, false);
		case STUCK_PUMP -> new FaultForm(kind, Messages.Fault_stuckPump, Messages.Size_stuck, part, 5, true);
		case GAS_INTERFERENCE -> new FaultForm(kind, Messages.Fault_gasInterference, Messages.Size_gas, plain("m\u00B3/m\u00B3"), 50, //$NON-NLS-1$
				true);
		case GAS_LOCK -> new FaultForm(kind, Messages.Fault_gasLock, Messages.Size_gasLock, part, 1, true);
		case TUBING_LEAK -> new FaultForm(kind, Messages.Fault_tubingLeak, Messages.Size_leak, part, 0.3, true);
		case PARAFFIN -> new FaultForm(kind, Messages.Fault_paraffin, Messages.Size_paraffin, part, 0.3, true);
		case SLIPPING_ANCHOR -> new FaultForm(kind, Messages.Fault_anchor, Messages.Size_anchor, part, 1, true);
		case UNBALANCE -> new FaultForm(kind, Messages.Fault_unbalance, Messages.Size_unbalance, part, 0.3, true);
		};
	}

	private static FaultForm inflow(InflowFault.Kind kind, UnitSystem system) {
		NumberText part = NumberText.of(Quantity.FRACTION, system);
		return switch (kind) {
		case PRODUCTIVITY -> new FaultForm(kind, Messages.Fault_productivity, Messages.Size_productivity, part, -0.5, true);
		case RESERVOIR_PRESSURE -> new FaultForm(kind, Messages.Fault_reservoir, Messages.Size_reservoir, part, -0.3, true);
		};
	}

	private static FaultForm sensor(SensorFault.Kind kind, UnitSystem system) {
		NumberText part = NumberText.of(Quantity.FRACTION, system);
		NumberText load = NumberText.of(Quantity.FORCE, system);
		return switch (kind) {
		case LOAD_DRIFT -> new FaultForm(kind, Messages.Fault_loadDrift, Messages.Size_loadDrift,
				new NumberText(load.unit(), NLS.bind(Messages.Unit_perDay, load.unitSymbol()), load.locale()), 5_000, false);
		case LOAD_OFFSET -> new FaultForm(kind, Messages.Fault_loadOffset, Messages.Size_loadOffset, load, 5_000, true);
		case LOAD_GAIN -> new FaultForm(kind, Messages.Fault_loadGain, Messages.Size_loadGain, part, 0.1, true);
		case LOAD_NOISE -> new FaultForm(kind, Messages.Fault_loadNoise, Messages.Size_loadNoise, load, 1_000, true);
		case LOAD_FROZEN -> new FaultForm(kind, Messages.Fault_loadFrozen, Messages.Size_loadFrozen, part, 1, true);
		case LOAD_SPIKES -> new FaultForm(kind, Messages.Fault_loadSpikes, Messages.Size_loadSpikes, part, 0.02, true);
		case LOAD_CLIPPING -> new FaultForm(kind, Messages.Fault_loadClipping, Messages.Size_loadClipping, load, 60_000, false);
		case POSITION_PHASE -> new FaultForm(kind, Messages.Fault_positionPhase, Messages.Size_positionPhase, plain("\u00B0"), 10, //$NON-NLS-1$
				true);
		case DROPPED -> new FaultForm(kind, Messages.Fault_dropped, Messages.Size_dropped, part, 0.3, true);
		};
	}

	/** A number that no unit system converts. */
	private static NumberText plain(String symbol) {
		return new NumberText(Optional.empty(), symbol, Locale.getDefault(Locale.Category.FORMAT));
	}

	/** @return the sizes that there are, for a person */
	String range() {
		return NLS.bind(Messages.Size_range, new Object[] { meaning, size.format(kind.minimum()), size.format(kind.maximum()),
				size.unitSymbol() });
	}

	/**
	 * @param severity a size in the plant's own unit
	 * @return it with its unit
	 */
	String text(double severity) {
		return size.format(severity) + ' ' + size.unitSymbol();
	}
}
