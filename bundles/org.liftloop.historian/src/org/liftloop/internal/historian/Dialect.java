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
import java.sql.SQLException;
import java.util.List;

import org.liftloop.core.history.HistoryException;

/** What differs between databases. */
public interface Dialect {

	/** @return where the history is, for messages; no secret */
	String place();

	/** @return whether the history is only read */
	boolean readOnly();

	/**
	 * Makes what must be there before a connection can be made.
	 *
	 * @throws HistoryException if it cannot be made
	 */
	void prepare() throws HistoryException;

	/**
	 * @param writing whether to write by it
	 * @return a new connection; one that reads is in a transaction
	 * @throws SQLException if there is none
	 */
	Connection connect(boolean writing) throws SQLException;

	/**
	 * Begins a transaction that writes, alone among all programs: fails or waits while another one writes.
	 *
	 * @param connection the connection
	 * @throws SQLException if another program writes for too long
	 */
	void beginWriting(Connection connection) throws SQLException;

	/**
	 * Ends a transaction that writes. When this returns, it is on the disk.
	 *
	 * @param connection the connection
	 * @throws SQLException if it cannot be kept
	 */
	void commit(Connection connection) throws SQLException;

	/**
	 * Puts the database's own words for types and functions into a statement: {@code {real}}, {@code {blob}},
	 * {@code {identity}}, {@code {clustered}}, {@code {least}}, {@code {greatest}}.
	 *
	 * @param statement a statement
	 * @return it in this dialect
	 */
	String sql(String statement);

	/**
	 * @param connection a connection
	 * @param table      name of a table
	 * @return whether there is such a table
	 * @throws SQLException if the database does not answer
	 */
	boolean hasTable(Connection connection, String table) throws SQLException;

	/**
	 * @param failure what the driver said
	 * @return it in the words of the user, with the remedy
	 */
	HistoryException explain(SQLException failure);

	/**
	 * @param connection a connection
	 * @return database and its version
	 * @throws SQLException if the database does not answer
	 */
	String engine(Connection connection) throws SQLException;

	/**
	 * @param connection a connection
	 * @return size on the disk, in bytes
	 * @throws SQLException if the database does not answer
	 */
	long bytes(Connection connection) throws SQLException;

	/**
	 * @param connection a connection
	 * @return what the database finds wrong in its own files
	 * @throws SQLException if the database does not answer
	 */
	List<String> verify(Connection connection) throws SQLException;
}
