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
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.dynacard.DynacardEditor;
import org.liftloop.model.DampingModel;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.ui.editing.FieldElementEditorInput;
import org.liftloop.ui.form.AssetForm;
import org.liftloop.ui.form.ElementList;
import org.liftloop.ui.form.ElementNames;
import org.liftloop.ui.form.ElementTable;
import org.liftloop.ui.form.FeaturePath;
import org.liftloop.ui.form.TableButtons;
import org.liftloop.ui.form.TableColumn;

/** The well as a whole: name, operation, limits, cards, and what is assumed about it. */
final class OverviewPage extends WellPage {

	private static final int DESCRIPTION_LINES = 3;
	private static final int ASSUMPTIONS_WIDTH = 240;
	private static final int ASSUMPTIONS_HEIGHT = 150;

	private Optional<Cards> cards = Optional.empty();
	private Optional<ElementTable> assumptions = Optional.empty();
	/** Without effect unless the damping comes from ratios. */
	private Optional<Text> downstroke = Optional.empty();

	/** The links to the cards, and the cards they were made for. */
	private record Cards(Composite area, AssetForm<Well> content, List<String> shown) {
	}

	OverviewPage(WellEditor editor) {
		super(editor, WellTopic.OVERVIEW, Messages.Overview_title);
	}

	@Override
	protected void fill(Composite body, AssetForm<Well> content) {
		content.inColumns(body);
		Composite about = content.rowSection(body, Messages.Overview_about, ""); //$NON-NLS-1$
		content.rows().text(about, FeaturePath.of(ModelPackage.Literals.ASSET__NAME));
		content.rows().paragraph(about, FeaturePath.of(ModelPackage.Literals.ASSET__DESCRIPTION), DESCRIPTION_LINES);
		content.rows().paragraph(about, FeaturePath.of(ModelPackage.Literals.ASSET__ORIGIN), DESCRIPTION_LINES);

		Composite operation = content.rowSection(body, Messages.Overview_operation, ""); //$NON-NLS-1$
		Stream.of(ModelPackage.Literals.WELL__STROKES_PER_MINUTE, ModelPackage.Literals.WELL__RUNTIME_HOURS_PER_DAY,
				ModelPackage.Literals.WELL__TARGET_FILLAGE, ModelPackage.Literals.WELL__LIQUID_RATE_M3_PER_S)
				.forEach(attribute -> content.rows().text(operation, FeaturePath.of(attribute)));

		Composite damping = content.rowSection(body, Messages.Overview_damping, Messages.Overview_dampingDescription);
		content.rows().choice(damping, FeaturePath.of(ModelPackage.Literals.WELL__DAMPING_MODEL));
		content.rows().text(damping, FeaturePath.of(ModelPackage.Literals.WELL__DAMPING_RATIO));
		downstroke = Optional.of(content.rows().text(damping,
				FeaturePath.of(ModelPackage.Literals.WELL__DOWNSTROKE_DAMPING_RATIO)));
		Stream.of(ModelPackage.Literals.WELL__ROD_FRICTION_COEFFICIENT, ModelPackage.Literals.WELL__STUFFING_BOX_FRICTION_N)
				.forEach(attribute -> content.rows().text(damping, FeaturePath.of(attribute)));

		Composite limits = content.rowSection(body, Messages.Overview_limits, Messages.Overview_limitsDescription);
		for (EAttribute attribute : ModelPackage.Literals.OPERATING_LIMITS.getEAllAttributes()) {
			content.rows().text(limits, FeaturePath.of(ModelPackage.Literals.WELL__LIMITS, attribute));
		}

		Composite links = content.section(body, Messages.Overview_cards, Messages.Overview_cardsDescription);
		GridLayoutFactory.swtDefaults().margins(2, 6).applyTo(links);
		cards = Optional.of(new Cards(links, content, new ArrayList<>(List.of(Messages.Overview_cards))));
		createAssumptions(body, content);
	}

	@Override
	protected void refreshContent(Well well) {
		cards.ifPresent(area -> showCards(area, well));
		assumptions.ifPresent(ElementTable::refresh);
		downstroke.ifPresent(text -> text.setEnabled(well.getDampingModel() == DampingModel.RATIO));
	}

	@Override
	protected void select(EObject target) {
		assumptions.ifPresent(table -> table.select(target));
	}

	@Override
	public void dropContent() {
		cards = Optional.empty();
		assumptions = Optional.empty();
		downstroke = Optional.empty();
		super.dropContent();
	}

	private void createAssumptions(Composite body, AssetForm<Well> content) {
		Composite client = content.section(body, Messages.Overview_assumptions,
				Messages.Overview_assumptionsDescription);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(2, 6).applyTo(client);
		Composite area = content.toolkit().createComposite(client);
		GridDataFactory.fillDefaults().grab(true, true).hint(ASSUMPTIONS_WIDTH, ASSUMPTIONS_HEIGHT).applyTo(area);
		ElementTable table = new ElementTable(area, content.toolkit(), content.domain(),
				new ElementList(null, ModelPackage.Literals.ASSET__ASSUMPTIONS),
				new ElementNames(Messages.Assumption_add, Messages.Assumption_remove, Messages.Assumption_move),
				List.of(TableColumn.of(ModelPackage.Literals.ASSUMPTION__SUBJECT, 30),
						TableColumn.of(ModelPackage.Literals.ASSUMPTION__REASON, 70)),
				message -> content.showEntryProblem(this, message));
		table.setRoot(content.asset());
		assumptions = Optional.of(table);
		new TableButtons(client, content.toolkit(), table,
				() -> EcoreUtil.create(ModelPackage.Literals.ASSUMPTION));
	}

	private void showCards(Cards area, Well well) {
		List<String> names = well.getCards().stream().map(card -> String.valueOf(card.getName())).toList();
		if (names.equals(area.shown())) {
			return;
		}
		area.shown().clear();
		area.shown().addAll(names);
		for (Control link : area.area().getChildren()) {
			link.dispose();
		}
		for (SurfaceCard card : well.getCards()) {
			Hyperlink link = area.content().toolkit().createHyperlink(area.area(),
					String.valueOf(card.getName()).replace("&", "&&"), SWT.NONE); //$NON-NLS-1$ //$NON-NLS-2$
			link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> open(event, card)));
		}
		if (names.isEmpty()) {
			area.content().toolkit().createLabel(area.area(), Messages.Overview_noCards);
		}
		area.area().requestLayout();
	}

	private void open(@Nullable HyperlinkEvent event, SurfaceCard card) {
		WellEditor editor = (WellEditor) getEditor();
		if (event == null || !editor.document().contains(card)) {
			return;
		}
		try {
			getSite().getPage().openEditor(new FieldElementEditorInput(editor.document().file(),
					editor.document().fragmentOf(card)), DynacardEditor.ID);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
