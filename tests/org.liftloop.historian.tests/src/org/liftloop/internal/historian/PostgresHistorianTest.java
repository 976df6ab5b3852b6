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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.liftloop.core.history.HistoryBatch;
import org.liftloop.core.history.HistoryException;
import org.liftloop.core.signal.Tag;
import org.liftloop.historian.HistorianSettings;
import org.liftloop.historian.Historians;
import org.liftloop.historian.ManagedHistorian;

/** The contract by PostgreSQL: releng/verify --with-postgres starts a server and names it in the environment. */
@EnabledIfEnvironmentVariable(named = PostgresServer.URL, matches = ".+")
class PostgresHistorianTest extends HistorianContract {

	private static final String SCHEMA = "liftloop_contract";

	PostgresHistorianTest() throws HistoryException {
		super(PostgresServer.settings(SCHEMA));
	}

	@Test
	void wrongPasswordIsSaidAndNotShown() {
		HistorianSettings.Postgres right = PostgresServer.settings(SCHEMA);
		HistorianSettings wrong = new HistorianSettings.Postgres(right.url(), right.user(), () -> "n0tThis", SCHEMA);
		HistoryException refused = assertThrows(HistoryException.class, () -> Historians.open(wrong));
		assertTrue(refused.getMessage().contains("refuses the user"), refused.getMessage());
		assertFalse(String.valueOf(refused.getCause()).contains("n0tThis"), refused.getMessage());
	}

	/** A connection that the server ended, as at its restart, is made anew. */
	@Test
	void connectionThatBrokeIsMadeAnew() throws Exception {
		try (ManagedHistorian historian = Historians.open(PostgresServer.settings(SCHEMA))) {
			Tag tag = new Tag("well-1", "load");
			historian.store(new HistoryBatch(List.of(sample(tag, 1, 1)), List.of(), List.of()));
			assertEquals(List.of(tag), historian.tags());
			PostgresServer.endConnections();
			HistoryBatch second = new HistoryBatch(List.of(sample(tag, 2, 2)), List.of(), List.of());
			HistoryException refused = assertThrows(HistoryException.class, () -> historian.store(second));
			assertTrue(refused.getMessage().contains("cannot be reached"), refused.getMessage());
			historian.store(second);
			assertThrows(HistoryException.class, historian::tags);
			assertEquals(2, historian.info().samples());
			assertEquals(List.of(), historian.verify());
		}
	}

	@AfterEach
	void drop() throws SQLException {
		PostgresServer.drop(SCHEMA);
	}
}
