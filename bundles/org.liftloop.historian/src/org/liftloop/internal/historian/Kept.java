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

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** From which time on samples and roll-ups are complete: retention removed what is before. */
final class Kept {

	private final Map<Integer, Long> since = new HashMap<>();

	private Kept() {
	}

	static Kept read(Connection connection) throws SQLException {
		Kept kept = new Kept();
		try (PreparedStatement select = connection.prepareStatement("SELECT level, since FROM kept");
				ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				kept.since.put(rows.getInt(1), rows.getLong(2));
			}
		}
		return kept;
	}

	/** @return the time in ns, a multiple of the longest roll-up; the least of all times when nothing was removed */
	long since(int level) {
		return since.getOrDefault(level, Long.MIN_VALUE);
	}
}
