/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.historian;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.history.HistoryException;
import org.liftloop.historian.HistorianSettings;

/** The contract by SQLite. A folder with a blank, a percent sign and a question mark shows that none is taken amiss. */
class SqliteHistorianTest extends HistorianContract {

	SqliteHistorianTest(@TempDir Path folder) throws HistoryException {
		super(HistorianSettings.inFolder(folder.resolve("new folder 50%?")));
	}
}
