/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.editing;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.document.FieldDocument;

/**
 * An editor of one element on one page. A subclass builds its controls and shows the element; dirty, save, undo, redo,
 * revert, title, reload, deletion and the Properties view are done here.
 */
public abstract class FieldElementEditor extends EditorPart implements ISaveablesSource {

	private @Nullable FieldElementEditing editing;
	private @Nullable EditorPages pages;

	/**
	 * Builds the controls. The element may not exist yet: {@link #showElement} follows.
	 *
	 * @param parent has a fill layout
	 */
	protected abstract void createContent(Composite parent);

	/**
	 * Shows an element: the first one, or another object in its place after a reload.
	 *
	 * @param element what to show
	 */
	protected abstract void showElement(EObject element);

	/**
	 * The element is gone (deleted, or the file became unreadable); a page that says so covers the content until
	 * {@link #showElement}. Stop what runs for it.
	 */
	protected void elementGone() {
		// The content is covered and shows nothing that matters.
	}

	/**
	 * The model changed, in this element or elsewhere in the field.
	 *
	 * @param changes what changed
	 */
	protected abstract void contentChanged(List<Notification> changes);

	/**
	 * Another validation has finished; see {@link FieldDocument#problems()}.
	 */
	protected void problemsChanged() {
		// For editors that show problems beside their fields.
	}

	/**
	 * Brings an element before the user's eyes, for a double click on a problem.
	 *
	 * @param target the element shown, or one inside of it
	 * @param feature the name of the feature that is wrong, or null
	 */
	protected void reveal(EObject target, @Nullable String feature) {
		setFocus();
	}

	/**
	 * Sets the focus into the content.
	 */
	protected abstract void setContentFocus();

	/**
	 * @return the connection to the document
	 */
	protected final FieldElementEditing editing() {
		FieldElementEditing present = editing;
		if (present == null) {
			throw new IllegalStateException("The editor is not initialised"); //$NON-NLS-1$
		}
		return present;
	}

	/**
	 * @return the document
	 */
	protected final FieldDocument document() {
		return editing().document();
	}

	@Override
	public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		editing = FieldElementEditing.open(Objects.requireNonNull(input), new Client());
		setTitle();
	}

	@Override
	public final void createPartControl(@Nullable Composite parent) {
		pages = new EditorPages(Objects.requireNonNull(parent), editing(), getSite().getPage());
		createContent(pages.content());
		editing().install(getEditorSite());
	}

	@Override
	public void dispose() {
		if (editing != null) {
			editing.dispose();
			editing = null;
		}
		super.dispose();
	}

	@Override
	public final void setFocus() {
		EditorPages built = pages;
		if (built == null || !built.setFocusOnMessage()) {
			setContentFocus();
		}
	}

	@Override
	public final boolean isDirty() {
		return editing != null && editing.isDirty();
	}

	@Override
	public final void doSave(@Nullable IProgressMonitor monitor) {
		editing().save(SubMonitor.convert(monitor));
	}

	@Override
	public final void doSaveAs() {
		throw new UnsupportedOperationException("An element is saved in its field"); //$NON-NLS-1$
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public final Saveable[] getSaveables() {
		return editing == null ? new Saveable[0] : editing.saveables();
	}

	@Override
	public final Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public <T> T getAdapter(@Nullable Class<T> type) {
		FieldElementEditing present = editing;
		Object adapter = present == null || type == null ? null : present.adapter(type);
		return type != null && type.isInstance(adapter) ? type.cast(adapter) : super.getAdapter(type);
	}

	private void setTitle() {
		ElementTitle title = editing().title();
		setPartName(title.text());
		setTitleToolTip(title.toolTip());
		ImageDescriptor image = title.image();
		if (image != null) {
			setTitleImage(JFaceResources.getResources().get(image));
		}
	}

	private final class Client implements FieldElementEditing.Client {

		@Override
		public void showElement(EObject element) {
			if (pages != null) {
				pages.showContent();
			}
			FieldElementEditor.this.showElement(element);
		}

		@Override
		public void showNothing(MissingElement reason) {
			elementGone();
			if (pages != null) {
				pages.show(reason);
			}
		}

		@Override
		public void contentChanged(List<Notification> changes) {
			FieldElementEditor.this.contentChanged(changes);
		}

		@Override
		public void problemsChanged() {
			FieldElementEditor.this.problemsChanged();
		}

		@Override
		public void dirtyChanged() {
			firePropertyChange(PROP_DIRTY);
		}

		@Override
		public void titleChanged() {
			IEditorInput input = editing().input();
			if (!input.equals(getEditorInput())) {
				setInputWithNotify(input);
			}
			setTitle();
		}

		@Override
		public void close() {
			getSite().getPage().closeEditor(FieldElementEditor.this, false);
		}

		@Override
		public void reveal(EObject target, @Nullable String feature) {
			FieldElementEditor.this.reveal(target, feature);
		}
	}
}
