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

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.jspecify.annotations.Nullable;

/**
 * The view of all projects, their field files and what these hold.
 */
public final class FieldExplorer extends CommonNavigator {

	/** Id of the view. */
	public static final String ID = "org.liftloop.ui.fieldExplorer"; //$NON-NLS-1$

	@Override
	public void createPartControl(@Nullable Composite parent) {
		super.createPartControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getCommonViewer().getControl(), ID);
	}

	@Override
	protected Object getInitialInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}
}
