/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.branding;

import java.lang.management.ManagementFactory;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Opens the demo field when the product starts in an empty workspace, so that the first thing a new user sees is a
 * well. In an IDE, and in a workspace that holds any project, it does nothing.
 */
public final class FirstStart implements IStartup {

	/** The command of whoever brings a demo; branding knows no asset type. */
	static final String OPEN_DEMO_COMMAND = "org.liftloop.rodpump.ui.openDemo";

	private static final String PRODUCT_ID = "org.liftloop.branding.workbench";
	private static final int WIDEST_PX = 1600;
	private static final int HIGHEST_PX = 1000;
	/** Set to print the time from the start of the virtual machine to the usable workbench on standard output. */
	private static final String REPORT_STARTUP_PROPERTY = "liftloop.startup.report";

	@Override
	public void earlyStartup() {
		IProduct product = Platform.getProduct();
		if (product == null || !PRODUCT_ID.equals(product.getId())) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			if (workbench.isClosing()) {
				return;
			}
			if (ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0) {
				enlarge(workbench);
				openDemo(workbench);
			}
			if (Boolean.getBoolean(REPORT_STARTUP_PROPERTY)) {
				workbench.getDisplay().asyncExec(FirstStart::reportStartup);
			}
		});
	}

	/** The platform's first window is 1024 wide: too narrow for an explorer beside two charts. */
	private static void enlarge(IWorkbench workbench) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window == null) {
			return;
		}
		Rectangle screen = window.getShell().getMonitor().getClientArea();
		int width = Math.min(WIDEST_PX, screen.width);
		int height = Math.min(HIGHEST_PX, screen.height);
		window.getShell().setBounds(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width,
				height);
	}

	private static void openDemo(IWorkbench workbench) {
		Command command = workbench.getService(ICommandService.class).getCommand(OPEN_DEMO_COMMAND);
		if (!command.isDefined()) {
			return;
		}
		try {
			workbench.getService(IHandlerService.class).executeCommand(OPEN_DEMO_COMMAND, null);
		} catch (CommandException e) {
			ILog.of(FirstStart.class).error("The demo field could not be opened: " + e.getMessage(), e);
		}
	}

	private static void reportStartup() {
		long elapsedMs = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
		System.out.println("Liftloop workbench ready after " + elapsedMs + " ms");
	}
}
