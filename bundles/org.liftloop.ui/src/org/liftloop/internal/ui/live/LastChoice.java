/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.live;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.QualifiedName;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.live.LiveChoice;

/** How fields were connected last, kept with the workspace. */
final class LastChoice {

	private static final QualifiedName CONNECTION = key("connection"); //$NON-NLS-1$
	private static final QualifiedName ENDPOINT = key("endpoint"); //$NON-NLS-1$
	private static final QualifiedName RATE = key("rate"); //$NON-NLS-1$
	private static final QualifiedName SEED = key("seed"); //$NON-NLS-1$

	private LastChoice() {
	}

	private static QualifiedName key(String name) {
		return new QualifiedName("org.liftloop.ui.live", name); //$NON-NLS-1$
	}

	/**
	 * @param file file of a field
	 * @return how it was connected last; empty when it never was
	 */
	static Optional<LiveChoice> of(IFile file) {
		try {
			String connection = file.getPersistentProperty(CONNECTION);
			if (connection != null) {
				return Optional.of(new LiveChoice.OfField(connection));
			}
			String endpoint = file.getPersistentProperty(ENDPOINT);
			return endpoint == null ? Optional.empty()
					: Optional.of(new LiveChoice.Simulated(endpoint, Integer.parseInt(text(file, RATE)),
							Long.parseLong(text(file, SEED))));
		} catch (CoreException | IllegalArgumentException e) {
			// What somebody chose once is a convenience only.
			ILog.of(LastChoice.class).warn("The last connection of " + file + " is not known", e); //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.empty();
		}
	}

	private static String text(IFile file, QualifiedName key) throws CoreException {
		String text = file.getPersistentProperty(key);
		return text == null ? "1" : text; //$NON-NLS-1$
	}

	/**
	 * @param file   file of a field
	 * @param choice how it is connected
	 */
	static void keep(IFile file, LiveChoice choice) {
		try {
			switch (choice) {
			case LiveChoice.OfField(String name) -> keep(file, name, null, null, null);
			case LiveChoice.Simulated(String endpoint, int rate, long seed) -> keep(file, null, endpoint,
					Integer.toString(rate), Long.toString(seed));
			}
		} catch (CoreException e) {
			ILog.of(LastChoice.class).warn("The connection of " + file + " is not remembered", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static void keep(IFile file, @Nullable String connection, @Nullable String endpoint, @Nullable String rate,
			@Nullable String seed) throws CoreException {
		file.setPersistentProperty(CONNECTION, connection);
		file.setPersistentProperty(ENDPOINT, endpoint);
		file.setPersistentProperty(RATE, rate);
		file.setPersistentProperty(SEED, seed);
	}
}
