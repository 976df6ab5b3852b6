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
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.design.DesignCommands;
import org.liftloop.internal.rodpump.ui.design.DesignRow;
import org.liftloop.internal.rodpump.ui.design.DesignRow.Equipment;
import org.liftloop.model.DesignCase;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.Well;
import org.liftloop.model.validation.ModelProblem;
import org.liftloop.rodpump.twin.Catalogues;
import org.liftloop.rodpump.unit.CatalogueUnit;
import org.liftloop.ui.form.AssetForm;
import org.liftloop.ui.form.Assumed;
import org.liftloop.ui.form.AttributeForm;
import org.liftloop.ui.form.ChoiceFormat;
import org.liftloop.ui.form.ElementList;
import org.liftloop.ui.form.ElementTable;
import org.liftloop.ui.form.FeaturePath;

/** The settings of the design that is looked at. An empty field is as in the well, and says in grey what that is. */
final class DesignForm {

	private static final int ROW_COLUMNS = 3;
	private static final int TAPERS_WIDTH = 200;
	private static final int TAPERS_HEIGHT = 130;

	private final AssetForm<Well> content;
	private final DesignCommands commands;
	private final ScrolledComposite scroll;
	private Optional<Shown> shown = Optional.empty();

	/** What is built for one design, or for none. */
	private record Shown(@Nullable DesignCase design, boolean ownRods, Optional<AttributeForm> rows, List<Hint> hints,
			Optional<ElementTable> tapers) {
	}

	private record Hint(Text text, Function<Equipment, String> value) {
	}

	DesignForm(Composite parent, AssetForm<Well> content, DesignCommands commands) {
		this.content = content;
		this.commands = commands;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		content.toolkit().adapt(scroll);
	}

	/** Shows what the model and the unit system now say; what is being typed stays. */
	void refresh() {
		shown.ifPresent(built -> {
			built.rows().ifPresent(AttributeForm::refresh);
			built.tapers().ifPresent(ElementTable::refresh);
		});
	}

	/**
	 * Shows a design, or with null what the well as it is means; what is being edited stays.
	 *
	 * @param design the design
	 * @param row whose equipment stands in grey in its empty fields
	 */
	void show(@Nullable DesignCase design, DesignRow row) {
		boolean ownRods = design != null && !design.getTapers().isEmpty();
		if (shown.isEmpty() || shown.get().design() != design || shown.get().ownRods() != ownRods) {
			build(design, ownRods);
			refresh();
		}
		shown.ifPresent(built -> built.hints()
				.forEach(hint -> hint.text().setMessage(hint.value().apply(row.equipment()))));
	}

	void showProblems(List<ModelProblem> problems) {
		shown.flatMap(Shown::rows).ifPresent(rows -> rows.showProblems(problems));
	}

	Optional<Control> controlOf(EObject target, @Nullable EStructuralFeature feature) {
		return shown.flatMap(Shown::rows).flatMap(rows -> rows.controlOf(target, feature));
	}

	/** Selects a taper if it is one of the design. */
	void select(EObject target) {
		shown.flatMap(Shown::tapers).ifPresent(tapers -> tapers.select(target));
	}

	/** Gives the keyboard to the first field. */
	void setFocus() {
		DesignCase design = shown.map(Shown::design).orElse(null);
		if (design != null) {
			controlOf(design, ModelPackage.Literals.DESIGN_CASE__NAME).ifPresent(Control::setFocus);
		}
	}

	/** Lets go of the document. */
	void dispose() {
		shown.flatMap(Shown::rows).ifPresent(AttributeForm::dispose);
		shown = Optional.empty();
	}

	private void build(@Nullable DesignCase design, boolean ownRods) {
		shown.flatMap(Shown::rows).ifPresent(AttributeForm::clearMessages);
		dispose();
		Control before = scroll.getContent();
		Composite area = content.toolkit().createComposite(scroll);
		GridLayoutFactory.swtDefaults().numColumns(ROW_COLUMNS).margins(2, 4).spacing(8, 5).applyTo(area);
		shown = Optional.of(design == null ? buildNone(area) : buildRows(area, design, ownRods));
		content.toolkit().paintBordersFor(area);
		scroll.setContent(area);
		scroll.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		if (before != null) {
			before.dispose();
		}
	}

