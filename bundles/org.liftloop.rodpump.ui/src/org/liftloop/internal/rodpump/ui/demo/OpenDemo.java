/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.demo;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.liftloop.internal.rodpump.ui.dynacard.DynacardEditor;
import org.liftloop.internal.rodpump.ui.well.WellEditor;
import org.liftloop.model.Field;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.FieldElementEditorInput;
import org.liftloop.ui.live.LiveChoice;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** Brings the demo field into the workspace its first card before the user's eyes, and its wells to life. */
final class OpenDemo {

	private static final String PERSPECTIVE = "org.liftloop.ui.perspective"; //$NON-NLS-1$
	/** The well that pounds on the simulated equipment of the demo. */
	private static final String POUNDING = "Demo 2"; //$NON-NLS-1$
	private static final String EXPLORER = "org.liftloop.ui.fieldExplorer"; //$NON-NLS-1$

	private final IWorkbenchWindow window;
	private final IRunnableContext context;

	/**
	 * @param window where the demo opens
	 * @param context shows the progress
	 */
	OpenDemo(IWorkbenchWindow window, IRunnableContext context) {
		this.window = window;
		this.context = context;
	}

	/**
	 * @return whether the demo is open; if not, the user has been told why or has cancelled
	 */
	boolean run() {
		try {
			IFile[] file = new IFile[1];
			context.run(true, true, monitor -> {
				try {
					file[0] = DemoProject.create(monitor);
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
			IWorkbench workbench = window.getWorkbench();
			workbench.showPerspective(PERSPECTIVE, window);
			open(file[0]);
			return true;
		} catch (InvocationTargetException e) {
			report(e.getCause() instanceof CoreException known ? known.getStatus()
					: Status.error(Messages.Demo_failed, e.getCause()));
		} catch (InterruptedException e) {
			// Cancelled: what exists stays, and the command can be chosen again.
			return false;
		} catch (CoreException e) {
			report(e.getStatus());
		}
		return false;
	}

	private void open(IFile file) throws CoreException {
		IWorkbenchPage page = window.getActivePage();
		unfold(page, file);
		Optional<String> card = fragment(file, OpenDemo::firstCard);
		if (card.isPresent()) {
			page.openEditor(new FieldElementEditorInput(file, card.get()), DynacardEditor.ID);
		} else {
			// An edited demo without cards, or one that cannot be read: its own editor shows it or says why not.
			IDE.openEditor(page, file);
		}
		if (LiftloopPreferences.isDemoLive()) {
			openLive(page, file);
		}
	}

	/** Starts the demo's wells on simulated equipment, and shows the one that pounds. */
	private static void openLive(IWorkbenchPage page, IFile file) throws CoreException {
		LiveFields.ofWorkbench().start(file, new LiveChoice.Simulated(LiveChoice.DEMO, 1, 1));
		Optional<String> pounding = fragment(file, OpenDemo::pounding);
		if (pounding.isPresent()
				&& page.openEditor(new FieldElementEditorInput(file, pounding.get()), WellEditor.ID) instanceof WellEditor editor) {
			editor.showLive();
		}
	}

	/** Shows the demo's wells in the explorer: a closed folder tells a newcomer nothing. */
	private static void unfold(IWorkbenchPage page, IFile file) {
		IViewPart explorer = page.findView(EXPLORER);
		if (explorer != null && explorer.getSite().getSelectionProvider() instanceof AbstractTreeViewer tree) {
			tree.setSelection(new StructuredSelection(file), true);
			tree.expandToLevel(file, 1);
		}
	}

	private static Optional<String> fragment(IFile file, Function<Field, Optional<? extends EObject>> element) {
		FieldDocument document = FieldDocument.acquire(file, null);
		try {
			return document.isLoaded() ? element.apply(document.field()).map(document::fragmentOf) : Optional.empty();
		} finally {
			document.release();
		}
	}

	private static Optional<Well> pounding(Field field) {
		return field.getAssets().stream().filter(asset -> POUNDING.equals(asset.getName())).filter(Well.class::isInstance)
				.map(Well.class::cast).findFirst();
	}

	private static Optional<SurfaceCard> firstCard(Field field) {
		return field.getAssets().stream().filter(Well.class::isInstance).map(Well.class::cast)
				.flatMap(well -> well.getCards().stream()).findFirst();
	}

	private static void report(IStatus status) {
		StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
	}
}
