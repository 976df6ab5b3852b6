/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.historian;

import java.nio.file.Path;

import org.liftloop.core.history.Historian;
import org.liftloop.core.history.HistorianProvider;
import org.liftloop.core.history.HistoryException;

/** Histories in a folder of this machine, by SQLite, kept as {@link RetentionPolicy#USUAL} says. */
public final class SqliteHistorianProvider implements HistorianProvider {

	@Override
	public Historian open(Path folder) throws HistoryException {
		return Historians.open(HistorianSettings.inFolder(folder), RetentionPolicy.USUAL);
	}
}
