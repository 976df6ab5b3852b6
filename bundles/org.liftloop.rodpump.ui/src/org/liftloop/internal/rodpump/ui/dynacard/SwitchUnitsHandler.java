/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.dynacard;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** Shows everything in the other unit system; the button names the one that holds. */
public final class SwitchUnitsHandler extends AbstractHandler implements IElementUpdater {

	/** Id of the command. */
	static final String COMMAND = "org.liftloop.rodpump.ui.switchUnits"; //$NON-NLS-1$

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		LiftloopPreferences.setUnitSystem(other(LiftloopPreferences.unitSystem()));
		return null;
	}

	@Override
	public void updateElement(@Nullable UIElement element, @Nullable Map parameters) {
		if (element != null) {
			UnitSystem system = LiftloopPreferences.unitSystem();
			element.setText(system.label());
			element.setTooltip(NLS.bind(Messages.Units_toolTip, system.label(), other(system).label()));
		}
	}

	private static UnitSystem other(UnitSystem system) {
		return system == UnitSystem.US_FIELD ? UnitSystem.METRIC : UnitSystem.US_FIELD;
	}
}
