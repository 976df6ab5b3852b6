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

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.thermal.twin.live.LoopFacts;
import org.liftloop.ui.tables.RowTable;
import org.liftloop.ui.twin.Labels;

/** What speaks for and against a fault, sheet by sheet: the residuals, the fouling with its forecast, the detectors' votes. */
final class LoopDetails extends Composite {

	private final XyChartControl residuals;
	private final XyChartControl fouling;
	private final Label cleaning;
	private final Label controller;
	private final RowTable<VoteRow> votes;

	/** @param parent gets it */
	LoopDetails(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
		CTabFolder sheets = new CTabFolder(this, SWT.BOTTOM | SWT.FLAT);
		residuals = LoopPane.chart(sheets);
		sheet(sheets, Messages.Details_residuals, residuals);
		Composite followed = new Composite(sheets, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(followed);
		cleaning = new Label(followed, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(cleaning);
		fouling = LoopPane.chart(followed);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fouling);
		sheet(sheets, Messages.Details_fouling, followed);
		Composite bank = new Composite(sheets, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(bank);
		Composite table = new Composite(bank, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		votes = VoteRow.table(table);
		sheet(sheets, Messages.Details_detectors, bank);
		Composite settling = new Composite(sheets, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(settling);
		controller = new Label(settling, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(controller);
		sheet(sheets, Messages.Details_controller, settling);
		sheets.setSelection(0);
	}

	private static void sheet(CTabFolder sheets, String title, Composite content) {
		CTabItem item = new CTabItem(sheets, SWT.NONE);
		item.setText(title);
		item.setControl(content);
	}

	/** @return the chart of the residuals */
	XyChartControl residuals() {
		return residuals;
	}

	/** @return the chart of the fouling */
	XyChartControl fouling() {
		return fouling;
	}

	/** @return what is said of the cleaning */
	String cleaning() {
		return cleaning.getText();
	}

	/** @return the votes */
	List<VoteRow> votes() {
		return votes.rows();
	}

	/**
	 * Paints what is known now.
	 *
	 * @param intervals       intervals, the oldest first
	 * @param system          the user's units
	 * @param format          how numbers are written
	 * @param allowanceM2KPerW fouling resistance at which the exchanger is cleaned, m2 K/W, or null
	 */
	void show(List<Observation> intervals, UnitSystem system, QuantityFormat format, @Nullable Double allowanceM2KPerW) {
		Facts facts = intervals.isEmpty() ? Facts.NONE : intervals.getLast().facts();
		residuals.setModel(LoopTrends.residuals(intervals));
		fouling.setModel(LoopTrends.fouling(intervals, system, allowanceM2KPerW));
		Labels.wrap(cleaning, allowanceM2KPerW == null ? Messages.Cleaning_noAllowance
				: CleaningWords.of(facts.get(LoopFacts.CLEANING)));
		Labels.wrap(controller, ControllerWords.of(facts.get(LoopFacts.STEP_RESPONSE), format));
		votes.show(VoteRow.of(facts.get(LoopFacts.VOTES), format));
	}
}
