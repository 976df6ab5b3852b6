/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.loop;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.internal.thermal.ui.HelpContexts;
import org.liftloop.internal.thermal.ui.simulate.SimulatePane;
import org.liftloop.model.CoolingLoop;
import org.liftloop.thermal.twin.MappedLoop;
import org.liftloop.ui.live.LiveWords;

/** The loop of the form, simulated. It takes what the form says whenever it is brought to the front after a change. */
final class SimulatePage extends FormPage {

	private static final String ID = "SIMULATE"; //$NON-NLS-1$

	private final LoopEditor editor;
	private Optional<SimulatePane> pane = Optional.empty();
	private boolean outdated = true;

	SimulatePage(LoopEditor editor) {
		super(editor, ID, Messages.Simulate_title);
		this.editor = editor;
	}

	@Override
	protected void createFormContent(@Nullable IManagedForm managedForm) {
		if (managedForm == null) {
			return;
		}
		managedForm.getForm().setText(getTitle());
		managedForm.getToolkit().decorateFormHeading(managedForm.getForm().getForm());
		Composite body = managedForm.getForm().getBody();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, HelpContexts.LOOP_SIMULATE);
		GridLayoutFactory.swtDefaults().margins(8, 4).applyTo(body);
		outdated = true;
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		IManagedForm managed = getManagedForm();
		if (active && outdated && managed != null) {
			editor.loop().ifPresent(loop -> build(managed, loop));
		}
	}

	/** The model has changed: what is simulated is no longer what the form says. */
	void modelChanged() {
		outdated = true;
	}

	/** Shows it in the units that the user has now. */
	void refresh() {
		pane.filter(shown -> !shown.isDisposed()).ifPresent(SimulatePane::refresh);
	}

	private void build(IManagedForm managed, CoolingLoop loop) {
		Composite body = managed.getForm().getBody();
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		pane = Optional.empty();
		outdated = false;
		try {
			SimulatePane built = new SimulatePane(body, MappedLoop.of(loop), loop);
			managed.getToolkit().adapt(built);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(built);
			pane = Optional.of(built);
		} catch (RefusedException | IllegalArgumentException e) {
			for (Control child : body.getChildren()) {
				child.dispose();
			}
			Label why = managed.getToolkit().createLabel(body, LiveWords.cause(e).replace("&", "&&"), SWT.WRAP); //$NON-NLS-1$ //$NON-NLS-2$
			GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(why);
		}
		managed.reflow(true);
	}
}
