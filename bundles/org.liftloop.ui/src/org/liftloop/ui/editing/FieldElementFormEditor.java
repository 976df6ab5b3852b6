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
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.forms.FormColors;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jspecify.annotations.Nullable;
import org.liftloop.charts.ColorRole;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.theme.ChartColors;

/**
 * An editor of one element on several form pages; otherwise as {@link FieldElementEditor}. A subclass adds its pages in
 * {@code addPages}, builds them whether or not there is an element, and shows the element when told.
 */
public abstract class FieldElementFormEditor extends FormEditor implements ISaveablesSource {

	private @Nullable FieldElementEditing editing;
	private @Nullable EditorPages area;

	/**
	 * Shows an element on all pages: the first one, or another object in its place after a reload. Pages that are built
	 * later take it from {@code editing().element()}.
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
	 * @return the connection to the document
	 */
	public final FieldElementEditing editing() {
		FieldElementEditing present = editing;
		if (present == null) {
			throw new IllegalStateException("The editor is not initialised"); //$NON-NLS-1$
		}
		return present;
	}

	/**
	 * @return the document
	 */
	public final FieldDocument document() {
		return editing().document();
	}

	@Override
	public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
		super.init(site, input);
		editing = FieldElementEditing.open(Objects.requireNonNull(input), new Client());
		setTitle();
	}

	@Override
	protected FormToolkit createToolkit(@Nullable Display display) {
		return new FormToolkit(new Colors(display));
	}

	/** In dark themes the platform's colour of borders is that of what they stand on: no field would be seen. */
	private static final class Colors extends FormColors {

		private final Color edge;

		Colors(@Nullable Display display) {
			super(display);
			edge = createColor("org.liftloop.ui.border", ChartColors.of(ColorRole.AXIS)); //$NON-NLS-1$
		}

		@Override
		public Color getBorderColor() {
			return edge;
		}
	}

	@Override
	protected Composite createPageContainer(@Nullable Composite parent) {
		// The base class builds all its pages in here, so the page that explains a missing element can cover them.
		EditorPages built = new EditorPages(super.createPageContainer(parent), editing(), getSite().getPage());
		area = built;
		return built.content();
	}

	@Override
	protected void createPages() {
		super.createPages();
		editing().install(getEditorSite());
	}

	@Override
	public void dispose() {
		super.dispose();
		if (editing != null) {
			editing.dispose();
			editing = null;
		}
	}

	@Override
	public void setFocus() {
		EditorPages built = area;
		if (built == null || !built.setFocusOnMessage()) {
			super.setFocus();
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
			if (area != null) {
				area.showContent();
			}
			FieldElementFormEditor.this.showElement(element);
		}

		@Override
		public void showNothing(MissingElement reason) {
			elementGone();
			if (area != null) {
				area.show(reason);
			}
		}

		@Override
		public void contentChanged(List<Notification> changes) {
			FieldElementFormEditor.this.contentChanged(changes);
		}

		@Override
		public void problemsChanged() {
			FieldElementFormEditor.this.problemsChanged();
		}

		@Override
		public void dirtyChanged() {
			editorDirtyStateChanged();
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
			getSite().getPage().closeEditor(FieldElementFormEditor.this, false);
		}

		@Override
		public void reveal(EObject target, @Nullable String feature) {
			FieldElementFormEditor.this.reveal(target, feature);
		}
	}
}
