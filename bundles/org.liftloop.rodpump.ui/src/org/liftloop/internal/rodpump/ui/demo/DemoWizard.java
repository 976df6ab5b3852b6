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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.jspecify.annotations.Nullable;

/** New > Liftloop > Demo field. */
public final class DemoWizard extends Wizard implements INewWizard {

	private static final int TEXT_WIDTH = 420;

	private @Nullable IWorkbenchWindow window;

	/** Made by the workbench. */
	public DemoWizard() {
		setWindowTitle(Messages.Wizard_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		window = workbench == null ? null : workbench.getActiveWorkbenchWindow();
	}

	@Override
	public void addPages() {
		addPage(new AboutPage());
	}

	@Override
	public boolean performFinish() {
		IWorkbenchWindow target = window;
		return target != null && new OpenDemo(target, getContainer()).run();
	}

	/** Says what comes, so that nobody is surprised by a project. */
	private static final class AboutPage extends WizardPage {

		AboutPage() {
			super("about", Messages.Wizard_title, null); //$NON-NLS-1$
			setDescription(Messages.Wizard_description);
		}

		@Override
		public void createControl(@Nullable Composite parent) {
			Composite page = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().applyTo(page);
			Label about = new Label(page, SWT.WRAP);
			about.setText(NLS.bind(Messages.Wizard_about, DemoProject.PROJECT, DemoProject.FILE));
			GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(about);
			setControl(page);
		}
	}
}
