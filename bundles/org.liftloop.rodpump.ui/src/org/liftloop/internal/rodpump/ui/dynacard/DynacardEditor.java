/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.dynacard;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.menus.IMenuService;
import org.jspecify.annotations.Nullable;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.internal.rodpump.ui.HelpContexts;
import org.liftloop.internal.rodpump.ui.analysis.LiveAnalysis;
import org.liftloop.internal.rodpump.ui.live.RunState;
import org.liftloop.internal.rodpump.ui.results.AnalysisPane;
import org.liftloop.model.SurfaceCard;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.ui.charts.ChartActions;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.FieldElementEditor;
import org.liftloop.ui.preferences.LiftloopPreferences;

/**
 * Shows a surface card with all that it tells: the downhole card beside it, the fatigue of each taper, and each result
 * with its status and reasons, live with the well.
 */
public final class DynacardEditor extends FieldElementEditor {

	/** Id of the editor in plugin.xml. */
	public static final String ID = "org.liftloop.rodpump.ui.dynacardEditor"; //$NON-NLS-1$

	private static final String TOOL_BAR = "toolbar:" + ID; //$NON-NLS-1$

	private static final String KEY_CONTEXT = "org.liftloop.rodpump.ui.dynacardContext"; //$NON-NLS-1$

	private final ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT);
	private LiftloopPreferences.@Nullable Subscription units;
	private Optional<View> view = Optional.empty();
	private Optional<Shown> shown = Optional.empty();

	/** The controls, once they exist. */
	private record View(DynacardHead head, CardChartPane cards, AnalysisPane analysis) {
	}

	/** The card on view and its analysis. */
	private record Shown(SurfaceCard card, LiveAnalysis live) {
	}

	/**
	 * @return the analysis of the card on view; empty while there is none
	 */
	public Optional<LiveAnalysis> analysis() {
		return shown.map(Shown::live);
	}

	/**
	 * @return the result for the card as it is; empty while it is computed, refused or cancelled
	 */
	public Optional<CardAnalysis> currentAnalysis() {
		return analysis().map(LiveAnalysis::state)
				.flatMap(state -> state instanceof RunState.Current<CardAnalysis> current ? Optional.of(current.result())
						: Optional.empty());
	}

	/**
	 * @return the card on view; empty while there is none
	 */
	public Optional<SurfaceCard> card() {
		return shown.map(Shown::card);
	}

	/**
	 * @return the document with the card
	 */
	public FieldDocument fieldDocument() {
		return document();
	}

	/**
	 * @return the chart of surface and downhole card
	 */
	public Optional<XyChartControl> cardChart() {
		return view.map(controls -> controls.cards().chart());
	}

	/**
	 * @return the Goodman chart, the results, the tapers and the notes
	 */
	public Optional<AnalysisPane> analysisPane() {
		return view.map(View::analysis);
	}

	@Override
	protected void createContent(@Nullable Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		DynacardHead head = new DynacardHead(page, tools);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
		SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		CardChartPane cards = new CardChartPane(sash);
		Composite right = new Composite(sash, SWT.NONE);
		right.setLayout(new FillLayout());
		AnalysisPane analysis = new AnalysisPane(right);
		sash.setWeights(56, 44);
		view = Optional.of(new View(head, cards, analysis));
		getSite().getService(IMenuService.class).populateContributionManager(tools, TOOL_BAR);
		ChartActions cardActions = new ChartActions(cards.chart(), this::getPartName);
		cardActions.contributeTo(tools);
		cardActions.createContextMenu();
		new ChartActions(analysis.torque(), () -> NLS.bind(Messages.Chart_torqueName, getPartName()))
				.createContextMenu();
		new ChartActions(analysis.goodman(), () -> NLS.bind(Messages.Chart_goodmanName, getPartName()))
				.createContextMenu();
		tools.update(true);
		getSite().getService(IContextService.class).activateContext(KEY_CONTEXT);
		units = LiftloopPreferences.onUnitSystemChange(system -> {
			getSite().getService(ICommandService.class).refreshElements(SwitchUnitsHandler.COMMAND, null);
			refresh();
		});
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HelpContexts.DYNACARD_EDITOR);
	}

	@Override
	protected void showElement(@Nullable EObject element) {
		stop();
		if (element instanceof SurfaceCard card) {
			LiveAnalysis live = new LiveAnalysis(document(), card);
			shown = Optional.of(new Shown(card, live));
			live.addListener(state -> refresh());
			refresh();
		}
	}

	@Override
	protected void elementGone() {
		stop();
	}

	@Override
	protected void contentChanged(@Nullable List<Notification> changes) {
		refresh();
	}

	@Override
	protected void setContentFocus() {
		cardChart().ifPresent(XyChartControl::setFocus);
	}

	@Override
	public void dispose() {
		stop();
		if (units != null) {
			units.cancel();
		}
		getSite().getService(IMenuService.class).releaseContributions(tools);
		tools.dispose();
		super.dispose();
	}

	private void stop() {
		analysis().ifPresent(LiveAnalysis::dispose);
		shown = Optional.empty();
	}

	private void refresh() {
		shown.ifPresent(present -> view.ifPresent(controls -> refresh(present, controls)));
	}

	private void refresh(Shown present, View controls) {
		RunState<CardAnalysis> state = present.live().state();
		controls.head().show(present.card(), state);
		controls.cards().show(present.card(), state, LiftloopPreferences.unitSystem());
		controls.analysis().show(present.card(), state, LiftloopPreferences.unitSystem());
		AnalysisTester.requestEvaluation(getSite());
	}
}
