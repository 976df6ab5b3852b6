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
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liftloop.core.units.Quantity;
import org.liftloop.model.Fluids;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.Well;
import org.liftloop.ui.form.AssetForm;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** The pump, the tubing and the fluids. */
final class PumpPage extends WellPage {

	private static final int ROW_COLUMNS = 3;

	private Optional<Label> mixture = Optional.empty();

	PumpPage(WellEditor editor) {
		super(editor, WellTopic.PUMP, Messages.Pump_title);
	}

	@Override
	protected void fill(Composite body, AssetForm<Well> content) {
		content.inColumns(body);
		Composite pump = content.partSection(body, Messages.Pump_pump, ModelPackage.Literals.WELL__PUMP);
		catalogueButton(pump, content, () -> PumpSizes.plungers(content));
		Composite tubing = content.partSection(body, Messages.Pump_tubing, ModelPackage.Literals.WELL__TUBING);
		catalogueButton(tubing, content, () -> PumpSizes.tubing(content));
		Composite fluids = content.partSection(body, Messages.Pump_fluids, ModelPackage.Literals.WELL__FLUIDS);
		Label label = content.toolkit().createLabel(fluids, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).span(ROW_COLUMNS, 1).applyTo(label);
		mixture = Optional.of(label);
		content.partSection(body, Messages.Pump_inflow, ModelPackage.Literals.WELL__INFLOW);
	}

	@Override
	protected void refreshContent(Well well) {
		Fluids fluids = well.getFluids();
		Double densityKgM3 = fluids == null ? null : fluids.mixtureDensityKgM3();
		String text = densityKgM3 == null ? Messages.Pump_noMixture
				: NLS.bind(Messages.Pump_mixture,
						LiftloopPreferences.screenFormat().format(Quantity.DENSITY, densityKgM3));
		mixture.ifPresent(label -> {
			label.setText(text);
			label.requestLayout();
		});
	}

	@Override
	public void dropContent() {
		mixture = Optional.empty();
		super.dropContent();
	}

	private static void catalogueButton(Composite client, AssetForm<Well> content, Supplier<List<CatalogueMenu.Entry>> entries) {
		content.toolkit().createLabel(client, ""); //$NON-NLS-1$
		Button button = content.toolkit().createButton(client, Messages.Pump_catalogue, SWT.PUSH);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).span(ROW_COLUMNS - 1, 1).applyTo(button);
		CatalogueMenu.open(button, entries);
	}
}
