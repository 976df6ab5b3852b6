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

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.Well;
import org.liftloop.ui.form.AssetForm;
import org.liftloop.ui.form.ElementList;
import org.liftloop.ui.form.ElementNames;
import org.liftloop.ui.form.ElementTable;
import org.liftloop.ui.form.TableButtons;
import org.liftloop.ui.form.TableColumn;

/** The stations of the deviation survey, in order of measured depth. */
final class SurveyPage extends WellPage {

	/** Wide enough to begin with; the table takes what there is and scrolls. */
	private static final int TABLE_WIDTH = 320;
	private static final int TABLE_HEIGHT = 300;

	private Optional<Content> content = Optional.empty();

	private record Content(ElementTable stations, Label remark) {
	}

	SurveyPage(WellEditor editor) {
		super(editor, WellTopic.SURVEY, Messages.Survey_title);
	}

	@Override
	protected void fill(Composite body, AssetForm<Well> form) {
		GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(body);
		Composite client = form.section(body, Messages.Survey_stations, Messages.Survey_description);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(client.getParent());
		GridLayoutFactory.swtDefaults().numColumns(2).margins(2, 6).applyTo(client);
		Composite area = form.toolkit().createComposite(client);
		GridDataFactory.fillDefaults().grab(true, true).hint(TABLE_WIDTH, TABLE_HEIGHT).applyTo(area);
		ElementTable table = new ElementTable(area, form.toolkit(), form.domain(),
				new ElementList(null, ModelPackage.Literals.WELL__SURVEY),
				new ElementNames(Messages.Station_add, Messages.Station_remove, Messages.Station_move),
				ModelPackage.Literals.SURVEY_STATION.getEAllAttributes().stream()
						.map(attribute -> TableColumn.of(attribute, 1)).toList(),
				message -> form.showEntryProblem(this, message));
		table.setRoot(form.asset());
		new TableButtons(client, form.toolkit(), table, () -> EcoreUtil.create(ModelPackage.Literals.SURVEY_STATION));
		Label remark = form.toolkit().createLabel(client, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(remark);
		content = Optional.of(new Content(table, remark));
	}

	@Override
	protected void refreshContent(Well well) {
		content.ifPresent(shown -> {
			shown.stations().refresh();
			String assumed = AssetForm.assumedText(well, ModelPackage.Literals.WELL__SURVEY);
			boolean vertical = well.getSurvey().isEmpty() && assumed.isEmpty();
			shown.remark().setText(vertical ? Messages.Survey_vertical : assumed);
			shown.remark().requestLayout();
		});
	}

	@Override
	protected void select(EObject target) {
		content.ifPresent(shown -> shown.stations().select(target));
	}

	@Override
	public void dropContent() {
		content = Optional.empty();
		super.dropContent();
	}
}
