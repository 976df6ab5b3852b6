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

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * The area of an editor: its content, or in its place a page that says why there is none and what can be done.
 */
final class EditorPages {

	private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor"; //$NON-NLS-1$

	private final Composite area;
	private final StackLayout stack = new StackLayout();
	private final Composite content;
	private final Composite message;
	private final Label title;
	private final Text explanation;
	private final Button openAsText;
	private final FieldElementEditing editing;
	private final IWorkbenchPage page;

	EditorPages(Composite parent, FieldElementEditing editing, IWorkbenchPage page) {
		this.editing = editing;
		this.page = page;
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		content = new Composite(area, SWT.NONE);
		content.setLayout(new FillLayout());
		message = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(24, 24).spacing(12, 12).applyTo(message);
		title = new Label(message, SWT.WRAP);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		// A text that can be selected and copied into a mail to whoever made the file.
		explanation = new Text(message, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(explanation);
		openAsText = new Button(message, SWT.PUSH);
		openAsText.setText(Messages.Missing_openAsText);
		openAsText.addListener(SWT.Selection, event -> openAsText());
		Dialog.applyDialogFont(message);
		stack.topControl = content;
	}

	/**
	 * @return where the editor builds its content
	 */
	Composite content() {
		return content;
	}

	void showContent() {
		show(content);
	}

	void show(MissingElement missing) {
		title.setText(missing.title());
		explanation.setText(missing.explanation());
		openAsText.setVisible(missing.unreadable());
		message.layout(true);
		show(message);
	}

	boolean setFocusOnMessage() {
		return stack.topControl == message && (openAsText.isVisible() ? openAsText : explanation).setFocus();
	}

	private void show(Composite top) {
		if (stack.topControl != top) {
			stack.topControl = top;
			area.layout();
		}
	}

	private void openAsText() {
		IFile file = editing.document().file();
		try {
			page.openEditor(new FileEditorInput(file), TEXT_EDITOR, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
		} catch (PartInitException e) {
			openOutside(file, e);
		}
	}

	/** A product without the text editor still has the operating system's. */
	private void openOutside(IFile file, PartInitException noTextEditor) {
		try {
			IDE.openEditor(page, file, IEditorRegistry.SYSTEM_EXTERNAL_EDITOR_ID);
		} catch (CoreException e) {
			e.addSuppressed(noTextEditor);
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
