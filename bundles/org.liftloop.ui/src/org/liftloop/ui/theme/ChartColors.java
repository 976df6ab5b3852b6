/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.theme;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.Palette;
import org.liftloop.charts.Rgb;
import org.liftloop.charts.swt.XyChartControl;

/**
 * The charts' colours as the workbench's theme has them: defined in this bundle's {@code plugin.xml} for a light theme
 * and in {@code css/dark.css} for a dark one, and the user's to change under Colors and Fonts.
 */
public final class ChartColors {

	/** What the ids of the colour definitions begin with; {@link ColorRole#name()} follows. */
	public static final String ID_PREFIX = "org.liftloop.ui.chart."; //$NON-NLS-1$

	private ChartColors() {
	}

	/**
	 * @param role the meaning
	 * @return the colour of the present theme
	 */
	public static RGB of(ColorRole role) {
		ColorRegistry colors = themes().getCurrentTheme().getColorRegistry();
		RGB defined = colors.getRGB(ID_PREFIX + role.name());
		return defined != null ? defined : swt(Palette.LIGHT.color(role));
	}

	/**
	 * @return the colours of the present theme for what is drawn without SWT, such as SVG
	 */
	public static Palette palette() {
		return role -> {
			RGB color = of(role);
			return new Rgb(color.red, color.green, color.blue);
		};
	}

	/**
	 * Gives a chart the colours of the theme, now and whenever it changes, until the chart is disposed.
	 *
	 * @param chart a chart
	 */
	public static void follow(XyChartControl chart) {
		chart.setColors(ChartColors::of);
		IPropertyChangeListener repaint = event -> {
			if (IThemeManager.CHANGE_CURRENT_THEME.equals(event.getProperty())
					|| event.getProperty().startsWith(ID_PREFIX)) {
				// Later, since a change of theme changes many colours one by one.
				chart.getDisplay().asyncExec(() -> recolor(chart));
			}
		};
		themes().addPropertyChangeListener(repaint);
		chart.addDisposeListener(event -> themes().removePropertyChangeListener(repaint));
	}

	private static void recolor(XyChartControl chart) {
		if (!chart.isDisposed()) {
			chart.setColors(ChartColors::of);
		}
	}

	private static RGB swt(Rgb color) {
		return new RGB(color.red(), color.green(), color.blue());
	}

	private static IThemeManager themes() {
		return PlatformUI.getWorkbench().getThemeManager();
	}
}
