/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.time.Instant;
import java.util.List;

import org.liftloop.core.connection.Connection;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.twin.AssetTwin;

/** What the twins of a run hear. */
interface RunSource extends AutoCloseable {

	/** @return the twins */
	List<AssetTwin> twins();

	/** @return the connection that they hear */
	Connection connection();

	/** @return the present time of the field */
	Instant time();

	/** Lets data flow. */
	void start();

	/**
	 * @return whether data may still come
	 * @throws OperationException if none will ever come, unless a person does something
	 */
	boolean isRunning() throws OperationException;

	/**
	 * Ends the data.
	 *
	 * @return time of the field over real time that was reached; NaN if that is not chosen
	 * @throws OperationException if no data ever came
	 */
	double stop() throws OperationException;

	@Override
	void close();
}
