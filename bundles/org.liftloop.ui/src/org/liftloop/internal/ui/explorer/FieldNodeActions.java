/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.explorer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.editing.FieldElementOpener;
import org.liftloop.ui.explorer.FieldNode;

/**
 * Opens the selected nodes in the editors of their elements.
 */
public final class FieldNodeActions extends CommonActionProvider {

	private final Action open = new Action(Messages.Action_open) {
		@Override
		public void run() {
			openSelected();
		}
	};

	@Override
	public void fillActionBars(@Nullable IActionBars bars) {
		if (bars != null && isNodes()) {
			bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
		}
	}

	@Override
	public void fillContextMenu(@Nullable IMenuManager menu) {
		if (menu != null && isNodes()) {
			menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
		}
	}

	private boolean isNodes() {
		IStructuredSelection selection = selection();
		return !selection.isEmpty() && selection.stream().allMatch(FieldNode.class::isInstance);
	}

	private void openSelected() {
		if (!(getActionSite().getViewSite() instanceof ICommonViewerWorkbenchSite site)) {
			return;
		}
		IWorkbenchPage page = site.getPage();
		for (Object selected : selection()) {
			try {
				if (selected instanceof FieldNode node) {
					FieldElementOpener.open(page, node.file(), node.fragment());
				}
			} catch (PartInitException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			}
		}
	}

	private IStructuredSelection selection() {
		return getActionSite().getStructuredViewer().getStructuredSelection();
	}
}
