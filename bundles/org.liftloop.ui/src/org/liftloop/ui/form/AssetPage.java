/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.Asset;
import org.liftloop.model.validation.ModelProblem;
import org.liftloop.ui.editing.FieldElementFormEditor;

/**
 * A page of the editor of an asset. Its content is built for one asset, and anew when the editor shows another.
 *
 * @param <A> type of the asset
 */
public abstract class AssetPage<A extends Asset> extends FormPage {

	private final FieldElementFormEditor editor;
	private final Supplier<Optional<A>> asset;
	private Optional<AssetForm<A>> form = Optional.empty();

	/**
	 * @param editor the editor
	 * @param id     id of the page in its editor
	 * @param title  title of the page
	 * @param asset  gives the asset that is edited; empty while there is none
	 */
	protected AssetPage(FieldElementFormEditor editor, String id, String title, Supplier<Optional<A>> asset) {
		super(editor, id, title);
		this.editor = editor;
		this.asset = asset;
	}

	/**
	 * Builds the content.
	 *
	 * @param body the body of the form
	 * @param content what the page is built with and about
	 */
	protected abstract void fill(Composite body, AssetForm<A> content);

	/**
	 * @param object an element of a field
	 * @param feature one of its features, or null
	 * @param shown the asset that is edited
	 * @return whether this is the page for it
	 */
	public abstract boolean isAbout(EObject object, @Nullable EStructuralFeature feature, @NonNull A shown);

	/**
	 * @return the id of the context help
	 */
	protected abstract String helpContext();

	/**
	 * Shows what rows do not show by themselves.
	 *
	 * @param shown the asset
	 */
	protected void refreshContent(@NonNull A shown) {
		// Most pages consist of rows.
	}

	/**
	 * Brings an element of this page before the user's eyes, where that is no row.
	 *
	 * @param target the element
	 */
	protected void select(EObject target) {
		// Most pages consist of rows.
	}

	/**
	 * @param content what the page is built with and about
	 * @param target an element
	 * @param feature one of its features, or null
	 * @return the control of this page for it
	 */
	protected Optional<Control> controlOf(AssetForm<A> content, EObject target, @Nullable EStructuralFeature feature) {
		return content.rows().controlOf(target, feature);
	}

	/**
	 * Shows problems beside the rows they are about.
	 *
	 * @param content what the page is built with and about
	 * @param problems all problems of the document
	 */
	protected void showBesideRows(AssetForm<A> content, List<ModelProblem> problems) {
		content.rows().showProblems(problems);
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
		asset.get().ifPresent(this::show);
	}

	/**
	 * Builds the page for an asset, if it has been looked at yet.
	 *
	 * @param shown the asset
	 */
	public final void show(A shown) {
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
		AssetForm<A> content = new AssetForm<>(managed, editor.document(), shown);
		form = Optional.of(content);
		fill(body, content);
		refresh();
		showProblems(editor.document().problems());
		managed.reflow(true);
	}

	/** Lets go of the asset: the content is covered until {@link #show}. */
	public void dropContent() {
		form.ifPresent(AssetForm::dispose);
		form = Optional.empty();
	}

	/** Shows what the model and the unit system now say. */
	public final void refresh() {
		form.ifPresent(content -> {
			content.rows().refresh();
			refreshContent(content.asset());
		});
	}

	/** Shows the problems that are known, for rows that have just been built. */
	public final void showProblems() {
		form.ifPresent(content -> showProblems(content.document().problems()));
	}

	/**
	 * Shows the problems that this page is about, beside their rows or in the heading.
	 *
	 * @param problems all problems of the document
	 */
	public final void showProblems(List<ModelProblem> problems) {
		form.ifPresent(content -> {
			showBesideRows(content, problems);
			ProblemMessages.show(content.messages(), this, problems.stream()
					.filter(problem -> isAbout(problem.object(), problem.feature(), content.asset())
							&& controlOf(content, problem.object(), problem.feature()).isEmpty())
					.toList());
		});
	}

	/**
	 * Sets the focus to the place of an element or feature.
	 *
	 * @param target  the element
	 * @param feature name of one of its features, or null
	 */
	public final void reveal(EObject target, @Nullable String feature) {
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
