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

import java.sql.SQLException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.liftloop.core.history.HistoryException;

/** The contract by PostgreSQL: releng/verify --with-postgres starts a server and names it in the environment. */
@EnabledIfEnvironmentVariable(named = PostgresServer.URL, matches = ".+")
class PostgresHistorianTest extends HistorianContract {

	private static final String SCHEMA = "liftloop_contract";

	PostgresHistorianTest() throws HistoryException {
		super(PostgresServer.settings(SCHEMA));
	}

	@AfterEach
	void drop() throws SQLException {
		PostgresServer.drop(SCHEMA);
	}
}
