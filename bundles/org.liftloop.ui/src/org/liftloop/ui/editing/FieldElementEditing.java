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
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.ui.properties.FieldPropertySheet;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.document.FieldDocumentListener;
import org.liftloop.ui.document.FieldProblemMarkers;

/**
 * The life of one editor part with the shared document of its file: opened in {@code init}, installed when the part
 * has its controls, disposed with the part. {@link FieldElementEditor} and {@link FieldElementFormEditor} hold one; an
 * editor with another base class can do the same.
 */
public final class FieldElementEditing {

	/** What the editor part does when its element or document changes. */
	public interface Client {

		/**
		 * The element to show is another object: at the start, after a reload, after its deletion was undone.
		 *
		 * @param element what to show
		 */
		void showElement(EObject element);

		/**
		 * There is nothing to show for now.
		 *
		 * @param reason why, for the page that takes the content's place
		 */
		void showNothing(MissingElement reason);

		/**
		 * The model changed in whatever place; the element is still the same.
		 *
		 * @param changes what changed
		 */
		void contentChanged(List<Notification> changes);

		/**
		 * Another validation has finished; see {@link FieldDocument#problems()}.
		 */
		void problemsChanged();

		/**
		 * {@link FieldElementEditing#isDirty()} changed: fire {@code PROP_DIRTY}.
		 */
		void dirtyChanged();

		/**
		 * The element is another, or has another name: adopt {@link FieldElementEditing#input()} and set the title.
		 */
		void titleChanged();

		/**
		 * The file is gone: close the part without asking.
		 */
		void close();

		/**
		 * Brings an element, or one of its features, before the user's eyes.
		 *
		 * @param target the element, which is the one shown or inside of it
		 * @param feature the name of the feature, or null
		 */
		void reveal(EObject target, @Nullable String feature);
	}

	private final Client client;
	private final FieldDocument document;
	private final Saveable saveable;
	private final Listener listener = new Listener();
	private IEditorInput input;
	private String fragment;
	private @Nullable EObject element;
	private @Nullable CommandStackActions actions;
	private @Nullable ElementTitle lastTitle;
	private boolean shown;

	private FieldElementEditing(FieldDocument document, IEditorInput input, String fragment, Client client) {
		this.document = document;
		this.input = input;
		this.fragment = fragment;
		this.client = client;
		saveable = new FieldSaveable(document);
		element = document.resolve(fragment).orElse(null);
		document.addListener(listener);
	}

	/**
	 * Acquires the document of an input. Call it in {@code IEditorPart.init}.
	 *
	 * @param input a {@link FieldElementEditorInput}, or any input that adapts to {@link IFile}, which means the field
	 * @param client the editor part
	 * @return the editing; dispose it with the part
	 * @throws PartInitException if the input is no file
	 */
	public static FieldElementEditing open(IEditorInput input, Client client) throws PartInitException {
		IFile file = Adapters.of(input, IFile.class)
				.orElseThrow(() -> new PartInitException(NLS.bind(Messages.Editing_noFile, input.getName())));
		String fragment = input instanceof FieldElementEditorInput elementInput ? elementInput.fragment() : ""; //$NON-NLS-1$
		return new FieldElementEditing(FieldDocument.acquire(file, null), input, fragment, client);
	}

	/**
	 * Connects undo, redo and revert to the workbench and shows the element for the first time. Call it when the
	 * part's controls exist.
	 *
	 * @param site the part's site
	 */
	public void install(IEditorSite site) {
		actions = new CommandStackActions(document, site.getActionBars());
		shown = true;
		show();
	}

	/**
	 * Releases the document. Call it in {@code IWorkbenchPart.dispose}.
	 */
	public void dispose() {
		if (actions != null) {
			actions.dispose();
			actions = null;
		}
		document.removeListener(listener);
		document.release();
	}

	/**
	 * @return the document
	 */
	public FieldDocument document() {
		return document;
	}

	/**
	 * @return the element to show, or null if there is none at present
	 */
	public @Nullable EObject element() {
		return element;
	}

