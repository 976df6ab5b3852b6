/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.preferences;

import java.util.Arrays;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.ui.preferences.LiftloopPreferences;

/**
 * The preferences of the workbench: the unit system and what the demo does.
 */
public final class LiftloopPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** Context help of the page, and its id. */
	public static final String ID = "org.liftloop.ui.preferences"; //$NON-NLS-1$

	/**
	 * Made by the workbench.
	 */
	public LiftloopPreferencePage() {
		super(GRID);
		setPreferenceStore(LiftloopPreferences.store());
		setDescription(Messages.Page_description);
	}

	@Override
	public void init(@Nullable IWorkbench workbench) {
		// Nothing to prepare.
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), ID);
	}

	@Override
	protected void createFieldEditors() {
		String[][] choices = Arrays.stream(UnitSystem.values())
				.map(system -> new String[] { label(system), system.name() }).toArray(String[][]::new);
		addField(new RadioGroupFieldEditor(LiftloopPreferences.UNIT_SYSTEM, Messages.Page_unitSystem, 1, choices,
				getFieldEditorParent(), true));
		addField(new BooleanFieldEditor(LiftloopPreferences.DEMO_LIVE, Messages.Page_demoLive, getFieldEditorParent()));
	}

	private static String label(UnitSystem system) {
		String name = system.label().substring(0, 1).toUpperCase() + system.label().substring(1);
		return name + " (" + String.join(", ", Arrays.asList(Quantity.LENGTH, Quantity.DIAMETER, Quantity.FORCE, //$NON-NLS-1$ //$NON-NLS-2$
				Quantity.STRESS, Quantity.POWER, Quantity.VOLUME_RATE).stream()
				.map(quantity -> system.displayUnit(quantity).unit().symbol()).toList()) + ')';
	}
}
