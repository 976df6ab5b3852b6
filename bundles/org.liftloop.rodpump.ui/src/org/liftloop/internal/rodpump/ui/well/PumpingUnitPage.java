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

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.Catalogues;
import org.liftloop.rodpump.unit.CatalogueUnit;
import org.liftloop.rodpump.unit.UnitKinematics;
import org.liftloop.ui.form.AssetForm;
import org.liftloop.ui.form.FeaturePath;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.ui.tables.RowTable;

/** The pumping unit: an entry of the catalogue or a geometry of its own, and what follows from it. */
final class PumpingUnitPage extends WellPage {

	private static final int GEOMETRY_WIDTH = 280;
	private static final int GEOMETRY_HEIGHT = 230;

	private Optional<Content> content = Optional.empty();

	private record Content(Label unit, Label ratings, RowTable<GeometryRow> inForce, Button copy, Button remove) {
	}

	PumpingUnitPage(WellEditor editor) {
		super(editor, WellTopic.PUMPING_UNIT, Messages.Unit_title);
	}

	@Override
	protected void fill(Composite body, AssetForm<Well> form) {
		form.inColumns(body);
		String assumed = AssetForm.assumedText(form.asset(), ModelPackage.Literals.WELL__PUMPING_UNIT);
		Composite unit = form.rowSection(body, Messages.Unit_unit, assumed);
		form.rows().text(unit, path(ModelPackage.Literals.PUMPING_UNIT__DESIGNATION));
		form.toolkit().createLabel(unit, ""); //$NON-NLS-1$
		Button catalogue = form.toolkit().createButton(unit, Messages.Unit_catalogue, SWT.PUSH);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).span(2, 1).applyTo(catalogue);
		CatalogueMenu.open(catalogue, () -> catalogue(form));
		form.rows().choice(unit, path(ModelPackage.Literals.PUMPING_UNIT__CRANK_ROTATION));
		Label stroke = line(unit, form);

		Composite ratings = form.rowSection(body, Messages.Unit_ratings, ""); //$NON-NLS-1$
		Stream.of(ModelPackage.Literals.PUMPING_UNIT__GEARBOX_RATING_NM,
				ModelPackage.Literals.PUMPING_UNIT__STRUCTURE_RATING_N,
				ModelPackage.Literals.PUMPING_UNIT__COUNTERBALANCE_MOMENT_NM,
				ModelPackage.Literals.PUMPING_UNIT__STRUCTURAL_UNBALANCE_N)
				.forEach(attribute -> form.rows().text(ratings, path(attribute)));
		Label fromCatalogue = line(ratings, form);

		RowTable<GeometryRow> inForce = createGeometryTable(body, form);
		Composite own = form.rowSection(body, Messages.Unit_ownGeometry, Messages.Unit_ownGeometryDescription);
		for (EAttribute attribute : ModelPackage.Literals.UNIT_GEOMETRY.getEAllAttributes()) {
			FeaturePath path = new FeaturePath(List.of(ModelPackage.Literals.WELL__PUMPING_UNIT,
					ModelPackage.Literals.PUMPING_UNIT__GEOMETRY), attribute);
			if (attribute.getEAttributeType() instanceof EEnum) {
				form.rows().choice(own, path);
			} else {
				form.rows().text(own, path);
			}
		}
		Composite buttons = form.toolkit().createComposite(own);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(buttons);
		Button copy = button(buttons, form, Messages.Unit_copyGeometry, () -> UnitInForce.of(form.asset()).geometry()
				.ifPresent(geometry -> OwnGeometry.set(form.domain(), form.asset(), geometry)));
		Button remove = button(buttons, form, Messages.Unit_removeGeometry,
				() -> OwnGeometry.remove(form.domain(), form.asset()));
		content = Optional.of(new Content(stroke, fromCatalogue, inForce, copy, remove));
	}

	@Override
	protected void refreshContent(Well well) {
		content.ifPresent(shown -> {
			QuantityFormat format = LiftloopPreferences.screenFormat();
			UnitInForce unit = UnitInForce.of(well);
			shown.unit().setText(unit.kinematics()
					.map(kinematics -> NLS.bind(Messages.Unit_stroke, unit.source(), stroke(kinematics, format)))
					.orElse(unit.problem()));
			shown.ratings().setText(unit.catalogueUnit().map(entry -> ratings(entry, format)).orElse("")); //$NON-NLS-1$
			shown.inForce().show(unit.geometry().map(geometry -> GeometryRow.of(geometry, format)).orElse(List.of()));
			boolean own = well.getPumpingUnit() != null && well.getPumpingUnit().getGeometry() != null;
			shown.copy().setEnabled(!own && unit.geometry().isPresent());
			shown.remove().setEnabled(own);
			shown.unit().requestLayout();
			shown.ratings().requestLayout();
		});
	}

	@Override
	public void dropContent() {
		content = Optional.empty();
		super.dropContent();
	}

	private static FeaturePath path(EAttribute attribute) {
		return FeaturePath.of(ModelPackage.Literals.WELL__PUMPING_UNIT, attribute);
	}

	private static Label line(Composite parent, AssetForm<Well> form) {
		Label label = form.toolkit().createLabel(parent, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(label);
		return label;
	}

	private static Button button(Composite parent, AssetForm<Well> form, String text, Runnable action) {
		Button button = form.toolkit().createButton(parent, text, SWT.PUSH);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	private static RowTable<GeometryRow> createGeometryTable(Composite body, AssetForm<Well> form) {
		Composite client = form.section(body, Messages.Unit_geometry, Messages.Unit_geometryDescription);
		GridLayoutFactory.swtDefaults().margins(2, 6).applyTo(client);
		Composite area = form.toolkit().createComposite(client);
		GridDataFactory.fillDefaults().grab(true, false).hint(GEOMETRY_WIDTH, GEOMETRY_HEIGHT).applyTo(area);
		return new RowTable<>(area, GeometryRow.class, GeometryRow::meaning)
				.column(Messages.Geometry_symbol, SWT.LEFT, 50, 1, GeometryRow::symbol)
				.column(Messages.Geometry_value, SWT.RIGHT, 90, 2, GeometryRow::value)
				.column(Messages.Geometry_meaning, SWT.LEFT, 160, 5, GeometryRow::meaning);
	}

	private static List<CatalogueMenu.Entry> catalogue(AssetForm<Well> form) {
		QuantityFormat format = LiftloopPreferences.screenFormat();
		return Catalogues.ofPlatform().units().units().stream().map(unit -> new CatalogueMenu.Entry(
				NLS.bind(Messages.Unit_catalogueEntry, unit.designation(),
						stroke(new UnitKinematics(unit.geometry()), format)),
				unit.source(), () -> path(ModelPackage.Literals.PUMPING_UNIT__DESIGNATION).set(form.domain(), form.asset(),
						unit.designation(), Messages.Unit_choose)))
				.toList();
	}

	private static String stroke(UnitKinematics kinematics, QuantityFormat format) {
		return format.format(Quantity.POSITION, kinematics.strokeM());
	}

	private static String ratings(CatalogueUnit unit, QuantityFormat format) {
		return NLS.bind(Messages.Unit_catalogueRatings,
				new Object[] { unit.designation(), format.format(Quantity.TORQUE, unit.gearboxRatingNm()),
						format.format(Quantity.FORCE, unit.structureRatingN()) });
	}
}
