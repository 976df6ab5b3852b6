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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.Well;
import org.liftloop.rodpump.string.RodSize;
import org.liftloop.rodpump.twin.Catalogues;
import org.liftloop.ui.form.AssetForm;
import org.liftloop.ui.form.ElementNames;
import org.liftloop.ui.form.ElementTable;
import org.liftloop.ui.form.TableButtons;
import org.liftloop.ui.form.TableColumn;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** What a table of rod tapers has beside its rows, of a well as of a design. */
final class Tapers {

	private Tapers() {
	}

	static ElementNames names() {
		return new ElementNames(Messages.Taper_add, Messages.Taper_remove, Messages.Taper_move);
	}

	/** Adds the buttons to the right of a table. */
	static void createButtons(Composite parent, AssetForm<Well> form, ElementTable table) {
		TableButtons buttons = new TableButtons(parent, form.toolkit(), table, () -> newTaper(table));
		Button sizes = buttons.addForOne(Messages.Rods_pickSize, () -> {
			// It opens a menu.
		});
		CatalogueMenu.open(sizes, () -> sizes(form.domain(), table));
	}

	static List<TableColumn> columns() {
		return List.of(TableColumn.of(ModelPackage.Literals.ROD_TAPER__LENGTH_M, 12),
				TableColumn.of(ModelPackage.Literals.ROD_TAPER__DIAMETER_M, 12),
				TableColumn.of(ModelPackage.Literals.ROD_TAPER__GRADE, 8),
				TableColumn.of(ModelPackage.Literals.ROD_TAPER__WEIGHT_NPER_M, Messages.Taper_weight, 16),
				TableColumn.of(ModelPackage.Literals.ROD_TAPER__DENSITY_KG_M3, Messages.Taper_density, 14),
				TableColumn.of(ModelPackage.Literals.ROD_TAPER__YOUNGS_MODULUS_PA, Messages.Taper_modulus, 14),
				TableColumn.of(ModelPackage.Literals.ROD_TAPER__SERVICE_FACTOR, 10),
				TableColumn.of(ModelPackage.Literals.ROD_TAPER__CUSTOM_GRADE_NAME, Messages.Taper_customGrade, 10),
				TableColumn.of(ModelPackage.Literals.ROD_TAPER__MINIMUM_TENSILE_STRENGTH_PA, Messages.Taper_tensileStrength, 14));
	}

	/** A new taper is like the selected one, without a length: the rest is most often the same. */
	private static EObject newTaper(ElementTable table) {
		List<EObject> selected = table.selection();
		EObject taper = selected.isEmpty() ? EcoreUtil.create(ModelPackage.Literals.ROD_TAPER)
				: EcoreUtil.copy(selected.getLast());
		taper.eUnset(ModelPackage.Literals.ROD_TAPER__LENGTH_M);
		return taper;
	}

	private static List<CatalogueMenu.Entry> sizes(EditingDomain domain, ElementTable table) {
		QuantityFormat format = LiftloopPreferences.screenFormat();
		return Catalogues.ofPlatform().rods().sizes().stream()
				.map(size -> new CatalogueMenu.Entry(
						NLS.bind(Messages.Rods_size,
								new Object[] { size.name(), format.format(Quantity.DIAMETER, size.diameterM()),
										format.format(Quantity.WEIGHT_PER_LENGTH, size.weightNPerM()) }),
						size.source(), () -> apply(domain, table, size)))
				.toList();
	}

	private static void apply(EditingDomain domain, ElementTable table, RodSize size) {
		List<Command> commands = new ArrayList<>();
		for (EObject taper : table.selection()) {
			commands.add(set(domain, taper, ModelPackage.Literals.ROD_TAPER__DIAMETER_M, size.diameterM()));
			commands.add(set(domain, taper, ModelPackage.Literals.ROD_TAPER__WEIGHT_NPER_M, size.weightNPerM()));
		}
		if (!commands.isEmpty()) {
			String label = NLS.bind(Messages.Rods_setSize, size.name());
			domain.getCommandStack().execute(new CompoundCommand(label, label, commands));
		}
	}

	private static Command set(EditingDomain domain, EObject taper, EAttribute attribute, double value) {
		return SetCommand.create(domain, taper, attribute, value);
	}
}
