/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.ui.alarms.AlarmsView;
import org.liftloop.internal.ui.decisions.DecisionsView;
import org.liftloop.internal.ui.explorer.FieldExplorer;
import org.liftloop.internal.ui.runtime.RuntimeView;
import org.liftloop.internal.ui.trends.TrendsView;

/**
 * The perspective "Liftloop": the explorer at the left, editors, and below them what is wrong, what is selected and
 * what runs. Asset types add to it by the extension point {@code org.eclipse.ui.perspectiveExtensions}.
 */
public final class LiftloopPerspective implements IPerspectiveFactory {

	/** Id of the perspective. */
	public static final String ID = "org.liftloop.ui.perspective"; //$NON-NLS-1$

	/** Id of the area below the editors, for perspective extensions. */
	public static final String BOTTOM = "org.liftloop.ui.bottom"; //$NON-NLS-1$

	private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		if (layout == null) {
			return;
		}
		layout.addView(FieldExplorer.ID, IPageLayout.LEFT, 0.22f, layout.getEditorArea());
		IFolderLayout bottom = layout.createFolder(BOTTOM, IPageLayout.BOTTOM, 0.74f, layout.getEditorArea());
		bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
		bottom.addView(DecisionsView.ID);
		bottom.addView(AlarmsView.ID);
		bottom.addView(IPageLayout.ID_PROP_SHEET);
		bottom.addView(IProgressConstants.PROGRESS_VIEW_ID);
		bottom.addPlaceholder(RuntimeView.ID);
		bottom.addPlaceholder(TrendsView.ID);
		bottom.addPlaceholder(ERROR_LOG);
		layout.addShowViewShortcut(FieldExplorer.ID);
		layout.addShowViewShortcut(DecisionsView.ID);
		layout.addShowViewShortcut(AlarmsView.ID);
		layout.addShowViewShortcut(RuntimeView.ID);
		layout.addShowViewShortcut(TrendsView.ID);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addShowViewShortcut(IProgressConstants.PROGRESS_VIEW_ID);
		layout.addShowViewShortcut(ERROR_LOG);
		layout.addNewWizardShortcut("org.liftloop.ui.newField"); //$NON-NLS-1$
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder"); //$NON-NLS-1$
		layout.addPerspectiveShortcut(ID);
	}
}
