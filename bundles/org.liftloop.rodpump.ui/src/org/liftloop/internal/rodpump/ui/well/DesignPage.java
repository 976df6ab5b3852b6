/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.well;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.internal.rodpump.ui.HelpContexts;
import org.liftloop.internal.rodpump.ui.design.Baseline;
import org.liftloop.internal.rodpump.ui.design.Comparison;
import org.liftloop.internal.rodpump.ui.design.DesignCommands;
import org.liftloop.internal.rodpump.ui.design.DesignPane;
import org.liftloop.internal.rodpump.ui.design.DesignRow;
import org.liftloop.internal.rodpump.ui.design.DesignRun;
import org.liftloop.internal.rodpump.ui.design.DesignSummary;
import org.liftloop.internal.rodpump.ui.design.DesignTable;
import org.liftloop.internal.rodpump.ui.design.LiveDesigns;
import org.liftloop.internal.rodpump.ui.design.RunHistory;
import org.liftloop.internal.rodpump.ui.live.RunState;
import org.liftloop.model.DesignCase;
import org.liftloop.model.Well;
import org.liftloop.model.validation.ModelProblem;
import org.liftloop.rodpump.twin.design.DesignOutcome;
import org.liftloop.ui.form.AssetForm;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.ui.tables.RowTable;

/** The well as it is beside its designs: each predicted live, one of them edited and compared with another. */
final class DesignPage extends WellPage {

	private static final int LEAST_WIDTH = 600;
	private static final int LEAST_HEIGHT = 280;

	private final Actions actions = new Actions();
	private Optional<Content> content = Optional.empty();
	private @Nullable DesignCase chosen;

	private record Content(Model model, View view) {
	}

	/** What is shown. */
	private record Model(Well well, LiveDesigns live, DesignCommands commands, RunHistory history,
			Comparison comparison) {
	}

	/** What it is shown on. */
	private record View(DesignButtons buttons, CLabel status, RowTable<DesignRow> designs, DesignForm form,
			DesignPane pane) {
	}

	DesignPage(WellEditor editor) {
		super(editor, WellTopic.DESIGN, Messages.Design_title);
	}

	/**
	 * @return the predictions, once the page has been looked at
	 */
	Optional<LiveDesigns> live() {
		return content.map(present -> present.model().live());
	}

	/**
	 * @return the charts and tables, once the page has been looked at
	 */
	Optional<DesignPane> pane() {
		return content.map(present -> present.view().pane());
	}

