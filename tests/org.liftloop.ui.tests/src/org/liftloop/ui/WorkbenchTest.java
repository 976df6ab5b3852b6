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
import org.liftloop.model.Field;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** A test of what a user does with a field, in the units that the workbench begins with. */
abstract class WorkbenchTest extends WindowTest {

	static final String FILE = "north.liftloop";

	@BeforeEach
	final void usualUnits() {
		Ui.run(() -> LiftloopPreferences.setUnitSystem(LiftloopPreferences.DEFAULT_UNIT_SYSTEM));
	}

	final IFile create(Field field) throws CoreException {
		return workspace.file(FILE, TestFields.bytes(field));
	}

	final RootBot open(IFile file) {
		bot.open(file);
		return bot.activateEditor(file.getName());
	}
}
