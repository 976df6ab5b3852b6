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

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.liftloop.ui.preferences.LiftloopPreferences;

/**
 * What holds until the user chooses.
 */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences node = DefaultScope.INSTANCE.getNode(LiftloopPreferences.NODE);
		node.put(LiftloopPreferences.UNIT_SYSTEM, LiftloopPreferences.DEFAULT_UNIT_SYSTEM.name());
		node.putBoolean(LiftloopPreferences.DEMO_LIVE, true);
	}
}
