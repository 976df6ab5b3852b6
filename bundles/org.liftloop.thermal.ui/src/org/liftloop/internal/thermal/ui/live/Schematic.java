/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.live;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;

/** A loop drawn with its newest values. It is painted anew only when one of them says something else. */
final class Schematic extends Canvas {

	private SchematicValues values = SchematicValues.of(null, QuantityFormat.forFile(UnitSystem.METRIC));
	private boolean stale;

	/** @param parent gets the schematic */
	Schematic(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = Messages.Schematic_title + ": " + words(); //$NON-NLS-1$
				}
			}
		});
	}

	/**
	 * @param next what is written
	 * @param old  whether it is old: then it looks old
	 */
	void show(SchematicValues next, boolean old) {
		if (!next.equals(values) || old != stale) {
			values = next;
			stale = old;
			redraw();
		}
	}

	/** @return what is written, in words */
	String words() {
		return Stream.of(SchematicPlace.values()).map(place -> values.texts().getOrDefault(place, "")) //$NON-NLS-1$
				.filter(text -> !text.isEmpty()).collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		new SchematicDrawing(gc, area.width, area.height, stale).draw(values);
	}
}
