/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liftloop.model.Field;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.WorkbenchBot;
import org.liftloop.testing.WorkbenchExtension;
import org.liftloop.testing.WorkspaceExtension;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.testing.Ui;

/**
 * A workbench in the Liftloop perspective with an empty project, for the tests of what a user does in it.
 */
abstract class WorkbenchTest {

	static final String FILE = "north.liftloop";

	@RegisterExtension
	final WorkspaceExtension workspace = new WorkspaceExtension();

	@RegisterExtension
	final WorkbenchExtension workbench = new WorkbenchExtension();

	final WorkbenchBot bot = new WorkbenchBot();

	@BeforeEach
	final void openPerspective() {
		Ui.run(() -> LiftloopPreferences.setUnitSystem(LiftloopPreferences.DEFAULT_UNIT_SYSTEM));
		bot.openPerspective("org.liftloop.ui.perspective");
		bot.resize(1280, 800);
	}

	final IFile create(Field field) throws CoreException {
		return workspace.file(FILE, TestFields.bytes(field));
	}

	final RootBot open(IFile file) {
		bot.open(file);
		return bot.activateEditor(file.getName());
	}
}
