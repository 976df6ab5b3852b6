/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.jspecify.annotations.Nullable;

/**
 * Creates an empty field and opens it.
 */
public final class NewFieldWizard extends Wizard implements INewWizard {

	private @Nullable NewFieldPage page;

	/**
	 * Made by the workbench.
	 */
	public NewFieldWizard() {
		setWindowTitle(Messages.NewField_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		if (selection != null) {
			page = new NewFieldPage(selection);
		}
	}

	@Override
	public void addPages() {
		if (page != null) {
			addPage(page);
		}
	}

	@Override
	public boolean performCancel() {
		if (page != null) {
			page.deleteFirstProject();
		}
		return true;
	}

	@Override
	public boolean performFinish() {
		NewFieldPage present = page;
		IFile file = present == null ? null : present.createNewFile();
		if (file == null) {
			return false;
		}
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		BasicNewResourceWizard.selectAndReveal(file, window);
		try {
			IDE.openEditor(window.getActivePage(), file);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
		return true;
	}
}