	@Override
	protected void fill(Composite body, AssetForm<Well> form) {
		chosen = null;
		Well well = form.asset();
		DesignCommands commands = new DesignCommands(form.domain(), well);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 4).spacing(8, 4).applyTo(body);
		DesignButtons buttons = new DesignButtons(body, actions);
		CLabel status = new CLabel(body, SWT.NONE);
		form.toolkit().adapt(status);
		status.setMargins(0, 1, 0, 1);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(1, SWT.DEFAULT).applyTo(status);
		SashForm rows = new SashForm(body, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(LEAST_WIDTH, LEAST_HEIGHT).applyTo(rows);
		RowTable<DesignRow> designs = DesignTable.create(form.toolkit().createComposite(rows), Messages.Design_column);
		designs.table().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosenInTable()));
		designs.table().addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
		SashForm below = new SashForm(rows, SWT.HORIZONTAL | SWT.SMOOTH);
		DesignForm settings = new DesignForm(below, form, commands);
		Composite right = form.toolkit().createComposite(below);
		right.setLayout(new FillLayout());
		DesignPane pane = new DesignPane(right, this::chartName, actions);
		rows.setWeights(28, 72);
		below.setWeights(38, 62);
		RunHistory history = new RunHistory();
		LiveDesigns live = new LiveDesigns(form.document(), well);
		live.addListener(state -> {
			if (state instanceof RunState.Current<DesignRun> current) {
				history.add(current.result());
			}
			showResults();
		});
		Comparison comparison = new Comparison(form.document(), well, this::showResults);
		content = Optional.of(new Content(new Model(well, live, commands, history, comparison),
				new View(buttons, status, designs, settings, pane)));
	}

	@Override
	protected void refreshContent(Well well) {
		content.ifPresent(present -> {
			refresh(present.model(), present.view());
			present.view().form().refresh();
		});
	}

	/** Leaves what is being edited alone. */
	private void showResults() {
		content.ifPresent(present -> refresh(present.model(), present.view()));
	}

	private void refresh(Model model, View view) {
		List<DesignCase> designs = model.well().getDesigns();
		if (chosen != null && !designs.contains(chosen)) {
			chosen = null;
		}
		DesignCase design = chosen;
		QuantityFormat format = LiftloopPreferences.screenFormat();
		RunState<DesignRun> state = model.live().state();
		DesignRun run = state.shown();
		DesignRow row = row(design, run, format);
		showRows(view.designs(), designs, run, format);
		view.status().setText(plain(DesignSummary.words(state, row)));
		view.status().setToolTipText(plain(DesignSummary.words(state, row)));
		view.status().setImage(DesignSummary.icon(state, row));
		Optional<DesignOutcome> outcome = run == null ? Optional.empty() : run.outcome(design);
		Optional<DesignOutcome.Predicted> predicted = outcome.filter(DesignOutcome.Predicted.class::isInstance)
				.map(DesignOutcome.Predicted.class::cast);
		view.buttons().enable(design != null, predicted.isPresent(), state instanceof RunState.Running);
		view.form().show(design, row.figures().isKnown() ? row : row(null, run, format));
		view.pane().showBaselines(model.comparison().choices(), model.comparison().baseline());
		view.pane().show(predicted.map(DesignOutcome.Predicted::prediction),
				outcome.isPresent() ? row.reasonsInLine() : DesignSummary.words(state, row),
				model.comparison().analysis(design, run), format);
		view.pane().showHistory(model.history().runs(), format);
	}

	private void showRows(RowTable<DesignRow> rows, List<DesignCase> designs, @Nullable DesignRun run,
			QuantityFormat format) {
		List<@Nullable DesignCase> all = all(designs);
		rows.show(all.stream().map(design -> row(design, run, format)).toList());
		Table table = rows.table();
		int index = all.indexOf(chosen);
		if (!table.isSelected(index)) {
			table.setSelection(index);
		}
	}

	private static DesignRow row(@Nullable DesignCase design, @Nullable DesignRun run, QuantityFormat format) {
		return DesignRow.of(design, run == null ? Optional.empty() : run.outcome(design), format);
	}

	/** In the order of the table: the well as it is comes first. */
	private static List<@Nullable DesignCase> all(List<DesignCase> designs) {
		List<@Nullable DesignCase> all = new ArrayList<>(designs);
		all.addFirst(null);
		return all;
	}

	private void chosenInTable() {
		content.ifPresent(present -> {
			Table table = present.view().designs().table();
			List<@Nullable DesignCase> all = all(present.model().well().getDesigns());
			if (table.getSelectionCount() == 1 && table.getSelectionIndex() < all.size()) {
				choose(all.get(table.getSelectionIndex()));
			}
		});
	}

	private void choose(@Nullable DesignCase design) {
		chosen = design;
		showResults();
		showProblems();
	}

	private void keyPressed(KeyEvent event) {
		boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
		if (plain && event.keyCode == SWT.DEL) {
			actions.delete();
		} else if (plain && event.keyCode == SWT.INSERT) {
			actions.add();
		}
	}

	@Override
	protected void select(EObject target) {
		EObject at = target;
		while (at != null && !(at instanceof DesignCase)) {
			at = at.eContainer();
		}
		if (at instanceof DesignCase design) {
			choose(design);
			content.ifPresent(present -> present.view().form().select(target));
		}
	}

	@Override
	protected Optional<Control> controlOf(AssetForm<Well> form, EObject target, @Nullable EStructuralFeature feature) {
		return content.flatMap(present -> present.view().form().controlOf(target, feature));
	}

	@Override
	protected void showBesideRows(AssetForm<Well> form, List<ModelProblem> problems) {
		content.ifPresent(present -> present.view().form().showProblems(problems));
	}

	@Override
	protected String helpContext() {
		return HelpContexts.WELL_DESIGNS;
	}

	@Override
	public void dropContent() {
		content.ifPresent(present -> {
			present.model().live().dispose();
			present.model().comparison().dispose();
			present.view().form().dispose();
		});
		content = Optional.empty();
		super.dropContent();
	}

	private String chartName() {
		DesignCase design = chosen;
		return design == null ? Messages.Design_asItIs : String.valueOf(design.getName());
	}

	/** Names come from files: an ampersand is no mnemonic and a line break stays out of the line. */
	private static String plain(String text) {
		return text.replace("&", "&&").replaceAll("\\R", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** What the user can do here. */
	private final class Actions implements DesignButtons.Client, DesignPane.Client {

		@Override
		public void add() {
			content.ifPresent(present -> {
				choose(present.model().commands().add());
				present.view().form().setFocus();
			});
		}

		@Override
		public void duplicate() {
			DesignCase design = chosen;
			if (design != null) {
				content.ifPresent(present -> choose(present.model().commands().duplicate(design)));
			}
		}

		/** The one below takes its place. */
		@Override
		public void delete() {
			DesignCase design = chosen;
			if (design != null) {
				content.ifPresent(present -> {
					List<DesignCase> designs = present.model().well().getDesigns();
					int index = designs.indexOf(design);
					present.model().commands().delete(design);
					choose(designs.isEmpty() ? null : designs.get(Math.min(index, designs.size() - 1)));
				});
			}
		}

		@Override
		public void apply() {
			DesignCase design = chosen;
			if (design != null) {
				content.ifPresent(present -> {
					try {
						present.model().commands().apply(design);
					} catch (RefusedException e) {
						StatusManager.getManager().handle(Status.error(e.fullText()), StatusManager.SHOW);
					}
				});
			}
		}

		@Override
		public void recompute() {
			live().ifPresent(LiveDesigns::recompute);
		}

		@Override
		public void cancel() {
			live().ifPresent(LiveDesigns::cancel);
		}

		@Override
		public void compareWith(int index) {
			content.ifPresent(present -> compareWith(present, present.model().comparison().choices().get(index)));
		}

		@Override
		public void compareWithRun(int index) {
			content.ifPresent(present -> compareWith(present,
					new Baseline.Past(present.model().history().runs().get(index))));
		}

		@Override
		public void keepRun(int index) {
			content.ifPresent(present -> {
				DesignCase settings = present.model().history().runs().get(index).settings();
				if (settings != null) {
					choose(present.model().commands().keep(settings));
				}
			});
		}

		private void compareWith(Content present, Baseline baseline) {
			present.model().comparison().choose(baseline);
			showResults();
		}
	}
}
