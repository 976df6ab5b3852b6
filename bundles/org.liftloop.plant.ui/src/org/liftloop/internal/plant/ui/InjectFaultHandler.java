/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.ui;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.liftloop.model.Asset;
import org.liftloop.plant.embedded.RunningConnection;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.FieldElementEditorInput;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LiveHandler;
import org.liftloop.ui.live.LivePhase;

/** Opens the faults of a field whose equipment is simulated in this program; no other has any that could be injected. */
public final class InjectFaultHandler extends LiveHandler {

	/** Made by the workbench. */
	public InjectFaultHandler() {
		super(LivePhase.RUNNING);
	}

	private static Optional<LiveField> simulated(IFile file) {
		return LiveFields.ofWorkbench().find(file).filter(field -> field.connection(RunningConnection.class).isPresent());
	}

	@Override
	protected boolean accepts(IFile file) {
		return simulated(file).isPresent();
	}

	@Override
	protected void run(Shell shell, IFile file) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		simulated(file).ifPresent(field -> FaultDialog.open(window == null ? shell : window.getShell(), field, edited(file)));
	}

	/** Name of the well that is edited; empty for none. */
	private static String edited(IFile file) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		if (editor == null || !(editor.getEditorInput() instanceof FieldElementEditorInput input) || !input.file().equals(file)) {
			return ""; //$NON-NLS-1$
		}
		EObject element = FieldDocument.find(file).flatMap(document -> document.resolve(input.fragment())).orElse(null);
		while (element != null && !(element instanceof Asset)) {
			element = element.eContainer();
		}
		return element instanceof Asset asset && asset.getName() instanceof String name ? name : ""; //$NON-NLS-1$
	}
}
