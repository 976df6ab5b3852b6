/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.well;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.PumpingUnit;
import org.liftloop.model.UnitGeometry;
import org.liftloop.model.UnitType;
import org.liftloop.model.Well;

/** Gives a pumping unit a geometry of its own, or takes it away, by one undoable command. */
final class OwnGeometry {

	private OwnGeometry() {
	}

	static void set(EditingDomain domain, Well well, org.liftloop.rodpump.unit.UnitGeometry geometry) {
		UnitGeometry own = ModelFactory.eINSTANCE.createUnitGeometry();
		own.setType(UnitType.valueOf(geometry.type().name()));
		own.setAM(geometry.aM());
		own.setCM(geometry.cM());
		own.setIM(geometry.iM());
		own.setKM(geometry.kM());
		own.setPM(geometry.pM());
		own.setRM(geometry.rM());
		own.setTauRad(geometry.tauRad());
		execute(domain, SetCommand.create(domain, unit(well), ModelPackage.Literals.PUMPING_UNIT__GEOMETRY, own),
				Messages.Unit_copyCommand);
	}

	static void remove(EditingDomain domain, Well well) {
		execute(domain, SetCommand.create(domain, unit(well), ModelPackage.Literals.PUMPING_UNIT__GEOMETRY,
				SetCommand.UNSET_VALUE), Messages.Unit_removeCommand);
	}

	private static PumpingUnit unit(Well well) {
		// Both buttons are enabled only for a well that has a unit.
		return well.getPumpingUnit();
	}

	private static void execute(EditingDomain domain, Command command, String label) {
		domain.getCommandStack().execute(new CompoundCommand(label, label, List.of(command)));
	}
}