	/**
	 * @return the input, which follows the element when it, its asset or its file is renamed
	 */
	public IEditorInput input() {
		return input;
	}

	/**
	 * @return a title for the part
	 */
	public ElementTitle title() {
		ElementTitle before = lastTitle;
		if (element == null && document.isLoaded() && before != null) {
			return before.deleted();
		}
		ElementTitle now = ElementTitle.of(document, element);
		lastTitle = now;
		return now;
	}

	/**
	 * @return whether the document is dirty
	 */
	public boolean isDirty() {
		return document.isDirty();
	}

	/**
	 * Saves for {@code ISaveablePart.doSave}; a failure is shown to the user, and the monitor is cancelled so that
	 * nothing closes.
	 *
	 * @param monitor the workbench's monitor
	 */
	public void save(IProgressMonitor monitor) {
		try {
			document.save(monitor);
		} catch (CoreException e) {
			monitor.setCanceled(true);
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/**
	 * @return the document for {@code ISaveablesSource}, so that the workbench asks once per file
	 */
	public Saveable[] saveables() {
		return new Saveable[] { saveable };
	}

	/**
	 * Answers for the part's {@code getAdapter}: the Properties view and markers.
	 *
	 * @param type what is asked for
	 * @return it, or null if the part has to answer itself
	 */
	public @Nullable Object adapter(Class<?> type) {
		if (type == IPropertySheetPage.class) {
			return FieldPropertySheet.create(document);
		}
		if (type == IGotoMarker.class) {
			return (IGotoMarker) this::reveal;
		}
		return type == FieldDocument.class ? document : null;
	}

	/**
	 * @return a selection that holds the element, for the part's selection provider
	 */
	public StructuredSelection selection() {
		return element == null ? StructuredSelection.EMPTY : new StructuredSelection(element);
	}

	private void reveal(IMarker marker) {
		document.resolve(marker.getAttribute(FieldProblemMarkers.ELEMENT, "")) //$NON-NLS-1$
				.ifPresent(target -> client.reveal(target, marker.getAttribute(FieldProblemMarkers.FEATURE, null)));
	}

	private void show() {
		EObject present = element;
		if (!shown) {
			return;
		}
		if (present != null) {
			client.showElement(present);
		} else {
			client.showNothing(document.loadFailure().map(MissingElement::unreadable)
					.orElseGet(MissingElement::deleted));
		}
		client.titleChanged();
	}

	private void follow() {
		EObject present = element;
		if (present == null || !document.contains(present)) {
			return;
		}
		String now = document.fragmentOf(present);
		boolean moved = !now.equals(fragment) || !document.file().equals(Adapters.adapt(input, IFile.class));
		if (moved && input instanceof FieldElementEditorInput) {
			fragment = now;
			input = new FieldElementEditorInput(document.file(), now);
		}
		client.titleChanged();
	}

	private final class Listener implements FieldDocumentListener {

		@Override
		public void dirtyChanged(FieldDocument changed) {
			client.dirtyChanged();
		}

		@Override
		public void contentChanged(FieldDocument changed, List<Notification> changes) {
			EObject before = element;
			Optional<EObject> still = Optional.ofNullable(before).filter(document::contains);
			element = still.or(() -> document.resolve(fragment)).orElse(null);
			if (element != before) {
				show();
			} else if (element != null) {
				follow();
				if (shown) {
					client.contentChanged(changes);
				}
			}
		}

		@Override
		public void reloaded(FieldDocument changed) {
			element = document.resolve(fragment).orElse(null);
			show();
		}

		@Override
		public void problemsChanged(FieldDocument changed) {
			if (shown && element != null) {
				client.problemsChanged();
			}
		}

		@Override
		public void moved(FieldDocument changed, IFile oldFile) {
			if (!(input instanceof FieldElementEditorInput)) {
				input = new FileEditorInput(document.file());
			}
			follow();
		}

		@Override
		public void closed(FieldDocument changed) {
			client.close();
		}
	}
}
