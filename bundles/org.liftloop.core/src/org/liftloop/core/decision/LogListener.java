/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.decision;

/**
 * Hears what a log records: for views and alarms. Called on the log's own thread, in the order of the records; while a
 * listener works nothing is recorded, so it only hands over. It must not append to the log itself.
 */
@FunctionalInterface
public interface LogListener {

	/**
	 * An event is on the disk.
	 *
	 * @param event the event and its place
	 */
	void recorded(LoggedEvent event);

	/**
	 * An event could not be recorded; whoever appended it is told, too.
	 *
	 * @param event   the event
	 * @param failure why, and what to do
	 */
	default void notRecorded(DecisionEvent event, LogWriteException failure) {
		// Most listeners only show what is there.
	}
}
