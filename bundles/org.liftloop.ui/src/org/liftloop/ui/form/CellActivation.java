/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.form;

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.jspecify.annotations.Nullable;

/** Opens a cell by a click, by F2 or Enter, by Tab from its neighbour, or by typing into it. */
final class CellActivation extends ColumnViewerEditorActivationStrategy {

	CellActivation(TableViewer viewer) {
		super(viewer);
	}

	@Override
	protected boolean isEditorActivationEvent(@Nullable ColumnViewerEditorActivationEvent event) {
		if (event == null) {
			return false;
		}
		return switch (event.eventType) {
		case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC,
				ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION,
				ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
		case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.F2 || event.keyCode == SWT.CR
				|| event.keyCode == SWT.KEYPAD_CR || isTyping(event);
		default -> false;
		};
	}

	/** Whether the key is the first of a new value. */
	static boolean isTyping(ColumnViewerEditorActivationEvent event) {
		boolean plain = (event.stateMask & (SWT.ALT | SWT.CTRL | SWT.COMMAND)) == 0;
		return event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && plain
				&& (Character.isLetterOrDigit(event.character) || event.character == '.' || event.character == ','
						|| event.character == '-');
	}
}
