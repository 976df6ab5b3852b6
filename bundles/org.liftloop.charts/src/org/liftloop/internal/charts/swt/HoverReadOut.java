/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.charts.swt;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.liftloop.internal.charts.NearestPoint;

/** The point nearest to the pointer is marked and read, as long as no button is held. */
final class HoverReadOut {

	/** How near the pointer must come. */
	private static final double REACH_PX = 40;

	private final ChartView view;

	private HoverReadOut(ChartView view) {
		this.view = view;
	}

	static void install(ChartView view) {
		HoverReadOut gesture = new HoverReadOut(view);
		view.plot().addListener(SWT.MouseMove, gesture::move);
		view.plot().addListener(SWT.MouseExit, e -> view.overlay().setReadOut(Optional.empty()));
	}

	private void move(Event event) {
		if ((event.stateMask & SWT.BUTTON_MASK) == 0) {
			view.overlay().setReadOut(
					NearestPoint.of(view.model(), view.xScale(), view.yScale(), event.x, event.y, REACH_PX));
		}
	}
}
