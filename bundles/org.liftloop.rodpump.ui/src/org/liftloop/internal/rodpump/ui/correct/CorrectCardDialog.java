/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.correct;

import java.util.Objects;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.liftloop.charts.AxisUnit;
import org.liftloop.charts.CardChartModel;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.Unit;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.internal.rodpump.ui.HelpContexts;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.CardCorrections;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.ui.theme.ChartColors;

/** Shows what would be corrected, as a sentence and a picture, and asks for the name of the corrected copy. */
final class CorrectCardDialog extends TitleAreaDialog {

	private static final String CORRECTED = "correctedCard"; //$NON-NLS-1$
	private static final int TEXT_WIDTH = 420;
	private static final Point CHART_SIZE = new Point(560, 300);

	private final CardAnalysis analysis;
	private final CardCorrections.Proposal proposal;
	private final CorrectedName names;
	private String name;

	CorrectCardDialog(Shell parent, CardAnalysis analysis, CardCorrections.Proposal proposal, CorrectedName names,
			String name) {
		super(parent);
		this.analysis = analysis;
		this.proposal = proposal;
		this.names = names;
		this.name = name;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(true);
	}

	/**
	 * @return the name for the copy
	 */
	String name() {
		return name;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		Objects.requireNonNull(shell).setText(Messages.Correct_title);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HelpContexts.CORRECT_CARD);
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		setTitle(Messages.Correct_title);
		setMessage(Messages.Correct_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
		sentence(area, Messages.Correct_defect, proposal.defect().sentence());
		sentence(area, Messages.Correct_changes, String.join(" ", proposal.changes())); //$NON-NLS-1$
		new Label(area, SWT.NONE).setText(Messages.Correct_name);
		Text text = new Text(area, SWT.BORDER);
		text.setText(name);
		text.addListener(SWT.Modify, event -> validate(text.getText().strip()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		XyChartControl chart = new XyChartControl(area, SWT.BORDER, picture());
		ChartColors.follow(chart);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(CHART_SIZE).applyTo(chart);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Correct_button, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private static void sentence(Composite area, String caption, String words) {
		Label label = new Label(area, SWT.NONE);
		label.setText(caption);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Label text = new Label(area, SWT.WRAP);
		text.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
	}

	private void validate(String typed) {
		name = typed;
		String problem = typed.isEmpty() ? Messages.Correct_nameMissing
				: names.isTaken(typed) ? NLS.bind(Messages.Correct_nameTaken, typed) : null;
		if (problem == null) {
			setMessage(Messages.Correct_message);
		} else {
			setMessage(problem, IMessageProvider.ERROR);
		}
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(problem == null);
		}
	}

	private XyChartModel picture() {
		UnitSystem system = LiftloopPreferences.unitSystem();
		SurfaceCard measured = analysis.prepared().card();
		return CardChartModel.builder(analysis.card().name(), axis(Quantity.POSITION, system), axis(Quantity.FORCE, system))
				.surfaceCard(measured.positionM(), measured.loadN())
				.otherCard(CORRECTED, Messages.Correct_corrected, ColorRole.SERIES_1, LineStyle.DASHED,
						proposal.card().points().positionM(), proposal.card().points().loadN())
				.build();
	}

	private static AxisUnit axis(Quantity quantity, UnitSystem system) {
		Unit unit = system.displayUnit(quantity).unit();
		return new AxisUnit(unit.symbol(), 1 / unit.siFactor());
	}
}
