/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.preferences;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;

/**
 * The preferences of the workbench, the only reader and writer of their keys.
 */
public final class LiftloopPreferences {

	/** The node that holds them: this bundle's name. */
	public static final String NODE = "org.liftloop.ui"; //$NON-NLS-1$

	/** Key of the unit system, by {@link UnitSystem#name()}. */
	public static final String UNIT_SYSTEM = "unitSystem"; //$NON-NLS-1$

	/** Key of whether the demo field is started when it is opened. */
	public static final String DEMO_LIVE = "demoLive"; //$NON-NLS-1$
	/** Key of the folder a chart was last exported to. */
	private static final String EXPORT_FOLDER = "exportFolder"; //$NON-NLS-1$

	/** What holds until the user chooses. */
	public static final UnitSystem DEFAULT_UNIT_SYSTEM = UnitSystem.US_FIELD;

	/** Hears of another unit system, on the UI thread. */
	@FunctionalInterface
	public interface UnitSystemListener {

		/**
		 * @param system what holds from now on
		 */
		void unitSystemChanged(UnitSystem system);
	}

	/** Ends a listener. */
	@FunctionalInterface
	public interface Subscription {

		/**
		 * The listener hears nothing from now on.
		 */
		void cancel();
	}

	private LiftloopPreferences() {
	}

	/**
	 * @return the unit system that values are shown and typed in
	 */
	public static UnitSystem unitSystem() {
		String name = store().getString(UNIT_SYSTEM);
		return Arrays.stream(UnitSystem.values()).filter(system -> system.name().equals(name)).findFirst()
				.orElse(DEFAULT_UNIT_SYSTEM);
	}

	/**
	 * @param system the unit system that values are shown and typed in from now on, everywhere
	 */
	public static void setUnitSystem(UnitSystem system) {
		store().setValue(UNIT_SYSTEM, system.name());
	}

	/**
	 * @return turns values into text as the user reads them now
	 */
	public static QuantityFormat screenFormat() {
		return QuantityFormat.forScreen(unitSystem(), Locale.getDefault(Locale.Category.FORMAT));
	}

	/**
	 * @return whether the demo field is started when it is opened
	 */
	public static boolean isDemoLive() {
		return store().getBoolean(DEMO_LIVE);
	}

	/**
	 * @param live whether the demo field is started when it is opened
	 */
	public static void setDemoLive(boolean live) {
		store().setValue(DEMO_LIVE, live);
	}

	/**
	 * @return the folder a chart was last exported to; empty for none
	 */
	public static String exportFolder() {
		return store().getString(EXPORT_FOLDER);
	}

	/**
	 * @param folder the folder a chart was just exported to
	 */
	public static void setExportFolder(String folder) {
		store().setValue(EXPORT_FOLDER, folder);
	}

	/**
	 * @param listener hears of another unit system, on the UI thread, until the subscription is cancelled
	 * @return cancel it when the listener's part or control is disposed
	 */
	public static Subscription onUnitSystemChange(UnitSystemListener listener) {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
		IEclipsePreferences.IPreferenceChangeListener change = event -> {
			if (UNIT_SYSTEM.equals(event.getKey())) {
				onUiThread(() -> listener.unitSystemChanged(unitSystem()));
			}
		};
		node.addPreferenceChangeListener(change);
		return () -> node.removePreferenceChangeListener(change);
	}

	/**
	 * @return the store behind, for a preference page
	 */
	public static IPreferenceStore store() {
		return new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
	}

	private static void onUiThread(Runnable action) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (display.getThread() == Thread.currentThread()) {
			action.run();
		} else {
			display.asyncExec(action);
		}
	}
}
