/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua.ui;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.OperationException;
import org.liftloop.model.Connection;
import org.liftloop.model.validation.ModelProblem;

/** A page of the connection editor. Its content is built for one connection, and anew when the editor shows another. */
abstract class ConnectionPage extends FormPage {

	private static final String HELP = "org.liftloop.opcua.ui.connectionEditor"; //$NON-NLS-1$
	private static final String REFUSAL = "refusal"; //$NON-NLS-1$

	private final ConnectionEditor editor;
	private boolean filled;
	private List<ModelProblem> problems = List.of();

	ConnectionPage(ConnectionEditor editor, String id, String title) {
		super(editor, id, title);
		this.editor = editor;
	}

	/**
	 * Builds the content.
	 *
	 * @param body the body of the form
	 * @param toolkit makes controls
	 * @param connection what it is about
	 */
	abstract void fill(Composite body, FormToolkit toolkit, Connection connection);

	/** Shows what the model now says. */
	abstract void refreshContent();

	/**
	 * @param problem something wrong with the connection
	 * @return whether it is shown on this page
	 */
	abstract boolean isAbout(ModelProblem problem);

	final ConnectionEditor editor() {
		return editor;
	}

	@Override
	protected final void createFormContent(@Nullable IManagedForm managedForm) {
		if (managedForm == null) {
			return;
		}
		managedForm.getForm().setText(getTitle());
		managedForm.getToolkit().decorateFormHeading(managedForm.getForm().getForm());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(managedForm.getForm().getBody(), HELP);
		editor.connection().ifPresent(this::show);
	}

	/** Builds the page for a connection, if it has been looked at yet. */
	final void show(Connection connection) {
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
		fill(body, managed.getToolkit(), connection);
		filled = true;
		refresh();
		showProblems();
		managed.reflow(true);
	}

	/** Lets go of the connection: the content is covered until {@link #show}. */
	void dropContent() {
		filled = false;
	}

	/** Shows what the model now says. */
	final void refresh() {
		if (filled) {
			refreshContent();
		}
	}

	/** Shows the problems of this page in its heading. */
	final void showProblems() {
		IManagedForm managed = getManagedForm();
		Connection connection = editor.connection().orElse(null);
		if (managed == null || connection == null) {
			return;
		}
		IMessageManager messages = managed.getMessageManager();
		problems.forEach(messages::removeMessage);
		problems = editor.document().problems().stream()
				.filter(problem -> EcoreUtil.isAncestor(connection, problem.object()) && isAbout(problem)).toList();
		for (ModelProblem problem : problems) {
			messages.addMessage(problem, problem.message(), null, switch (problem.severity()) {
				case ERROR -> IMessageProvider.ERROR;
				case WARNING -> IMessageProvider.WARNING;
				case INFO -> IMessageProvider.INFORMATION;
			});
		}
	}

	/** Shows in the heading what was refused, and what to do; null takes it away. */
	final void showRefusal(@Nullable OperationException refusal) {
		IManagedForm managed = getManagedForm();
		if (managed != null && refusal == null) {
			managed.getMessageManager().removeMessage(REFUSAL);
		} else if (managed != null && refusal != null) {
			managed.getMessageManager().addMessage(REFUSAL, (refusal.getMessage() + ' ' + refusal.remedy()).strip(), null,
					IMessageProvider.ERROR);
		}
	}

	/** @return a section's client without a layout */
	static Composite section(Composite parent, FormToolkit toolkit, String title, String description) {
		int style = ExpandableComposite.TITLE_BAR | (description.isEmpty() ? SWT.NONE : Section.DESCRIPTION);
		Section section = toolkit.createSection(parent, style);
		section.setText(title);
		if (!description.isEmpty()) {
			section.setDescription(description);
		}
		Composite client = toolkit.createComposite(section);
		toolkit.paintBordersFor(client);
		section.setClient(client);
		return client;
	}

	@Override
	public void dispose() {
		dropContent();
		super.dispose();
	}
}
