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

import org.liftloop.core.history.HistoryException;
import org.liftloop.internal.historian.Dialect;
import org.liftloop.internal.historian.PostgresDialect;
import org.liftloop.internal.historian.SqlHistorian;
import org.liftloop.internal.historian.SqliteDialect;

/** Opens histories. */
public final class Historians {

	private Historians() {
	}

	/**
	 * Opens a history, makes it when there is none, and brings one of an older version up to date.
	 *
	 * @param settings where it is
	 * @return the history; to be closed
	 * @throws HistoryException if it cannot be opened, with the remedy: the folder is read-only, the file is damaged, a
	 *                          newer version wrote it, another program holds it, the database does not answer
	 */
	public static ManagedHistorian open(HistorianSettings settings) throws HistoryException {
		return opened(settings);
	}

	/**
	 * Opens a history that removes by itself, hourly and as long as it is open, what is older than a policy keeps.
	 *
	 * @param settings where it is
	 * @param policy   what it keeps
	 * @return the history; to be closed
	 * @throws HistoryException if it cannot be opened, as {@link #open(HistorianSettings)} says
	 */
	public static ManagedHistorian open(HistorianSettings settings, RetentionPolicy policy) throws HistoryException {
		SqlHistorian history = opened(settings);
		history.maintain(policy);
		return history;
	}

	private static SqlHistorian opened(HistorianSettings settings) throws HistoryException {
		Dialect dialect = switch (settings) {
			case HistorianSettings.Sqlite sqlite -> new SqliteDialect(sqlite);
			case HistorianSettings.Postgres postgres -> new PostgresDialect(postgres);
		};
		return SqlHistorian.open(dialect);
	}
}
