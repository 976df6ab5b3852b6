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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.core.history.HistoryException;

class HistorianSettingsTest {

	@Test
	void passwordIsNeverShown() {
		HistorianSettings.Postgres settings = new HistorianSettings.Postgres("jdbc:postgresql://127.0.0.1:1/db?sslmode=disable",
				"somebody", () -> "s3cret", "liftloop");
		assertEquals("jdbc:postgresql://127.0.0.1:1/db (liftloop)", settings.toString());
		HistoryException refused = assertThrows(HistoryException.class, () -> Historians.open(settings));
		for (Throwable t = refused; t != null; t = t.getCause()) {
			assertFalse(t.toString().contains("s3cret"), t::toString);
		}
		assertEquals("The database cannot be reached (history at jdbc:postgresql://127.0.0.1:1/db (liftloop)).",
				refused.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:mysql://host/db", "jdbc:postgresql://host/db?user=a&password=b",
			"jdbc:postgresql://a:b@host/db", "jdbc:postgresql://host/db?sslPassword=b" })
	void addressWithAPasswordOrOfAnotherDatabaseIsRefused(String url) {
		assertThrows(IllegalArgumentException.class, () -> new HistorianSettings.Postgres(url, "a", () -> "b", "liftloop"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a b", "x; DROP TABLE y", "\"q\"", "1a", "Größe" })
	void schemaThatIsNoPlainNameIsRefused(String schema) {
		assertThrows(IllegalArgumentException.class,
				() -> new HistorianSettings.Postgres("jdbc:postgresql://host/db", "a", () -> "b", schema));
	}
}
