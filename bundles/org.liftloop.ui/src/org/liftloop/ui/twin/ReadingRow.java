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

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** Tiles side by side, as many as there is room for. */
public final class ReadingRow extends Composite {

	private static final int LEAST_WIDTH = 116;

	private final List<ReadingTile> tiles;

	/**
	 * @param parent gets the row
	 * @param count  how many numbers there are, 2 or more
	 */
	public ReadingRow(Composite parent, int count) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout(count, true);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 0;
		layout.verticalSpacing = 0;
		setLayout(layout);
		tiles = IntStream.range(0, count).mapToObj(i -> new ReadingTile(this)).toList();
		tiles.forEach(tile -> GridDataFactory.fillDefaults().grab(true, false).applyTo(tile));
		addListener(SWT.Resize, event -> {
			int columns = Math.clamp(getSize().x / LEAST_WIDTH, 2, count);
			// Two full rows look better than one that is nearly full.
			int even = columns < count ? Math.min(columns, (count + 1) / 2) : columns;
			if (layout.numColumns != even) {
				layout.numColumns = even;
				requestLayout();
			}
		});
	}

	/**
	 * Shows numbers.
	 *
	 * @param readings what to show, as many as there are tiles
	 * @param stale    whether they are old
	 */
	public void show(List<Reading> readings, boolean stale) {
		for (int i = 0; i < tiles.size(); i++) {
			tiles.get(i).show(readings.get(i), stale);
		}
	}
}