	private Shown buildNone(Composite area) {
		Label about = content.toolkit().createLabel(area, Messages.Design_about, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(TAPERS_WIDTH, SWT.DEFAULT).span(ROW_COLUMNS, 1)
				.applyTo(about);
		return new Shown(null, false, Optional.empty(), List.of(), Optional.empty());
	}

	private Shown buildRows(Composite area, DesignCase design, boolean ownRods) {
		AttributeForm rows = new AttributeForm(content.toolkit(), content.messages(), content.document(), design,
				new Assumed(List.of()));
		rows.text(area, path(ModelPackage.Literals.DESIGN_CASE__NAME));
		rows.text(area, path(ModelPackage.Literals.DESIGN_CASE__DESCRIPTION));
		rows.choice(area, path(ModelPackage.Literals.DESIGN_CASE__UNIT_DESIGNATION),
				ChoiceFormat.ofTexts(Messages.Design_asInWell, units(design)));
		List<Hint> hints = List.of(
				new Hint(rows.text(area, path(ModelPackage.Literals.DESIGN_CASE__STROKE_M)), Equipment::stroke),
				new Hint(rows.text(area, path(ModelPackage.Literals.DESIGN_CASE__STROKES_PER_MINUTE)), Equipment::speed),
				new Hint(rows.text(area, path(ModelPackage.Literals.DESIGN_CASE__PLUNGER_DIAMETER_M)),
						Equipment::plunger),
				new Hint(rows.text(area, path(ModelPackage.Literals.DESIGN_CASE__PUMP_INTAKE_PRESSURE_PA)),
						Equipment::intakePressure));
		rows.text(area, path(ModelPackage.Literals.DESIGN_CASE__PUMP_FILLAGE));
		Optional<ElementTable> tapers = buildRods(area, design, ownRods);
		return new Shown(design, ownRods, Optional.of(rows), hints, tapers);
	}

	private Optional<ElementTable> buildRods(Composite area, DesignCase design, boolean ownRods) {
		FormToolkit toolkit = content.toolkit();
		toolkit.createLabel(area, Messages.Design_rods);
		Button change = toolkit.createButton(area, ownRods ? Messages.Design_wellsRods : Messages.Design_copyRods,
				SWT.PUSH);
		change.setToolTipText(ownRods ? Messages.Design_wellsRodsMeaning : Messages.Design_copyRodsMeaning);
		change.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (ownRods) {
				commands.useWellsRods(design);
			} else {
				commands.copyRods(design);
			}
		}));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).span(2, 1).applyTo(change);
		if (!ownRods) {
			return Optional.empty();
		}
		Composite tapers = toolkit.createComposite(area);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(tapers);
		GridDataFactory.fillDefaults().grab(true, true).span(ROW_COLUMNS, 1).applyTo(tapers);
		Composite place = toolkit.createComposite(tapers);
		GridDataFactory.fillDefaults().grab(true, true).hint(TAPERS_WIDTH, TAPERS_HEIGHT).applyTo(place);
		ElementTable table = new ElementTable(place, toolkit, content.domain(),
				new ElementList(null, ModelPackage.Literals.DESIGN_CASE__TAPERS), Tapers.names(), Tapers.columns(),
				message -> content.showEntryProblem(this, message));
		table.setRoot(design);
		Tapers.createButtons(tapers, content, table);
		return Optional.of(table);
	}

	/** The catalogue, and what the design says if that is something else. */
	private static List<String> units(DesignCase design) {
		List<String> units = new ArrayList<>(
				Catalogues.ofPlatform().units().units().stream().map(CatalogueUnit::designation).toList());
		String own = design.getUnitDesignation();
		if (own != null && !own.isBlank() && !units.contains(own)) {
			units.addFirst(own);
		}
		return units;
	}

	private static FeaturePath path(EAttribute attribute) {
		return FeaturePath.of(attribute);
	}
}
