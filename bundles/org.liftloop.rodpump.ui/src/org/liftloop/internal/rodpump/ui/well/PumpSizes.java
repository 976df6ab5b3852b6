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

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.Tubing;
import org.liftloop.model.Well;
import org.liftloop.rodpump.string.TubingSize;
import org.liftloop.rodpump.twin.Catalogues;
import org.liftloop.ui.form.AssetForm;
import org.liftloop.ui.form.FeaturePath;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** Plungers and tubing of the catalogues, to choose from. */
final class PumpSizes {

	private PumpSizes() {
	}

	static List<CatalogueMenu.Entry> plungers(AssetForm<Well> form) {
		QuantityFormat format = LiftloopPreferences.screenFormat();
		FeaturePath diameter = FeaturePath.of(ModelPackage.Literals.WELL__PUMP,
				ModelPackage.Literals.DOWNHOLE_PUMP__PLUNGER_DIAMETER_M);
		return Catalogues.ofPlatform().pumps().sizes().stream()
				.map(size -> new CatalogueMenu.Entry(
						NLS.bind(Messages.Pump_plunger,
								new Object[] { diameter(format, size.boreM()), diameter(format, size.insertTubingM()),
										diameter(format, size.tubingPumpTubingM()) }),
						size.source(),
						() -> diameter.set(form.domain(), form.asset(), size.boreM(), Messages.Pump_choosePlunger)))
				.toList();
	}

	static List<CatalogueMenu.Entry> tubing(AssetForm<Well> form) {
		QuantityFormat format = LiftloopPreferences.screenFormat();
		return Catalogues.ofPlatform().tubing().sizes().stream()
				.map(size -> new CatalogueMenu.Entry(
						NLS.bind(Messages.Pump_tubingSize,
								new Object[] { size.name(), diameter(format, size.insideM()),
										diameter(format, size.outsideM()) }),
						size.source(), () -> choose(form.domain(), form.asset(), size)))
				.toList();
	}

	private static String diameter(QuantityFormat format, double diameterM) {
		return Double.isNaN(diameterM) ? "\u2013" : format.format(Quantity.DIAMETER, diameterM); //$NON-NLS-1$
	}

	/** Both diameters by one undoable command. */
	private static void choose(EditingDomain domain, Well well, TubingSize size) {
		CompoundCommand command = new CompoundCommand(Messages.Pump_chooseTubing, Messages.Pump_chooseTubing);
		Tubing tubing = well.getTubing();
		if (tubing == null) {
			Tubing made = ModelFactory.eINSTANCE.createTubing();
			made.setInnerDiameterM(size.insideM());
			made.setOuterDiameterM(size.outsideM());
			command.append(SetCommand.create(domain, well, ModelPackage.Literals.WELL__TUBING, made));
		} else {
			command.append(
					SetCommand.create(domain, tubing, ModelPackage.Literals.TUBING__INNER_DIAMETER_M, size.insideM()));
			command.append(
					SetCommand.create(domain, tubing, ModelPackage.Literals.TUBING__OUTER_DIAMETER_M, size.outsideM()));
		}
		domain.getCommandStack().execute(command);
	}
}
