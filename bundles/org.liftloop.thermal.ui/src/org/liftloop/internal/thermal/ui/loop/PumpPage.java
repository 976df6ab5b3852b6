/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.loop;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.ui.charts.ChartActions;
import org.liftloop.ui.form.AssetForm;
import org.liftloop.ui.form.Assumed;
import org.liftloop.ui.form.ElementList;
import org.liftloop.ui.form.ElementNames;
import org.liftloop.ui.form.ElementTable;
import org.liftloop.ui.form.FeaturePath;
import org.liftloop.ui.form.TableButtons;
import org.liftloop.ui.form.TableColumn;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.ui.theme.ChartColors;

/** The pump: the points of its curve, the curve, and what it needs at its inlet. */
final class PumpPage extends LoopPage {

	/** Wide enough to begin with; the table takes what there is and scrolls. */
	private static final int TABLE_WIDTH = 320;
	private static final int TABLE_HEIGHT = 180;
	private static final int CHART_HEIGHT = 240;

	private Optional<Content> content = Optional.empty();

	private record Content(ElementTable points, XyChartControl chart) {
	}

	PumpPage(LoopEditor editor) {
		super(editor, LoopTopic.PUMP, Messages.Pump_title);
	}

	@Override
	protected void fill(Composite body, AssetForm<CoolingLoop> form) {
		GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(body);
		Composite inlet = form.rowSection(body, Messages.Pump_pump, ""); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(inlet.getParent());
		form.rows().text(inlet, FeaturePath.of(Literals.COOLING_LOOP__PUMP, Literals.CIRCULATION_PUMP__REQUIRED_NPSH_M));
		Composite client = form.section(body, Messages.Pump_curve, curveDescription(form));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(client.getParent());
		GridLayoutFactory.swtDefaults().numColumns(2).margins(2, 6).applyTo(client);
		Composite area = form.toolkit().createComposite(client);
		GridDataFactory.fillDefaults().grab(true, true).hint(TABLE_WIDTH, TABLE_HEIGHT).applyTo(area);
		ElementTable table = new ElementTable(area, form.toolkit(), form.domain(),
				new ElementList(Literals.COOLING_LOOP__PUMP, Literals.CIRCULATION_PUMP__POINTS),
				new ElementNames(Messages.Point_add, Messages.Point_remove, Messages.Point_move),
				Literals.PUMP_CURVE_POINT.getEAllAttributes().stream().map(attribute -> TableColumn.of(attribute, 1)).toList(),
				message -> form.showEntryProblem(this, message));
		table.setRoot(form.asset());
		new TableButtons(client, form.toolkit(), table, () -> EcoreUtil.create(Literals.PUMP_CURVE_POINT));
		XyChartControl chart = new XyChartControl(client, SWT.NONE,
				PumpCurveChart.of(form.asset().getPump(), LiftloopPreferences.unitSystem()));
		ChartColors.follow(chart);
		new ChartActions(chart, () -> chart.model().title()).createContextMenu();
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(TABLE_WIDTH, CHART_HEIGHT).applyTo(chart);
		content = Optional.of(new Content(table, chart));
	}

	private static String curveDescription(AssetForm<CoolingLoop> form) {
		return new Assumed(form.asset().getAssumptions())
				.reason(Literals.COOLING_LOOP__PUMP, Literals.CIRCULATION_PUMP__POINTS)
				.map(reason -> NLS.bind(Messages.Pump_curveAssumed, Messages.Pump_curveDescription, reason))
				.orElse(Messages.Pump_curveDescription);
	}

	@Override
	protected void refreshContent(CoolingLoop loop) {
		content.ifPresent(shown -> {
			shown.points().refresh();
			shown.chart().setModel(PumpCurveChart.of(loop.getPump(), LiftloopPreferences.unitSystem()));
		});
	}

	@Override
	protected void select(EObject target) {
		content.ifPresent(shown -> shown.points().select(target));
	}

	@Override
	public void dropContent() {
		content = Optional.empty();
		super.dropContent();
	}
}
