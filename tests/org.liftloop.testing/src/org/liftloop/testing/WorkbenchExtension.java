/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.testing;

import java.io.IOException;
import java.util.Arrays;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.jspecify.annotations.Nullable;

/**
 * Gives each test a workbench with no editor and no dialog open, and photographs the screen when it fails.
 */
public final class WorkbenchExtension implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {

	@Override
	public void beforeEach(@Nullable ExtensionContext context) {
		tidy();
	}

	@Override
	public void afterTestExecution(@Nullable ExtensionContext context) {
		if (context != null && context.getExecutionException().isPresent()) {
			String name = context.getRequiredTestClass().getSimpleName() + '.' + context.getDisplayName();
			try {
				Screenshot.take(name);
			} catch (IOException e) {
				// The test's own failure is what matters; it must not be replaced by this one.
				ILog.of(WorkbenchExtension.class).warn("No photograph of " + name, e); //$NON-NLS-1$
			}
		}
	}

	@Override
	public void afterEach(@Nullable ExtensionContext context) {
		tidy();
	}

	private static void tidy() {
		Ui.run(() -> Arrays.stream(Ui.display().getShells()).filter(WorkbenchExtension::isDialog)
				.forEach(Shell::close));
		Ui.waitUntil(Condition.of("all dialogs to close", //$NON-NLS-1$
				() -> Arrays.stream(Ui.display().getShells()).noneMatch(WorkbenchExtension::isDialog)));
		new WorkbenchBot().closeAllEditors();
		Input.settle();
	}

	private static boolean isDialog(Shell shell) {
		return !shell.isDisposed() && shell.isVisible() && shell.getParent() != null && Arrays
				.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).noneMatch(window -> window.getShell() == shell);
	}
}
