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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.HelpContexts;
import org.liftloop.internal.rodpump.ui.form.ProblemMessages;
import org.liftloop.model.Well;
import org.liftloop.model.validation.ModelProblem;

/** A page of the well editor. Its content is built for one well, and anew when the editor shows another. */
abstract class WellPage extends FormPage {

	private final WellEditor editor;
	private final WellTopic topic;
	private Optional<WellForm> form = Optional.empty();

	WellPage(WellEditor editor, WellTopic topic, String title) {
		super(editor, topic.name(), title);
		this.editor = editor;
		this.topic = topic;
	}

	/**
	 * Builds the content.
	 *
	 * @param body the body of the form
	 * @param content what the page is built with and about
	 */
	abstract void fill(Composite body, WellForm content);

	/**
	 * Shows what rows do not show by themselves.
	 *
	 * @param well the well
	 */
	void refreshContent(Well well) {
		// Most pages consist of rows.
	}

	/**
	 * Brings an element of this page before the user's eyes, where that is no row.
	 *
	 * @param target the element
	 */
	void select(EObject target) {
		// Most pages consist of rows.
	}

	/**
	 * @param content what the page is built with and about
	 * @param target an element
	 * @param feature one of its features, or null
	 * @return the control of this page for it
	 */
	Optional<Control> controlOf(WellForm content, EObject target, @Nullable EStructuralFeature feature) {
		return content.rows().controlOf(target, feature);
	}

	/**
	 * Shows problems beside the rows they are about.
	 *
	 * @param content what the page is built with and about
	 * @param problems all problems of the document
	 */
	void showBesideRows(WellForm content, List<ModelProblem> problems) {
		content.rows().showProblems(problems);
	}

	/**
	 * @return the id of the context help
	 */
	String helpContext() {
		return HelpContexts.WELL_EDITOR;
	}

	final WellTopic topic() {
		return topic;
	}

	@Override
	protected final void createFormContent(@Nullable IManagedForm managedForm) {
		if (managedForm == null) {
			return;
		}
		ScrolledForm scrolled = managedForm.getForm();
		scrolled.setText(getTitle());
		managedForm.getToolkit().decorateFormHeading(scrolled.getForm());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(scrolled.getBody(), helpContext());
		editor.well().ifPresent(this::show);
	}

	/** Builds the page for a well, if it has been looked at yet. */
	final void show(Well well) {
		IManagedForm managed = getManagedForm();
		if (managed == null) {
			return;
		}
		Composite body = managed.getForm().getBody();
		dropContent();
		managed.getMessageManager().removeAllMessages();
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		WellForm content = new WellForm(managed, editor.document(), well);
		form = Optional.of(content);
		fill(body, content);
		refresh();
		showProblems(editor.document().problems());
		managed.reflow(true);
	}

	/** Lets go of the well: the content is covered until {@link #show}. */
	void dropContent() {
		form.ifPresent(WellForm::dispose);
		form = Optional.empty();
	}

	/** Shows what the model and the unit system now say. */
	final void refresh() {
		form.ifPresent(content -> {
			content.rows().refresh();
			refreshContent(content.well());
		});
	}

	/** Shows the problems that are known, for rows that have just been built. */
	final void showProblems() {
		form.ifPresent(content -> showProblems(content.document().problems()));
	}

	/** Shows the problems of this page's topic, beside their rows or in the heading. */
	final void showProblems(List<ModelProblem> problems) {
		form.ifPresent(content -> {
			showBesideRows(content, problems);
			ProblemMessages.show(content.messages(), this, problems.stream()
					.filter(problem -> WellTopic.of(problem, content.well()) == topic
							&& controlOf(content, problem.object(), problem.feature()).isEmpty())
					.toList());
		});
	}

	/** Sets the focus to the place of an element or feature. */
	final void reveal(EObject target, @Nullable String feature) {
		select(target);
		form.flatMap(content -> controlOf(content, target,
				feature == null ? null : target.eClass().getEStructuralFeature(feature))).ifPresent(Control::setFocus);
	}

	@Override
	public void dispose() {
		dropContent();
		super.dispose();
	}
}
