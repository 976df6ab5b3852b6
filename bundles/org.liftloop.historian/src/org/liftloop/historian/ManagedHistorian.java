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

import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.liftloop.core.history.Historian;
import org.liftloop.core.history.HistoryException;

/**
 * A history with what its keeper needs.
 *
 * <p>
 * Of two samples of one signal with the same source time the first stands, of two curves with the same asset, kind,
 * begin and number too; an event that is there already is not kept again: a batch that is stored twice is there once.
 * Times are kept to the nanosecond from 1824 to 2115; a time before or after becomes the first or last of those. A
 * character U+0000 in a text becomes U+FFFD.
 *
 * <p>
 * A trend is computed of samples where there are few, else of roll-ups that are kept along with the samples. A roll-up
 * is never longer than a bucket; one that spans the border of two buckets counts whole in the earlier. A bucket is the
 * time divided by the number of buckets, rounded up to the nanosecond.
 */
public interface ManagedHistorian extends Historian {

	/**
	 * @return what is there
	 * @throws HistoryException if the history cannot be read
	 */
	HistoryInfo info() throws HistoryException;

	/**
	 * Removes what is older than the policy keeps, in small steps between which others can write. Roll-ups of removed
	 * samples stay. The file does not shrink; its free room is used again. Roll-ups and samples go by half days: up to
	 * 12 h more than the policy says are kept.
	 *
	 * @param policy  what is kept
	 * @param now     the time from which ages count
	 * @param monitor asked for cancellation between two steps
	 * @return number of samples, roll-ups, curves and events removed
	 * @throws HistoryException           if they cannot be removed; what went, went
	 * @throws OperationCanceledException if cancelled; what went, went
	 */
	long retain(RetentionPolicy policy, Instant now, IProgressMonitor monitor) throws HistoryException;

	/**
	 * Checks the database against itself: its files (SQLite), and roll-ups against samples. Reads all of it: takes
	 * seconds for each million samples.
	 *
	 * @return what is wrong, a sentence each; empty when all is well
	 * @throws HistoryException if the history cannot be read at all
	 */
	List<String> verify() throws HistoryException;
}
