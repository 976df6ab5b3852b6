/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.statushandlers.StatusManager;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.ui.preferences.LiftloopPreferences;

/**
 * Copy, export and zoom of one chart, for its context menu and for tool bars.
 */
public final class ChartActions {

	private static final String BUNDLE = "org.liftloop.ui"; //$NON-NLS-1$

	private final XyChartControl chart;
	private final Supplier<String> name;
	private final Action copy;
	private final Action export;
	private final Action resetZoom;

	/**
	 * @param chart the chart
	 * @param name proposes a file name without extension when the user exports, for example the card's name
	 */
	public ChartActions(XyChartControl chart, Supplier<String> name) {
		this.chart = chart;
		this.name = name;
		copy = action(Messages.Action_copy, "icons/copy.svg", chart::copyToClipboard); //$NON-NLS-1$
		copy.setAccelerator(SWT.MOD1 | 'C');
		export = action(Messages.Action_export, "icons/export.svg", this::export); //$NON-NLS-1$
		resetZoom = action(Messages.Action_resetZoom, "icons/zoomreset.svg", chart::resetZoom); //$NON-NLS-1$
		resetZoom.setAccelerator(SWT.HOME);
	}

	/**
	 * Gives the chart a context menu with all actions.
	 *
	 * @return the menu, to add more to
	 */
	public MenuManager createContextMenu() {
		MenuManager menu = new MenuManager();
		contributeTo(menu);
		chart.setMenu(menu.createContextMenu(chart));
		chart.addDisposeListener(event -> menu.dispose());
		return menu;
	}

	/**
	 * @param manager a tool bar or menu that gets all actions
	 */
	public void contributeTo(IContributionManager manager) {
		manager.add(copy);
		manager.add(export);
		manager.add(new Separator());
		manager.add(resetZoom);
	}

	/**
	 * Asks for a file and exports the chart, as the action does.
	 */
	public void export() {
		ChartExportDialog dialog = new ChartExportDialog(chart.getShell(), folder(),
				safe(name.get()) + '.' + ChartFormat.PNG.extension());
		if (dialog.open() != Window.OK) {
			return;
		}
		Path file = dialog.chosen();
		try {
			ChartExport.write(chart, ChartFormat.of(file).orElse(ChartFormat.PNG), file);
			LiftloopPreferences.setExportFolder(String.valueOf(file.getParent()));
		} catch (IOException e) {
			StatusManager.getManager().handle(
					Status.error(NLS.bind(Messages.Export_failed, file, String.valueOf(e.getMessage())), e),
					StatusManager.SHOW | StatusManager.LOG);
		}
	}

	private static Path folder() {
		return Optional.of(LiftloopPreferences.exportFolder()).filter(folder -> !folder.isEmpty()).map(Path::of)
				.filter(Files::isDirectory).orElseGet(() -> Path.of(System.getProperty("user.home"))); //$NON-NLS-1$
	}

	/** A card's name comes from a file and may hold anything. */
	private static String safe(String proposed) {
		String safe = proposed.strip().replaceAll("[^\\p{L}\\p{N} ._-]+", "_"); //$NON-NLS-1$ //$NON-NLS-2$
		return safe.isEmpty() || safe.startsWith(".") ? "chart" : safe.substring(0, Math.min(80, safe.length())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Action action(String text, String icon, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		Optional<ImageDescriptor> image = ResourceLocator.imageDescriptorFromBundle(BUNDLE, icon);
		image.ifPresent(action::setImageDescriptor);
		return action;
	}
}
