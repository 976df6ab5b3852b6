/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.twin;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liftloop.core.signal.Quality;
import org.liftloop.ui.theme.QualityLook;

/** A number to be read from afar, with what it is, and how far it can be trusted. */
final class ReadingTile extends Composite {

	private static final int LARGER = 4;

	private final Label label;
	private final Label value;
	private final Label icon;
	private final Label status;

	ReadingTile(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(4, 1).applyTo(this);
		label = line(new Label(this, SWT.NONE));
		value = line(new Label(this, SWT.NONE));
		value.setFont(JFaceResources.getResources().get(
				FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(LARGER).setStyle(SWT.BOLD)));
		icon = new Label(this, SWT.NONE);
		icon.setImage(QualityLook.icon(Quality.BAD));
		status = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(20, SWT.DEFAULT).applyTo(status);
	}

	private static Label line(Label line) {
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(20, SWT.DEFAULT).applyTo(line);
		return line;
	}

	/**
	 * @param reading what to show
	 * @param stale   whether it is old: then it looks old
	 */
	void show(Reading reading, boolean stale) {
		Labels.set(label, reading.label());
		Labels.set(value, reading.value());
		boolean warns = stale || reading.overLimit();
		icon.setImage(QualityLook.icon(warns && reading.quality() == Quality.GOOD ? Quality.UNCERTAIN : reading.quality()));
		// The reasons would not fit: they stand in the tool tip.
		Labels.set(status, word(reading, stale));
		String tip = reading.reasonsInLine();
		for (Label each : new Label[] { label, value, icon, status }) {
			each.setToolTipText(tip.isEmpty() ? null : tip);
		}
		value.setEnabled(!stale);
		label.setEnabled(!stale);
	}

	private static String word(Reading reading, boolean stale) {
		if (stale) {
			return Messages.Tile_stale;
		}
		return switch (reading.quality()) {
		case BAD -> Messages.Tile_none;
		case UNCERTAIN -> reading.overLimit() ? Messages.Tile_overLimit : Messages.Tile_uncertain;
		case GOOD -> reading.overLimit() ? Messages.Tile_overLimit : Messages.Tile_ok;
		};
	}
}
