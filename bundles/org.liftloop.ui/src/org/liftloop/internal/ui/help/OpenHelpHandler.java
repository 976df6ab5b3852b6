/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.help;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/**
 * Opens the help's first page in the user's browser. The platform's help needs a web server that a standalone product does
 * not bring; the pages are plain files and need none.
 */
public final class OpenHelpHandler extends AbstractHandler {

	private static final String BUNDLE = "org.liftloop.doc"; //$NON-NLS-1$
	private static final String FOLDER = "html/"; //$NON-NLS-1$
	private static final String FIRST_PAGE = "index.html"; //$NON-NLS-1$

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		URL page = firstPage();
		if (page == null) {
			say(event, Messages.Help_absent);
			return null;
		}
		try {
			PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(page);
		} catch (PartInitException e) {
			ILog.of(OpenHelpHandler.class).log(e.getStatus());
			say(event, NLS.bind(Messages.Help_noBrowser, page.getPath()));
		}
		return null;
	}

	/**
	 * @return the first page as a file, with all others beside it; null if the help is not installed
	 */
	static @Nullable URL firstPage() {
		Bundle bundle = Platform.getBundle(BUNDLE);
		URL folder = bundle == null ? null : bundle.getEntry(FOLDER);
		if (folder == null) {
			return null;
		}
		try {
			// The whole folder is unpacked, for the links between the pages.
			return FileLocator.toFileURL(folder).toURI().resolve(FIRST_PAGE).toURL();
		} catch (IOException | URISyntaxException e) {
			ILog.of(OpenHelpHandler.class).error("The help cannot be unpacked", e); //$NON-NLS-1$
			return null;
		}
	}

	private static void say(@Nullable ExecutionEvent event, String text) {
		MessageDialog.openInformation(event == null ? null : HandlerUtil.getActiveShell(event), Messages.Help_title,
				text);
	}
}
