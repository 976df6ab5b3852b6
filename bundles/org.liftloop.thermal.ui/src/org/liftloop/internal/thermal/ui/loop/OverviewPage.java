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

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.liftloop.model.Coolant;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.ui.form.AssetForm;
import org.liftloop.ui.form.ElementList;
import org.liftloop.ui.form.ElementNames;
import org.liftloop.ui.form.ElementTable;
import org.liftloop.ui.form.FeaturePath;
import org.liftloop.ui.form.TableButtons;
import org.liftloop.ui.form.TableColumn;

/** The loop as a whole: name, coolant, heat, surroundings, and what is assumed about it. */
final class OverviewPage extends LoopPage {

	private static final int DESCRIPTION_LINES = 3;
	private static final int ASSUMPTIONS_WIDTH = 240;
	private static final int ASSUMPTIONS_HEIGHT = 150;

	private Optional<ElementTable> assumptions = Optional.empty();
	/** Of no meaning for coolants other than glycols. */
	private Optional<Text> massFraction = Optional.empty();

	OverviewPage(LoopEditor editor) {
		super(editor, LoopTopic.OVERVIEW, Messages.Overview_title);
	}

	@Override
	protected void fill(Composite body, AssetForm<CoolingLoop> content) {
		content.inColumns(body);
		Composite about = content.rowSection(body, Messages.Overview_about, ""); //$NON-NLS-1$
		content.rows().text(about, FeaturePath.of(Literals.ASSET__NAME));
		content.rows().paragraph(about, FeaturePath.of(Literals.ASSET__DESCRIPTION), DESCRIPTION_LINES);
		content.rows().paragraph(about, FeaturePath.of(Literals.ASSET__ORIGIN), DESCRIPTION_LINES);

		Composite coolant = content.rowSection(body, Messages.Overview_coolant, ""); //$NON-NLS-1$
		content.rows().choice(coolant, FeaturePath.of(Literals.COOLING_LOOP__COOLANT));
		massFraction = Optional.of(content.rows().text(coolant, FeaturePath.of(Literals.COOLING_LOOP__COOLANT_MASS_FRACTION)));
		content.rows().text(coolant, FeaturePath.of(Literals.COOLING_LOOP__RATED_FLOW_KG_PER_S));

		rows(body, content, Messages.Overview_heat, Literals.COOLING_LOOP__HEAT_LOAD_W,
				Literals.COOLING_LOOP__HOT_CAPACITY_JPER_K, Literals.COOLING_LOOP__COLD_CAPACITY_JPER_K);
		rows(body, content, Messages.Overview_ambient, Literals.COOLING_LOOP__LOSS_WPER_K,
				Literals.COOLING_LOOP__AMBIENT_TEMPERATURE_K);
		createAssumptions(body, content);
	}

	private static void rows(Composite body, AssetForm<CoolingLoop> content, String title, EAttribute... attributes) {
		Composite client = content.rowSection(body, title, ""); //$NON-NLS-1$
		Stream.of(attributes).forEach(attribute -> content.rows().text(client, FeaturePath.of(attribute)));
	}

	private void createAssumptions(Composite body, AssetForm<CoolingLoop> content) {
		Composite client = content.section(body, Messages.Overview_assumptions, Messages.Overview_assumptionsDescription);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(2, 6).applyTo(client);
		Composite area = content.toolkit().createComposite(client);
		GridDataFactory.fillDefaults().grab(true, true).hint(ASSUMPTIONS_WIDTH, ASSUMPTIONS_HEIGHT).applyTo(area);
		ElementTable table = new ElementTable(area, content.toolkit(), content.domain(),
				new ElementList(null, Literals.ASSET__ASSUMPTIONS),
				new ElementNames(Messages.Assumption_add, Messages.Assumption_remove, Messages.Assumption_move),
				List.of(TableColumn.of(Literals.ASSUMPTION__SUBJECT, 30), TableColumn.of(Literals.ASSUMPTION__REASON, 70)),
				message -> content.showEntryProblem(this, message));
		table.setRoot(content.asset());
		assumptions = Optional.of(table);
		new TableButtons(client, content.toolkit(), table, () -> EcoreUtil.create(Literals.ASSUMPTION));
	}

	@Override
	protected void refreshContent(CoolingLoop loop) {
		assumptions.ifPresent(ElementTable::refresh);
		Coolant coolant = loop.getCoolant();
		massFraction.ifPresent(
				text -> text.setEnabled(coolant == Coolant.ETHYLENE_GLYCOL || coolant == Coolant.PROPYLENE_GLYCOL));
	}

	@Override
	protected void select(EObject target) {
		assumptions.ifPresent(table -> table.select(target));
	}

	@Override
	public void dropContent() {
		assumptions = Optional.empty();
		massFraction = Optional.empty();
		super.dropContent();
	}
}
