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

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.document.FieldDocumentListener;

/**
 * Undo, redo and revert of a document for the global commands, with the name of what they would undo or redo.
 */
final class CommandStackActions {

	private final FieldDocument document;
	private final CommandStack stack;
	private final Action undo = action(this::undo);
	private final Action redo = action(this::redo);
	private final Action revert = action(this::revert);
	private final CommandStackListener stackListener = event -> update();
	private final FieldDocumentListener documentListener = new FieldDocumentListener() {
		@Override
		public void dirtyChanged(FieldDocument changed) {
			update();
		}
	};

	CommandStackActions(FieldDocument document, IActionBars bars) {
		this.document = document;
		stack = document.editingDomain().getCommandStack();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		bars.setGlobalActionHandler(ActionFactory.REVERT.getId(), revert);
		bars.updateActionBars();
		stack.addCommandStackListener(stackListener);
		document.addListener(documentListener);
		update();
	}

	void dispose() {
		stack.removeCommandStackListener(stackListener);
		document.removeListener(documentListener);
	}

	private void undo() {
		if (document.hasPendingEdits()) {
			document.revertPendingEdits();
		} else if (stack.canUndo()) {
			stack.undo();
		}
	}

	private void redo() {
		if (stack.canRedo()) {
			stack.redo();
		}
	}

	private void revert() {
		document.revert();
	}

	private void update() {
		boolean typing = document.hasPendingEdits();
		undo.setEnabled(typing || stack.canUndo());
		undo.setText(label(Messages.Undo, typing ? Messages.Typing : name(stack.canUndo(), stack.getUndoCommand())));
		redo.setEnabled(!typing && stack.canRedo());
		redo.setText(label(Messages.Redo, name(stack.canRedo(), stack.getRedoCommand())));
		revert.setEnabled(document.isDirty());
		revert.setText(Messages.Revert);
	}

	private static String name(boolean possible, @Nullable Command command) {
		return possible && command != null ? command.getLabel() : ""; //$NON-NLS-1$
	}

	private static String label(String verb, String what) {
		return NLS.bind(verb, what).strip();
	}

	private static Action action(Runnable run) {
		return new Action() {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
