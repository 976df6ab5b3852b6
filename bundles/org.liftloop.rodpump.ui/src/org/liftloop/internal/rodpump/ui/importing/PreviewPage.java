/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.core.units.Dimension;
import org.liftloop.internal.rodpump.ui.HelpContexts;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.cards.CardImportException;
import org.liftloop.rodpump.twin.cards.CardImportOptions;
import org.liftloop.rodpump.twin.cards.ImportedCard;
import org.liftloop.ui.form.AttributeFormat;
import org.liftloop.ui.form.EntryException;
import org.liftloop.ui.theme.ChartColors;

/** What was found in the files, how it was understood, and how it should be. */
final class PreviewPage extends WizardPage {

	private static final int NOTES_HEIGHT = 90;
	private static final AttributeFormat SPEED = new AttributeFormat(
			ModelPackage.Literals.SURFACE_CARD__STROKES_PER_MINUTE);

	private final CardImportWizard wizard;
	private Optional<Parts> parts = Optional.empty();
	private int shownFile;
	private int shownCard;
	private String typedSpeed = ""; //$NON-NLS-1$

	private record Parts(Combo file, UnitChoice positionUnit, UnitChoice loadUnit, Text speed, ColumnTable columns,
			CardList cards, XyChartControl chart, Text notes) {
	}

	PreviewPage(CardImportWizard wizard) {
		super("preview", Messages.Preview_title, null); //$NON-NLS-1$
		this.wizard = wizard;
		setDescription(Messages.Preview_description);
	}

	/** @return why the import cannot be finished; empty if it can */
	Optional<String> problem() {
		Optional<String> refused = wizard.files().stream().filter(file -> file.problem() != null).findFirst()
				.map(FilesPage::found);
		if (refused.isPresent()) {
			return refused;
		}
		List<ImportedCard> chosen = wizard.files().stream().flatMap(file -> file.chosenCards().stream()).toList();
		if (chosen.isEmpty()) {
			return Optional.of(Messages.Preview_noCards);
		}
		try {
			Object speed = speed();
			boolean needed = chosen.stream().anyMatch(card -> card.strokesPerMinute() == null);
			if (needed && speed == null) {
				return Optional.of(Messages.Preview_speedNeeded);
			}
			return speed instanceof Double value && !(value > 0) ? Optional.of(Messages.Preview_speedPositive)
					: Optional.empty();
		} catch (EntryException e) {
			return Optional.of(NLS.bind(Messages.Preview_speedProblem, e.getMessage()));
		}
	}

	/** @return the speed of the cards whose file has none */
	Optional<Double> strokesPerMinute() {
		try {
			return speed() instanceof Double value ? Optional.of(value) : Optional.empty();
		} catch (EntryException e) {
			// Finishing is not possible while the page shows this problem.
			return Optional.empty();
		}
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(page);
		Composite head = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 5).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Combo file = labelled(head, Messages.Preview_file, new Combo(head, SWT.READ_ONLY));
		Text speed = createSpeed(head);
		UnitChoice position = new UnitChoice(head, Messages.Preview_positionUnit, Dimension.LENGTH,
				unit -> reread(options -> options.withPositionUnit(unit)));
		UnitChoice load = new UnitChoice(head, Messages.Preview_loadUnit, Dimension.FORCE,
				unit -> reread(options -> options.withLoadUnit(unit)));
		SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 300).applyTo(sash);
		SashForm left = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
		ColumnTable columns = new ColumnTable(left, mapping -> reread(options -> options.withColumns(mapping)));
		CardList cards = new CardList(left, this::showCard, this::validate);
		XyChartControl chart = new XyChartControl(sash, SWT.BORDER, PreviewChart.none(Messages.Preview_noCards));
		ChartColors.follow(chart);
		sash.setWeights(48, 52);
		Text notes = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, NOTES_HEIGHT).applyTo(notes);
		file.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showFile(file.getSelectionIndex())));
		parts = Optional.of(new Parts(file, position, load, speed, columns, cards, chart, notes));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HelpContexts.CARD_IMPORT);
		setControl(page);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			parts.ifPresent(controls -> {
				controls.file().setItems(wizard.files().stream().map(CardFile::name).toArray(String[]::new));
				if (typedSpeed.isEmpty()) {
					controls.speed().setText(wizard.target().well().map(Well::getStrokesPerMinute).map(SPEED::show)
							.orElse("")); //$NON-NLS-1$
				}
			});
			showFile(Math.min(shownFile, wizard.files().size() - 1));
		}
		super.setVisible(visible);
	}

	private @Nullable Object speed() throws EntryException {
		return SPEED.parse(typedSpeed);
	}

	private Text createSpeed(Composite head) {
		Text speed = labelled(head, SPEED.withUnit(Messages.Preview_speed), new Text(head, SWT.BORDER));
		speed.setToolTipText(Messages.Preview_speedToolTip);
		speed.addModifyListener(event -> {
			typedSpeed = speed.getText();
			validate();
			showCard(shownCard);
		});
		return speed;
	}

	private void reread(UnaryOperator<CardImportOptions> change) {
		CardFile file = wizard.files().get(shownFile);
		wizard.inBackground(Messages.Files_reading, () -> file.read(change.apply(file.options())));
		showFile(shownFile);
	}

	private void showFile(int index) {
		shownFile = index;
		parts.filter(controls -> index >= 0).ifPresent(controls -> {
			CardFile file = wizard.files().get(index);
			controls.file().select(index);
			Optional<ImportedCard> first = file.preview().cards().stream().findFirst();
			controls.positionUnit().show(file.options().positionUnit(), first.map(ImportedCard::positionUnit));
			controls.loadUnit().show(file.options().loadUnit(), first.map(ImportedCard::loadUnit));
			controls.columns().show(file.preview());
			controls.cards().show(file);
			showCard(0);
			validate();
		});
	}

	private void showCard(int index) {
		shownCard = index;
		parts.filter(controls -> shownFile >= 0 && shownFile < wizard.files().size()).ifPresent(controls -> {
			CardFile file = wizard.files().get(shownFile);
			List<ImportedCard> cards = file.preview().cards();
			List<String> notes = new ArrayList<>(file.preview().notes());
			if (index < cards.size()) {
				ImportedCard card = cards.get(index);
				controls.chart().setModel(PreviewChart.of(card));
				notes.addAll(PreviewNotes.of(card, strokesPerMinute()));
			} else {
				CardImportException problem = file.problem();
				controls.chart().setModel(
						PreviewChart.none(problem == null ? Messages.Preview_noCards : problem.fullText()));
			}
			controls.notes().setText(String.join("\n", notes)); //$NON-NLS-1$
		});
	}

	private void validate() {
		Optional<String> problem = problem();
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}

	private static <C extends Control> C labelled(Composite parent, String text, C control) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		label.moveAbove(control);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(control);
		return control;
	}
}
